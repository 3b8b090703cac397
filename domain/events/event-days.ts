import { minutesOf } from '../opening/written-times.ts';
import { type CalendarDate, daysAfter, monthsAfter, weekdayOf } from '../provenance/calendar-date.ts';
import { clockTimeOf, instantByClock } from '../provenance/legal-day.ts';
import type { ClosedDays } from '../records/opening-times.ts';

/** How an event comes again. MONTHLY: on the same weekday of the month, as the second Tuesday. */
export const repeats = ['DAILY', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY'] as const;
export type Repeats = (typeof repeats)[number];

/** When an event is, by the clock on the wall in England. */
export interface EventTimes {
  readonly startsOn: CalendarDate;
  /** Of 24 hours, "18:30". */
  readonly startsAt: string;
  /** At or before the start: on the next day. */
  readonly endsAt: string;
  /** Undefined: it is once. */
  readonly repeats?: Repeats;
  /** The last day on which it can begin; only with `repeats`. */
  readonly until?: CalendarDate;
  /** Days on which it does not begin though it would. */
  readonly notOn: readonly ClosedDays[];
}

/** One day of an event, with its instants in milliseconds of Unix time. */
export interface EventDay {
  readonly day: CalendarDate;
  readonly start: number;
  readonly end: number;
}

/** Which of its weekday in the month a day is, 1 to 5. @example placeInMonth('2026-12-08' as CalendarDate) // 2 */
export const placeInMonth = (day: CalendarDate): number => Math.ceil(Number(day.slice(8)) / 7);

/** The days on which an event would begin, those among them on which it does not. */
function plannedDays({ startsOn, repeats: how, until }: EventTimes): readonly CalendarDate[] {
  if (how === undefined || until === undefined) return [startsOn];
  if (how === 'MONTHLY') return monthlyDays(startsOn, until);
  const step = how === 'DAILY' ? 1 : how === 'WEEKLY' ? 7 : 14;
  const days: CalendarDate[] = [];
  for (let day = startsOn; day <= until; day = daysAfter(day, step)) days.push(day);
  return days;
}

function monthlyDays(startsOn: CalendarDate, until: CalendarDate): readonly CalendarDate[] {
  const first = `${startsOn.slice(0, 8)}01` as CalendarDate;
  const days: CalendarDate[] = [];
  for (let months = 0; ; months += 1) {
    const month = monthsAfter(first, months);
    const toWeekday = (weekdayOf(startsOn) - weekdayOf(month) + 7) % 7;
    const day = daysAfter(month, toWeekday + 7 * (placeInMonth(startsOn) - 1));
    if (day > until) return days;
    days.push(day);
  }
}

const isLeftOut = ({ notOn }: EventTimes, day: CalendarDate): boolean =>
  notOn.some(({ from, to }) => from <= day && day <= to);

/** Days on which an event would begin and does not: what a calendar is told apart from the rule. */
export const daysLeftOut = (times: EventTimes): readonly CalendarDate[] =>
  plannedDays(times).filter((day) => isLeftOut(times, day));

/** The last day on which an event begins or would begin: where a rule in a calendar ends. */
export const lastPlannedDay = (times: EventTimes): CalendarDate =>
  plannedDays(times).at(-1) ?? times.startsOn;

/** Days, both among them; without one no bound on that side. */
interface DaysAsked {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

/**
 * The days of an event, the first first, all or those between two; a start is the first moment at which a clock in England
 * shows it. Source of the clock: `instantByClock`.
 * @example eventDays(weeklyAtSix).map(({ day }) => day) // ['2026-10-18', '2026-10-25', '2026-11-01']
 */
export function eventDays(times: EventTimes, { from, to }: DaysAsked = {}): readonly EventDay[] {
  const { startsOn, until = startsOn } = times;
  if ((to !== undefined && startsOn > to) || (from !== undefined && until < from)) return [];
  return plannedDays(times)
    .filter((day) => (from === undefined || day >= from) && (to === undefined || day <= to))
    .filter((day) => !isLeftOut(times, day))
    .map((day) => dayOf(times, day));
}

function dayOf({ startsAt, endsAt }: EventTimes, day: CalendarDate): EventDay {
  const [from, to] = [minutesOf(startsAt), minutesOf(endsAt)];
  return {
    day,
    start: instantByClock(day, from),
    end: instantByClock(to <= from ? daysAfter(day, 1) : day, to),
  };
}

/** The most days from the first to the last of an event that comes again. */
const mostDaysApart = 366;

/**
 * What is wrong with times that were checked one by one, with the field; undefined: nothing. A time that clocks leave out on
 * one of the days is refused, since calendars would read it an hour apart; so is a fifth weekday, which few months have.
 */
export function faultOfTimes(
  times: EventTimes,
): { readonly field: keyof EventTimes; readonly reason: string } | undefined {
  const { startsOn, startsAt, endsAt, repeats: how, until } = times;
  if (startsAt === endsAt) return { field: 'endsAt', reason: `it begins at ${startsAt}, too.` };
  if (how === undefined && until !== undefined)
    return { field: 'repeats', reason: 'say how it comes again, or leave out its last day.' };
  if (how !== undefined) {
    if (until === undefined) return { field: 'until', reason: 'say the last day on which it can begin.' };
    if (until < startsOn) return { field: 'until', reason: `${until} is before the first day, ${startsOn}.` };
    if (until > daysAfter(startsOn, mostDaysApart))
      return {
        field: 'until',
        reason: `give a day within a year of ${startsOn}, and put the next year down anew.`,
      };
    if (how === 'MONTHLY' && placeInMonth(startsOn) === 5)
      return {
        field: 'repeats',
        reason: `${startsOn} is the fifth of its weekday in the month, and few months have one. Put its days down one by one.`,
      };
  }
  const days = eventDays(times);
  if (days.length === 0) return { field: 'notOn', reason: 'with these there is no day left.' };
  for (const { day, start, end } of days) {
    if (clockTimeOf(new Date(start).toISOString()) !== startsAt)
      return { field: 'startsAt', reason: leftOut(startsAt, day) };
    if (clockTimeOf(new Date(end).toISOString()) !== endsAt)
      return { field: 'endsAt', reason: leftOut(endsAt, day) };
  }
  return undefined;
}

const leftOut = (at: string, day: CalendarDate): string =>
  `clocks go on in the night of ${day} and never show ${at}. Give another time, or leave that day out.`;
