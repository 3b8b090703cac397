import { type AnyMessage, message, untranslated } from '../messages/message.ts';
import type { AreaBasis } from './place-by-name.ts';

const codes = {
  POINT: 'areaBasis.point',
  SAME_BUILDING: 'areaBasis.sameBuilding',
  NAMED: 'areaBasis.named',
  TOWN: 'areaBasis.town',
} as const satisfies Record<AreaBasis, string>;

/**
 * By what something is placed in an area, in a sentence.
 * @param from name of the venue, place or locality that says so
 * @example areaBasisWords('TOWN', 'Willenhall') // "Every ward that carries the name lies there: Willenhall."
 */
export const areaBasisWords = (basis: AreaBasis, from: string): AnyMessage =>
  message(codes[basis], { from: untranslated(from) });
