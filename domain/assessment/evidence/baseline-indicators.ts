import { editionsOf } from '../../indicators/editions.ts';
import { periodDays } from '../../provenance/period-days.ts';
import type { Indicator, Observation } from '../../records/indicator.ts';

/**
 * Frameworks whose figures describe a programme, a budget, another place or the borough among others, or are given by the
 * profile: none of them is a state of cohesion here that a scheme could change.
 */
const noBaselines: readonly string[] = [
  'Walsall for All programme monitoring',
  'Council finance',
  'Council staffing',
  'Worcestershire strategy engagement',
  'Census 2021',
  'Explore Local Statistics',
  'Since the census',
  'Community Life Survey',
];

/**
 * Whether an indicator belongs among the baselines of an evidence pack: what people say and how they live, not what a
 * programme did. Source: "Cohesion impact assessment", section 9, "Indicator baselines".
 * @example isBaselineIndicator({ framework: 'Council finance' }) // false
 */
export const isBaselineIndicator = ({ framework = '' }: Pick<Indicator, 'framework'>): boolean =>
  !noBaselines.includes(framework);

/**
 * The indicators that a pack gives: baselines, and of several editions of one measure only the one with the newest
 * figure. An edition without a figure that can be placed in time gives way to any other.
 * @param figures those held, of any area and indicator
 * @example baselineIndicators([imd2019, imd2025], figures) // [imd2025]
 */
export function baselineIndicators(
  indicators: readonly Indicator[],
  figures: readonly Observation[],
): Indicator[] {
  const newest = new Map<string, string>();
  for (const { indicator, period, kind } of figures) {
    const first = kind === 'TARGET' || period === undefined ? undefined : periodDays(period)?.first;
    if (first && first > (newest.get(indicator) ?? '')) newest.set(indicator, first);
  }
  const dayOf = ({ id }: Indicator): string => newest.get(id) ?? '';
  const baselines = indicators.filter(isBaselineIndicator);
  return baselines.filter((one) =>
    editionsOf(one, baselines).every((other) => other === one || !supersedes(other, one, dayOf)),
  );
}

/** Of two editions with figures of one day the later in the order of ids stands. */
const supersedes = (other: Indicator, one: Indicator, dayOf: (indicator: Indicator) => string): boolean =>
  dayOf(other) > dayOf(one) || (dayOf(other) === dayOf(one) && other.id > one.id);
