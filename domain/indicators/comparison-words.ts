import { type AnyMessage, message, type ToldText, untranslated } from '../messages/message.ts';
import { oneText } from '../messages/one-text.ts';
import type { ComparatorFigure } from '../records/comparator.ts';
import type { Observation } from '../records/indicator.ts';
import { figureInterval } from '../statistics/intervals/figure-interval.ts';
import { quantity } from '../wording/quantity.ts';
import { type BoroughStanding, boroughStanding } from './beside-comparators.ts';

const sentences = {
  HIGHER: 'comparison.higher',
  LOWER: 'comparison.lower',
  NOT_APART: 'comparison.notApart',
} as const satisfies Record<BoroughStanding, string>;

/** How the borough stands to another area, in words; undefined where the intervals do not allow it to be said. */
export function standingWords(
  own: Observation | undefined,
  other: Omit<ComparatorFigure, 'own'>,
): AnyMessage | undefined {
  const standing = boroughStanding(own, other);
  if (standing === undefined || !own) return undefined;
  return message(sentences[standing], {
    borough: untranslated(own.area.name),
    place: untranslated(other.area.name),
  });
}

/** What must be known before figures of areas are set side by side. */
export function comparisonCaveat(
  own: Observation | undefined,
  others: readonly ComparatorFigure[],
): ToldText {
  const notAlike = message('comparison.notAlike');
  if (!own) return oneText(message('comparison.noOwn'), notAlike);
  const withIntervals = figureInterval(own) !== undefined && others.some((each) => figureInterval(each));
  return oneText(message(withIntervals ? 'comparison.intervals' : 'comparison.noIntervals'), notAlike);
}

/**
 * The borough's share of a category beside that of the country; undefined where one of both is not held.
 * @param country a table of shares of the same indicator and period
 * @example besideCountry('Walsall', 2.7, country, 'Cannot speak English well') // "Walsall 2.7%, England and Wales 1.8%"
 */
export function besideCountry(
  borough: string,
  own: number | undefined,
  country: ComparatorFigure | undefined,
  category: string,
): AnyMessage | undefined {
  const there = country?.breakdown.find((part) => part.category === category)?.value;
  if (!country || own === undefined || there === undefined) return undefined;
  return message('comparison.beside', {
    borough: untranslated(borough),
    own: quantity(own, 'percent'),
    place: untranslated(country.area.name),
    there: quantity(there, 'percent'),
  });
}
