/**
 * The two thresholds of diversity, chances of 0 to 1: rows of the parameter table, apart from it because the first view
 * of the map writes chances beside them and needs no other number of the method.
 * Source: "Cold spots and catalysts of change", method cc-1.0.0, section 3.
 */
export const diversityRows = {
  diversityLow: { value: 0.2, unit: 'chance, 0 to 1' },
  diversityHigh: { value: 0.5, unit: 'chance, 0 to 1' },
} as const;

/** The published lines of diversity: low ends at the first, high begins at the second. */
export const publishedDiversityLines: readonly number[] = [
  diversityRows.diversityLow.value,
  diversityRows.diversityHigh.value,
];
