import type { DiversityReading } from './classification.ts';

/**
 * The chance, 0 to 1, by which the level of diversity was decided: that of the five groups, or of the 19 where a
 * what-if chose them.
 * @example decidingChance({ grouping: 'FIVE', blau: 0.195, blauDetailed: 0.239 }) // 0.195
 */
export const decidingChance = ({
  grouping,
  blau,
  blauDetailed,
}: Pick<DiversityReading, 'grouping' | 'blau' | 'blauDetailed'>): number =>
  grouping === 'NINETEEN' && blauDetailed !== undefined ? blauDetailed : blau;
