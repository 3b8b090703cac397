import { type AnyMessage, message, type ToldText } from '../messages/message.ts';
import { oneText } from '../messages/one-text.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { Venue } from '../records/venue.ts';
import type { PracticeOn } from './practice-input.ts';
import {
  type PracticeExchange,
  type PracticePlace,
  practiceExchanges,
  practicePlaces,
} from './practice-places.ts';
import { type PracticeSpread, practiceSpread } from './practice-spread.ts';

/** Practice on record over the borough, as a map or a list shows it. */
export interface BoroughPractice {
  readonly asOf: CalendarDate;
  readonly spread: PracticeSpread;
  readonly places: readonly PracticePlace[];
  readonly exchanges: readonly PracticeExchange[];
  /** To be read aloud. */
  readonly summary: ToldText;
}

/**
 * Practice on record over the borough on a day.
 * @param label what the five tests found, where it is told beside a run of the label: it comes first, so that nobody
 * takes the one for the other
 * @example boroughPractice(practice, venues).places.length // 13
 */
export function boroughPractice(
  practice: PracticeOn,
  venues: readonly Venue[],
  label?: AnyMessage,
): BoroughPractice {
  const spread = practiceSpread(practice);
  const places = practicePlaces(practice, venues);
  const words = spreadWords(spread);
  return {
    asOf: practice.day,
    spread,
    places,
    exchanges: practiceExchanges(places),
    summary: label === undefined ? words : oneText(label, words),
  };
}

function spreadWords(spread: PracticeSpread): ToldText {
  const { places, localities, allLocalities } = spread;
  if (places === 0 && localities === 0) return message('practiceRecord.boroughNothing');
  return oneText(
    message('practiceRecord.borough', { ...spread, spread: localities === allLocalities ? 'ALL' : 'SOME' }),
    message('practiceRecord.elsewhere'),
  );
}

/** How many areas of a run are catalysts, and why none is where no register was reviewed. */
export const catalystsByTests = (
  level: 'WARD' | 'LOCALITY',
  count: number,
  isReviewed: boolean,
): AnyMessage =>
  message('practiceRecord.catalystsByTests', {
    level,
    count,
    why: count === 0 && !isReviewed ? 'NOT_REVIEWED' : 'NONE',
  });
