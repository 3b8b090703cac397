import type { MeetingBuilding } from '../place/meeting-places.ts';
import { statusAt } from '../place/status-at.ts';
import { type CalendarDate, dayBefore } from '../provenance/calendar-date.ts';
import type { LedgerPeriod } from './ledger-period.ts';

/** How places to meet that are known to be open went from one balance to the next. */
export interface LedgerRow extends LedgerPeriod {
  /** Known to be open on the day before the span. */
  readonly opening: number;
  /** On record as closed, whether for a time or for good, and on record as open at the end. */
  readonly gained: readonly MeetingBuilding[];
  /** Known to be open, and on record as closed at the end. */
  readonly lost: readonly MeetingBuilding[];
  /** Known to be open at the end, and before nothing was known: a record of being open says nothing of the days before. */
  readonly becameKnown: number;
  /** Known to be open before, and at the end nothing is: its newest record has become too old, or speaks of no day. */
  readonly noLongerKnown: number;
  /** Known to be open at the end: opening + gained − lost + becameKnown − noLongerKnown. */
  readonly closing: number;
}

type Known = 'OPEN' | 'CLOSED' | 'NOT_KNOWN';
interface Rule {
  readonly statusMaxAgeYears: number;
}

/**
 * The balance of places to meet, one row a span. What counts is what dated records say on the last day of a span: what
 * opens and closes again within one leaves no trace. Nothing is guessed: a place that is first heard of as open came to be
 * known, and is not said to have been gained.
 * @param periods without a gap, the first first: see `ledgerPeriods`
 * @example placeLedger([library], periods, publishedParameters)[0]?.closing // 1
 */
export function placeLedger(
  buildings: readonly MeetingBuilding[],
  periods: readonly LedgerPeriod[],
  rule: Rule,
): readonly LedgerRow[] {
  const knownOn = (day: CalendarDate): readonly Known[] =>
    buildings.map((building) => knownOf(building, day, rule));
  const [first] = periods;
  if (!first) return [];
  let before = knownOn(dayBefore(first.from));
  return periods.map((period) => {
    const after = knownOn(period.to);
    const moved = (from: Known, to: Known): readonly MeetingBuilding[] =>
      buildings.filter((_, index) => before[index] === from && after[index] === to);
    const row = {
      ...period,
      opening: openIn(before),
      gained: moved('CLOSED', 'OPEN'),
      lost: moved('OPEN', 'CLOSED'),
      becameKnown: moved('NOT_KNOWN', 'OPEN').length,
      noLongerKnown: moved('OPEN', 'NOT_KNOWN').length,
      closing: openIn(after),
    };
    before = after;
    return row;
  });
}

const openIn = (known: readonly Known[]): number => known.filter((each) => each === 'OPEN').length;

/** Open where one of the records by which it is a place to meet is; closed only where all of them are. */
function knownOf({ meeting }: MeetingBuilding, day: CalendarDate, rule: Rule): Known {
  const statuses = meeting.map((record) => statusAt(record, day, rule).status);
  if (statuses.includes('OPEN')) return 'OPEN';
  return statuses.includes('NOT_KNOWN') ? 'NOT_KNOWN' : 'CLOSED';
}

/**
 * Places to meet of which no record has a date: they stand in no balance, because nobody knows on what day they were open.
 * @example withoutDate([placeOfAnUndatedList]).length // 1
 */
export const withoutDate = (buildings: readonly MeetingBuilding[]): readonly MeetingBuilding[] =>
  buildings.filter(({ meeting }) =>
    meeting.every(({ statusHistory }) => statusHistory.every(({ date }) => date === undefined)),
  );
