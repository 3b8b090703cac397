import { type CalendarDate, daysAfter, weekdayOf } from '../provenance/calendar-date.ts';
import { instantByClock, legalDayOf } from '../provenance/legal-day.ts';
import type { OpeningTimes } from '../records/opening-times.ts';
import { daysOfWeek } from '../records/warm-space.ts';
import { isBankHoliday } from './bank-holidays.ts';
import { minutesOf } from './written-times.ts';

export const openStates = ['OPEN', 'CLOSED', 'NOT_KNOWN'] as const;
export type OpenState = (typeof openStates)[number];

/** Why a place is open, closed or not known to be either. */
export const openReasons = [
  /** A session runs. */
  'SESSION',
  /** No session runs at that time of the week. */
  'BETWEEN_SESSIONS',
  /** A closing that was announced for the day. */
  'CLOSED_THAT_DAY',
  /** A bank holiday, on which it is closed. */
  'BANK_HOLIDAY',
  /** The sessions have not begun. */
  'NOT_BEGUN',
  /** The sessions are over. */
  'ENDED',
  /** The place is on record as closed on the day. */
  'PLACE_CLOSED',
  /** A session that may not take place: a bank holiday, of which nobody has said. */
  'BANK_HOLIDAY_NOT_KNOWN',
  /** Before the first day of which the times are known. */
  'BEFORE_ANYONE_LOOKED',
  /** Nobody has said for too long that the times are still right. */
  'NOT_CONFIRMED',
  /** Nobody has told the times in a form that can be reckoned with. */
  'NO_TIMES',
] as const;
export type OpenReason = (typeof openReasons)[number];

export interface OpenAt {
  readonly state: OpenState;
  readonly reason: OpenReason;
  /** Instant at which the state changes next, RFC 3339 in UTC; undefined: not within eight weeks, or nobody can say. */
  readonly until?: string;
  /** The state from that instant on. */
  readonly next?: OpenState;
}

/** The same as an answer gives it, with the instant asked about. */
export interface AskedOpenAt extends OpenAt {
  readonly at: string;
}

/** How many days ahead the next change is looked for. */
const daysAhead = 56;

/** A session of one day, in milliseconds of Unix time; `sure`: that it takes place is known. */
interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly sure: boolean;
}

/** The sessions that begin on a day. */
function occurrencesOn(times: OpeningTimes, day: CalendarDate): readonly Occurrence[] {
  if (reasonAgainst(times, day) !== undefined) return [];
  const sure = times.bankHolidays !== 'NOT_KNOWN' || !isBankHoliday(day);
  const weekday = daysOfWeek[weekdayOf(day)];
  return times.sessions
    .filter((session) => session.day === weekday)
    .map(({ opens, closes }): Occurrence => {
      const [from, to] = [minutesOf(opens), minutesOf(closes)];
      const start = instantByClock(day, from);
      return { start, end: instantByClock(to <= from ? daysAfter(day, 1) : day, to), sure };
    });
}

/** Why no session begins on a day, whatever day of the week it is; undefined: those of its weekday do, or may. */
function reasonAgainst(
  { from, until, closures, bankHolidays }: OpeningTimes,
  day: CalendarDate,
): OpenReason | undefined {
  if (from !== undefined && day < from) return 'NOT_BEGUN';
  if (until !== undefined && day > until) return 'ENDED';
  if (closures.some((closure) => closure.from <= day && day <= closure.to)) return 'CLOSED_THAT_DAY';
  return bankHolidays === 'CLOSED' && isBankHoliday(day) ? 'BANK_HOLIDAY' : undefined;
}

/** The instants between which the times are known. */
const knownBetween = ({ knownFrom, knownTo }: OpeningTimes) => ({
  start: instantByClock(knownFrom, 0),
  end: instantByClock(daysAfter(knownTo, 1), 0),
});

function stateAmong(times: OpeningTimes, occurrences: readonly Occurrence[], at: number): OpenAt {
  const known = knownBetween(times);
  if (at < known.start) return { state: 'NOT_KNOWN', reason: 'BEFORE_ANYONE_LOOKED' };
  if (at >= known.end) return { state: 'NOT_KNOWN', reason: 'NOT_CONFIRMED' };
  const running = occurrences.filter(({ start, end }) => start <= at && at < end);
  if (running.some(({ sure }) => sure)) return { state: 'OPEN', reason: 'SESSION' };
  if (running.length > 0) return { state: 'NOT_KNOWN', reason: 'BANK_HOLIDAY_NOT_KNOWN' };
  return {
    state: 'CLOSED',
    reason: reasonAgainst(times, legalDayOf(new Date(at))) ?? 'BETWEEN_SESSIONS',
  };
}

/**
 * Whether a place is open at an instant, and why; without the instant of the next change, which costs more. A session
 * runs from the first moment at which a clock on the wall in England shows its opening time up to, not including, the
 * first at which it shows its closing time. Closures, bank holidays, the first and the last day say on which days
 * sessions begin: one that runs past midnight ends as it is written.
 * @param at milliseconds of Unix time
 */
export function openStateAt(times: OpeningTimes, at: number): OpenAt {
  const day = legalDayOf(new Date(at));
  const near = [daysAfter(day, -1), day].flatMap((each) => occurrencesOn(times, each));
  return stateAmong(times, near, at);
}

/**
 * Whether a place is open at an instant, until when that holds, and why: `openStateAt` with the next change.
 * @param at milliseconds of Unix time
 * @example openAt(mondaysFrom10to12, Date.parse('2026-11-30T10:30:00Z')).until // '2026-11-30T12:00:00.000Z'
 */
export function openAt(times: OpeningTimes, at: number): OpenAt {
  const day = legalDayOf(new Date(at));
  const occurrences = Array.from({ length: daysAhead + 2 }, (_, index) => daysAfter(day, index - 1)).flatMap(
    (each) => occurrencesOn(times, each),
  );
  const now = stateAmong(times, occurrences, at);
  const known = knownBetween(times);
  const horizon = instantByClock(daysAfter(day, daysAhead), 0);
  const changes = [...occurrences.flatMap(({ start, end }) => [start, end]), known.start, known.end]
    .filter((instant) => instant > at && instant <= horizon)
    .sort((a, b) => a - b);
  for (const instant of changes) {
    const { state } = stateAmong(times, occurrences, instant);
    if (state !== now.state) return { ...now, until: new Date(instant).toISOString(), next: state };
  }
  return now;
}
