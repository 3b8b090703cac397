import { type AnyMessage, message } from '../../messages/message.ts';
import type { Quadrant } from './local-moran.ts';
import type { PermutationTest } from './permutation-test.ts';

/**
 * What an area is marked as. Only HIGH, LOW, HIGH_AMONG_LOW, LOW_AMONG_HIGH and UNCLEAR passed the corrected test; high
 * and low are against the mean of all areas, and neither is good or bad.
 * UNCLEAR: the neighbours differ from chance, but lie on the other side of the mean of all areas than of what chance
 * would place there, which a very large or small value of the area itself can bring about.
 */
export type ClusterKind =
  | 'HIGH'
  | 'LOW'
  | 'HIGH_AMONG_LOW'
  | 'LOW_AMONG_HIGH'
  | 'UNCLEAR'
  | 'NONE'
  | 'NO_NEIGHBOURS'
  | 'NO_VALUE';

/** CLEAR: passes corrected for all tests. SUGGESTIVE: passes only uncorrected. NONE: neither, or not tested. */
export type ClusterEvidence = 'CLEAR' | 'SUGGESTIVE' | 'NONE';

/** Words for each kind, for tables and keys. */
export const clusterKindWords: Readonly<Record<ClusterKind, AnyMessage>> = {
  HIGH: message('clusterKind.high'),
  LOW: message('clusterKind.low'),
  HIGH_AMONG_LOW: message('clusterKind.highAmongLow'),
  LOW_AMONG_HIGH: message('clusterKind.lowAmongHigh'),
  UNCLEAR: message('clusterKind.unclear'),
  NONE: message('clusterKind.none'),
  NO_NEIGHBOURS: message('clusterKind.noNeighbours'),
  NO_VALUE: message('clusterKind.noValue'),
};

const kindOfQuadrant: Readonly<Record<Quadrant, ClusterKind>> = {
  HIGH_HIGH: 'HIGH',
  LOW_LOW: 'LOW',
  HIGH_LOW: 'HIGH_AMONG_LOW',
  LOW_HIGH: 'LOW_AMONG_HIGH',
};

/**
 * The mark of a tested area: its quadrant, only where the corrected q passes and both readings of the neighbours agree.
 * Source: Cohesion Map method "Spatial statistics", sections 3 and 6.
 * @param level the level that q must not pass: 0.05.
 * @example clusterKind('HIGH_HIGH', test, 0.03, 0.05) // 'HIGH'
 */
export function clusterKind(
  quadrant: Quadrant,
  test: PermutationTest,
  q: number,
  level: number,
): ClusterKind {
  if (q > level) return 'NONE';
  const neighboursAreHigh = test.atLeast < test.atMost;
  return quadrant.endsWith('_HIGH') === neighboursAreHigh ? kindOfQuadrant[quadrant] : 'UNCLEAR';
}

/**
 * How firmly a tested area stands out.
 * Source: Cohesion Map method "Spatial statistics", section 6 (three states).
 * @example clusterEvidence(0.03, 0.2, 0.05) // 'SUGGESTIVE'
 */
export function clusterEvidence(p: number, q: number, level: number): ClusterEvidence {
  if (q <= level) return 'CLEAR';
  return p <= level ? 'SUGGESTIVE' : 'NONE';
}
