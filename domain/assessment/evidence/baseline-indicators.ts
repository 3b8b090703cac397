import type { Indicator } from '../../indicator/indicator.ts';

/**
 * Frameworks whose figures describe a programme, a budget or another place, or are given by the profile: none of them
 * is a state of cohesion here that a scheme could change.
 */
const noBaselines: readonly string[] = [
  'Walsall for All programme monitoring',
  'Council finance',
  'Council staffing',
  'Worcestershire strategy engagement',
  'Census 2021',
];

/**
 * Whether an indicator belongs among the baselines of an evidence pack: what people say and how they live, not what a
 * programme did. Source: "Cohesion impact assessment", section 9, "Indicator baselines".
 * @example isBaselineIndicator({ framework: 'Council finance' }) // false
 */
export const isBaselineIndicator = ({ framework = '' }: Pick<Indicator, 'framework'>): boolean =>
  !noBaselines.includes(framework);
