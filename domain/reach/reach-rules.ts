/** What is to be within reach: any open place to meet, or an open Place of Welcome. */
export type ReachTarget = 'MEETING_PLACE' | 'PLACE_OF_WELCOME';

/** The numbers of the method that decide reach; all of them are rows of the method's parameter table. */
export interface ReachRules {
  /** Years that a record of being open can be relied on. */
  readonly statusMaxAgeYears: number;
  /** The longest walk that counts, metres on foot. */
  readonly reachWalkMetres: number;
  /** How many times longer a walk is than the straight line. */
  readonly detourFactor: number;
}

/**
 * The longest straight line that counts as within reach, in metres: the walk over the detour factor.
 * Source: "Cold spots and catalysts of change", section 4, distance note of T3.
 * @example straightReachMetres({ reachWalkMetres: 800, detourFactor: 1.3 }) // 615.38
 */
export const straightReachMetres = ({
  reachWalkMetres,
  detourFactor,
}: Pick<ReachRules, 'reachWalkMetres' | 'detourFactor'>): number => reachWalkMetres / detourFactor;

/**
 * How distance was measured, for sentences: starts in lower case, ends without a stop.
 * @example straightLineWords(publishedParameters) // 'straight lines of 615 metres (a walk of 800 metres, ...'
 */
export const straightLineWords = (rules: Pick<ReachRules, 'reachWalkMetres' | 'detourFactor'>): string =>
  `straight lines of ${Math.round(straightReachMetres(rules))} metres (a walk of ${rules.reachWalkMetres} metres, taken as ${rules.detourFactor} times the line) from the centres of census small areas`;
