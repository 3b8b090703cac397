/** The published lines of diversity, chances of 0 to 1: low ends at the first, high begins at the second. */
export const publishedLines = { diversityLow: 0.2, diversityHigh: 0.5 } as const;

/** The same as a list. */
export const publishedDiversityLines: readonly number[] = [
  publishedLines.diversityLow,
  publishedLines.diversityHigh,
];

/**
 * The lines as which no chance may be written that is off them: the published ones, and those of a run where a what-if
 * moved them.
 * @example diversityLines({ diversityLow: 0.13, diversityHigh: 0.5 }) // [0.2, 0.5, 0.13]
 */
export const diversityLines = ({
  diversityLow,
  diversityHigh,
}: {
  readonly diversityLow: number;
  readonly diversityHigh: number;
}): readonly number[] => [...new Set([...publishedDiversityLines, diversityLow, diversityHigh])];
