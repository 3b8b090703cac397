import { InvalidInput } from '../errors/errors.ts';
import { parseCalendarDate } from '../provenance/calendar-date.ts';
import type { ClosedDays, OpeningSession } from '../records/opening-times.ts';
import { type DayOfWeek, daysOfWeek } from '../records/warm-space.ts';

/**
 * Opening times as text, as records, files and drafts of forms hold them: "Monday 10:00-12:00; Friday 18:00-02:00" and
 * "2026-12-24 to 2027-01-02; 2027-03-01". What is read is written back in one way, so that the same times are the same text.
 */

/** Most sessions of a week, and most closures. */
export const mostSessions = 28;
export const mostClosures = 40;

/** Minutes since midnight. @example minutesOf('09:30') // 570 */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const refuse = (reason: string) => new InvalidInput('', reason);

const parts = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The day of the week that a word names: "Monday", "MON", "mo". @throws InvalidInput */
export function dayOfWeekOf(word: string): DayOfWeek {
  const wanted = word.trim().toUpperCase();
  const day = wanted.length < 2 ? undefined : daysOfWeek.find((each) => each.startsWith(wanted));
  if (!day) throw refuse(`"${word.slice(0, 20)}" is no day of the week.`);
  return day;
}

/** A day of the week as text. @example dayText('MONDAY') // 'Monday' */
export const dayText = (day: DayOfWeek): string => `${day.charAt(0)}${day.slice(1).toLowerCase()}`;

/** A time as it is kept: "9:30", "0930" and "9.30" are "09:30"; 24:00 is midnight. @throws InvalidInput naming the day */
function timeOf(given: string, what: string): string {
  const text = given.trim();
  if (text === '') throw refuse(`${what} is missing.`);
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(text) ?? [];
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  if (time === '24:00') return '00:00';
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59)
    throw refuse(`${what}, "${text.slice(0, 20)}", is no time. Write 24 hours, such as 09:30.`);
  return time;
}

/** A session of a week, checked. @throws InvalidInput naming its day */
export function sessionOf({ day: givenDay, opens, closes }: { day: string; opens: string; closes: string }) {
  const day = dayOfWeekOf(givenDay);
  const session: OpeningSession = {
    day,
    opens: timeOf(opens, `The opening time of ${dayText(day)}`),
    closes: timeOf(closes, `The closing time of ${dayText(day)}`),
  };
  if (session.opens === session.closes && session.opens !== '00:00')
    throw refuse(`${dayText(day)} opens and closes at ${session.opens}.`);
  return session;
}

/** Sessions in the order of the week, each once. @throws InvalidInput for too many */
export function orderedSessions(sessions: readonly OpeningSession[]): readonly OpeningSession[] {
  if (sessions.length > mostSessions)
    throw refuse(`these are ${sessions.length} sessions a week. Give at most ${mostSessions}.`);
  const keyOf = ({ day, opens, closes }: OpeningSession) => `${daysOfWeek.indexOf(day)} ${opens} ${closes}`;
  const each = new Map(sessions.map((session) => [keyOf(session), session]));
  return [...each].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, session]) => session);
}

/**
 * Reads the sessions of a week.
 * @throws InvalidInput with what is wrong of which day
 * @example readWeek('Mon 9.30 - 11; Fri 18:00-02:00')[0] // { day: 'MONDAY', opens: '09:30', closes: '11:00' }
 */
export function readWeek(text: string): readonly OpeningSession[] {
  return orderedSessions(
    parts(text).map((part) => {
      const [, day = '', opens = '', closes = ''] = /^(\S+?):?\s+([^-–]*)[-–]([^-–]*)$/.exec(part) ?? [];
      if (day === '') throw refuse(`"${part.slice(0, 40)}" is no session. Write Monday 10:00-12:00.`);
      return sessionOf({ day, opens, closes });
    }),
  );
}

/** @example writeWeek(readWeek('mo 10-12')) // 'Monday 10:00-12:00' */
export const writeWeek = (sessions: readonly OpeningSession[]): string =>
  sessions.map(({ day, opens, closes }) => `${dayText(day)} ${opens}-${closes}`).join('; ');

/** Closures by their first day, each once. @throws InvalidInput where one ends before it begins, or there are too many */
export function orderedClosures(closures: readonly ClosedDays[]): readonly ClosedDays[] {
  if (closures.length > mostClosures)
    throw refuse(`these are ${closures.length} closures. Give at most ${mostClosures}.`);
  const wrong = closures.find(({ from, to }) => to < from);
  if (wrong) throw refuse(`a closure from ${wrong.from} cannot end on ${wrong.to}.`);
  const each = new Map(closures.map((closure) => [`${closure.from} ${closure.to}`, closure]));
  return [...each].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, closure]) => closure);
}

/** A closure, checked. @throws InvalidInput for what is no day */
export const closureOf = ({ from, to }: { from: string; to: string }): ClosedDays => ({
  from: readDay(from),
  to: readDay(to),
});

function readDay(text: string) {
  try {
    return parseCalendarDate('', text.trim());
  } catch (fault) {
    if (fault instanceof InvalidInput) throw refuse(fault.reason);
    throw fault;
  }
}

/**
 * Reads closures by day.
 * @throws InvalidInput with what is wrong
 * @example readClosures('2026-12-24 to 2027-01-02; 2027-03-01').length // 2
 */
export const readClosures = (text: string): readonly ClosedDays[] =>
  orderedClosures(
    parts(text).map((part) => {
      const [from = '', to = from] = part.split(/\s+to\s+|\//);
      return closureOf({ from, to });
    }),
  );

/** @example writeClosures([{ from: '2027-03-01', to: '2027-03-01' }]) // '2027-03-01' */
export const writeClosures = (closures: readonly ClosedDays[]): string =>
  closures.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)).join('; ');
