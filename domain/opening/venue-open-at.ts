import { InvalidInput } from '../errors/errors.ts';
import { statusAt } from '../place/status-at.ts';
import { type CalendarDate, monthsAfter } from '../provenance/calendar-date.ts';
import { legalDayOf, parseInstant } from '../provenance/legal-day.ts';
import type { Venue } from '../records/venue.ts';
import { type OpenAt, openAt, openStateAt } from './open-at.ts';

/** From when on proclaimed bank holidays are held, and how far ahead anybody can be asked to have looked. */
const firstYear = '2016';
const monthsAhead = 24;

/**
 * The instant for which it is asked whether a place is open.
 * @param today the legal day of the request
 * @throws InvalidInput naming `field` for no instant, or one of which nothing can be said
 */
export function parseOpenInstant(field: string, text: string, today: CalendarDate): number {
  const instant = parseInstant(field, text);
  const day = legalDayOf(new Date(instant));
  if (day >= firstYear && day <= monthsAfter(today, monthsAhead)) return instant;
  throw new InvalidInput(field, `${day} is not between ${firstYear} and two years ahead.`);
}

type Asked = Pick<Venue, 'statusHistory' | 'kept'>;
interface Parameters {
  readonly statusMaxAgeYears: number;
}

/** What the status of a place says of an instant, whatever its times: one that is closed is closed. */
const closedPlace = (venue: Asked, at: number, parameters: Parameters): OpenAt | undefined => {
  const { status } = statusAt(venue, legalDayOf(new Date(at)), parameters);
  return status === 'CLOSED' || status === 'TEMPORARILY_CLOSED'
    ? { state: 'CLOSED', reason: 'PLACE_CLOSED' }
    : undefined;
};

const noTimes: OpenAt = { state: 'NOT_KNOWN', reason: 'NO_TIMES' };

/**
 * Whether a place is open at an instant, until when and why: by its status and the opening times that somebody answers for.
 * @param at milliseconds of Unix time
 */
export const venueOpenAt = (venue: Asked, at: number, parameters: Parameters): OpenAt =>
  closedPlace(venue, at, parameters) ?? (venue.kept?.opening ? openAt(venue.kept.opening, at) : noTimes);

/** The same without the next change, for many places at once. */
export const venueStateAt = (venue: Asked, at: number, parameters: Parameters): OpenAt =>
  closedPlace(venue, at, parameters) ?? (venue.kept?.opening ? openStateAt(venue.kept.opening, at) : noTimes);
