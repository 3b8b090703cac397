import type { Interval } from './interval.ts';

/** What an interval of a difference (later less earlier) allows to be said. */
export type ChangeVerdict = 'ROSE' | 'FELL' | 'NO_CHANGE_SHOWN';

/** One word or phrase for each verdict, lower case, to stand within a sentence. */
export const changeWords: Readonly<Record<ChangeVerdict, string>> = {
  ROSE: 'rose',
  FELL: 'fell',
  NO_CHANGE_SHOWN: 'no change shown',
};

/**
 * "Changed" only where the 95% interval of the difference excludes 0. "No change shown" isn't "no change": the bases
 * may be too small to show one. Never decide it from whether two single intervals overlap.
 * Source: Cohesion Map method "Indicators and disaggregation", section 4.
 * @param difference interval of later less earlier, as `newcombeDifference` gives it, in any unit.
 * @example changeVerdict({ lower: 0.007, upper: 0.092 }) // 'ROSE'
 */
export function changeVerdict(difference: Interval): ChangeVerdict {
  if (difference.lower > 0) return 'ROSE';
  if (difference.upper < 0) return 'FELL';
  return 'NO_CHANGE_SHOWN';
}
