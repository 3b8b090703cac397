/** How different residents are from each other: the rows of the label table. */
export type DiversityLevel = 'LOW' | 'MODERATE' | 'HIGH';

/** The two lines that `diversityLevel` reads; `publishedParameters` of the method has both. */
export interface DiversityLines {
  readonly diversityLow: number;
  readonly diversityHigh: number;
}

/** Slack for binary fractions: 0.2 reached by subtraction must not read as just below 0.2. */
const slack = 1e-12;

/**
 * Low below `diversityLow`, high from `diversityHigh`, moderate in between; a value on a line belongs to the level
 * above it. The lines are absolute, so that an area's level never changes because another area changed.
 * `blau` 0 to 1. Source: "Cold spots and catalysts of change", section 3, thresholds.
 * @example diversityLevel(0.2034, { diversityLow: 0.2, diversityHigh: 0.5 }) // 'MODERATE'
 */
export function diversityLevel(blau: number, lines: DiversityLines): DiversityLevel {
  if (blau < lines.diversityLow - slack) return 'LOW';
  return blau >= lines.diversityHigh - slack ? 'HIGH' : 'MODERATE';
}
