import { InvalidInput } from '../../domain/errors/errors.ts';
import { type CalendarDate, isPartialDate } from '../../domain/provenance/calendar-date.ts';
import { checkDaySpan, type KindOfDay } from '../../domain/provenance/day-spans.ts';
import type { Readers } from '../../domain/records/practice-evidence.ts';
import type { FileRows } from './read-files.ts';
import type { Row } from './read-table.ts';
import type { ValidationErrors } from './validation-errors.ts';

/** Checks that no day of a record lies further ahead than its kind of day may. */
export function checkDays(rows: FileRows, today: CalendarDate, errors: ValidationErrors): void {
  const check = <T>(
    records: readonly Row<T>[],
    column: string,
    kind: KindOfDay,
    dateOf: (value: T) => string | undefined,
  ): void => {
    for (const row of records) {
      const date = dateOf(row.value);
      // Words about time ("undated", "2019-2023") are no day; their dates were read with them.
      if (date === undefined || !isPartialDate(date)) continue;
      try {
        checkDaySpan(column, date, kind, today);
      } catch (error) {
        if (!(error instanceof InvalidInput)) throw error;
        errors.add({ ...row, column }, error.reason);
      }
    }
  };
  check(rows.reviews, 'reviewed_on', 'RECORDED', ({ reviewed_on }) => reviewed_on);
  check(rows.sources, 'date', 'RECORDED', ({ date }) => date);
  check(rows.venues, 'source_date', 'RECORDED', ({ source_date }) => source_date);
  check(rows.venueStatus, 'date', 'ANNOUNCED', ({ date }) => date);
  check(rows.editions, 'validFrom', 'ANNOUNCED', ({ validFrom }) => validFrom);
  check(rows.editions, 'validTo', 'ANNOUNCED', ({ validTo }) => validTo);
  const read: readonly Row<Pick<Readers, 'readOn' | 'checkedOn'>>[] = [
    ...rows.practiceEvidence,
    ...rows.documentLabels,
  ];
  check(read, 'readOn', 'RECORDED', ({ readOn }) => readOn);
  check(read, 'checkedOn', 'RECORDED', ({ checkedOn }) => checkedOn);
  check(rows.practiceEvidence, 'confirmations', 'RECORDED', ({ confirmations }) =>
    confirmations
      .map(({ on }) => on)
      .sort()
      .at(-1),
  );
  check(rows.projects, 'startsOn', 'PLANNED', ({ startsOn }) => startsOn);
  check(rows.projects, 'endsOn', 'PLANNED', ({ endsOn }) => endsOn);
  check(rows.observations, 'period', 'PLANNED', ({ period }) => period);
}
