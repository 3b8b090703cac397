import { periodDays } from '../provenance/period-days.ts';
import type { ComparatorFigure } from '../records/comparator.ts';
import type { Observation } from '../records/indicator.ts';
import { figureInterval } from '../statistics/intervals/figure-interval.ts';

/** How the borough stands to another area. NOT_APART: the intervals overlap, which does not say that both are alike. */
export type BoroughStanding = 'HIGHER' | 'LOWER' | 'NOT_APART';

type Compared = Pick<Observation, 'value' | 'unit' | 'base' | 'lower' | 'upper' | 'qualifier' | 'period'>;

/**
 * Whether the borough's figure lies above or below that of another area beyond the 95% intervals of both. Undefined where
 * either has no interval, or period or unit differ: then nothing is said. That two intervals do not overlap is a stricter
 * demand than a test of the difference, so that a "higher" holds also for who reads many of them at once.
 * Source: Schenker and Gentleman, "On judging the significance of differences by examining the overlap between
 * confidence intervals", The American Statistician 55(3), 2001.
 * @example boroughStanding({ ...walsall, lower: 7, upper: 8 }, { ...england, lower: 5, upper: 6 }) // 'HIGHER'
 */
export function boroughStanding(own: Compared | undefined, other: Compared): BoroughStanding | undefined {
  if (!own || own.period !== other.period || own.unit !== other.unit) return undefined;
  const [here, there] = [figureInterval(own), figureInterval(other)];
  if (!here || !there) return undefined;
  if (here.lower > there.upper) return 'HIGHER';
  return here.upper < there.lower ? 'LOWER' : 'NOT_APART';
}

/**
 * The latest period that the borough has a whole figure of and other areas too; where the borough has none, the latest of
 * the others. Undefined where nothing is held.
 * @example comparedPeriod(figuresOfWalsall, figuresElsewhere) // '2023'
 */
export function comparedPeriod(
  own: readonly Pick<Observation, 'period' | 'value'>[],
  others: readonly Pick<ComparatorFigure, 'period'>[],
): string | undefined {
  const here = new Set(own.flatMap(({ period, value }) => (value === undefined ? [] : (period ?? []))));
  const periods = others.flatMap(({ period }) => period ?? []);
  const shared = periods.filter((period) => here.has(period));
  return latest(here.size === 0 ? periods : shared);
}

/** Some hundred figures are of a handful of periods: each is placed once. Of two that end on one day the later named is meant. */
const latest = (periods: readonly string[]): string | undefined =>
  [...new Set(periods.toReversed())].toSorted((a, b) => lastDay(b).localeCompare(lastDay(a)))[0];

/** Words about time that cannot be placed come before every day. */
const lastDay = (period: string): string => periodDays(period)?.last ?? '';
