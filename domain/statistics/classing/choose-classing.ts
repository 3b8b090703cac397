import { type AnyMessage, message } from '../../messages/message.ts';

/** How numbers are put into classes. */
export type NumberClassing = 'QUANTILE' | 'EQUAL_INTERVAL' | 'NATURAL_BREAKS';

/** Under this many areas with a value, classes of equal size would part areas that are alike. */
export const fewAreas = 12;

/** From this skewness on, either side, some values lie far from all others. */
export const strongSkew = 1;

/** The default classing of a set of values, and why. */
export interface ChosenClassing {
  readonly method: NumberClassing;
  readonly why: AnyMessage;
}

/**
 * How values are put into classes where nobody asks otherwise:
 * 1. equal intervals where equal steps of the value have a fixed meaning (tenths of a ranking);
 * 2. natural breaks for fewer than 12 areas, or fewer than two different values a class;
 * 3. natural breaks where the skewness is over 1 or under -1, so that the few far values get a class of their own;
 * 4. quantiles otherwise: as many areas in each class, which shows the most of an even spread.
 * Source: Cohesion Map's own rule; kinds of classing as in Slocum and others, "Thematic Cartography and
 * Geovisualization", 3rd edition, chapter 4.
 * @param sorted finite values, ascending.
 * @param classes how many classes are asked for at most.
 * @example chooseClassing([1, 2, 3], 5, false).method // 'NATURAL_BREAKS'
 */
export function chooseClassing(
  sorted: readonly number[],
  classes: number,
  evenScale: boolean,
): ChosenClassing {
  if (evenScale) {
    return { method: 'EQUAL_INTERVAL', why: message('classing.equalSteps') };
  }
  if (sorted.length < fewAreas || new Set(sorted).size < 2 * classes) {
    return { method: 'NATURAL_BREAKS', why: message('classing.fewAreas') };
  }
  if (Math.abs(skewness(sorted)) > strongSkew) {
    return { method: 'NATURAL_BREAKS', why: message('classing.farValues') };
  }
  return { method: 'QUANTILE', why: message('classing.evenSpread') };
}

/**
 * Third moment over the cube of the standard deviation, both over n: 0 for an even spread, positive with a long tail of
 * high values. 0 where all values are alike.
 * @example skewness([1, 2, 3]) // 0
 */
export function skewness(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const moment = (power: number) =>
    values.reduce((sum, value) => sum + (value - mean) ** power, 0) / values.length;
  const variance = moment(2);
  return variance > 0 ? moment(3) / variance ** 1.5 : 0;
}
