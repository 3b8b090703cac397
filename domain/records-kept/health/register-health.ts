import { type CalendarDate, daysAfter } from '../../provenance/calendar-date.ts';
import type { RecordKind } from '../declaration/record-kind.ts';
import type { PublicStanding } from '../life/kept-entry.ts';
import { confirmBy, newestWord } from '../life/kept-times.ts';

/** A day so near is due soon. */
export const soonDays = 30;

/** How the records of a register stand, as counts of records. None of it counts people. */
export interface HealthCounts {
  /** Approved, and not taken back. */
  readonly standing: number;
  /** Of these: nobody has said for too long that it is still right. */
  readonly pastTheirTime: number;
  /** Of these past their time: nobody ever said so since it was approved. */
  readonly neverConfirmed: number;
  /** Somebody has to say within thirty days that it is still right. */
  readonly dueSoon: number;
  /** The day that a record names is past or within thirty days, and what it waits for has not come: a loan that is due back. */
  readonly awaited: number;
  /** Instant of the oldest among the newest words on each; undefined: nothing stands. */
  readonly oldestWord?: string;
}

/**
 * The day that a record names and that has not come about yet; undefined: it names none, or it came.
 * @example awaitedDay(assetLoan, { dueBack: '2026-12-01' }) // '2026-12-01'
 */
export function awaitedDay(
  { due }: Pick<RecordKind, 'due'>,
  { content }: Pick<PublicStanding, 'content'>,
): CalendarDate | undefined {
  if (!due || (due.until !== undefined && content[due.until] !== undefined)) return undefined;
  return content[due.field] as CalendarDate | undefined;
}

/**
 * How records of a kind stand on a day.
 * @param standing what stands of each
 * @example healthOf(pledge, [], today) // all counts 0, no oldest word
 */
export function healthOf(
  kind: Pick<RecordKind, 'confirmAfterMonths' | 'due'>,
  standing: readonly PublicStanding[],
  today: CalendarDate,
): HealthCounts {
  const soon = daysAfter(today, soonDays);
  const past = standing.filter((each) => confirmBy(kind, each) < today);
  const words = standing.map((each) => newestWord(each).at).sort();
  const [oldestWord] = words;
  return {
    standing: standing.length,
    pastTheirTime: past.length,
    neverConfirmed: past.filter(({ confirmed }) => confirmed === undefined).length,
    dueSoon: standing.filter((each) => {
      const by = confirmBy(kind, each);
      return by >= today && by <= soon;
    }).length,
    awaited: standing.filter((each) => (awaitedDay(kind, each) ?? '9999') <= soon).length,
    ...(oldestWord === undefined ? {} : { oldestWord }),
  };
}
