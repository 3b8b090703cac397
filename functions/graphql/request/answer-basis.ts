import type { EditionId } from '../../../domain/geography/area.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';

/** What one answer was made of, noted while it is made: the receipt is written from it. */
export class AnswerBasis {
  readonly #days = new Set<CalendarDate>();
  readonly #editions = new Set<EditionId>();
  readonly #methods = new Set<string>();
  #isWhatIf = false;

  /** Something was read as it was on this day. */
  day(day: CalendarDate): CalendarDate {
    this.#days.add(day);
    return day;
  }

  /** Something is told of areas of this edition, or stands on their lines. */
  edition(id: EditionId): void {
    this.#editions.add(id);
  }

  /** Something was worked out by this version of rules. */
  method(id: string): void {
    this.#methods.add(id);
  }

  /** Something was worked out otherwise than published, as a visitor tried it. */
  whatIf(): void {
    this.#isWhatIf = true;
  }

  get days(): readonly CalendarDate[] {
    return [...this.#days].sort();
  }

  get editions(): readonly EditionId[] {
    return [...this.#editions].sort();
  }

  get methods(): readonly string[] {
    return [...this.#methods].sort();
  }

  get isWhatIf(): boolean {
    return this.#isWhatIf;
  }
}
