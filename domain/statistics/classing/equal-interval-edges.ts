/**
 * Inner edges of classes of equal width between the least and the greatest value; a class may be empty. Where all values
 * are whole, each edge is the next whole number: "3 to 4" then reads as it is.
 * Source: Slocum and others, "Thematic Cartography and Geovisualization", 3rd edition, chapter 4, equal intervals.
 * @param sorted finite values of any unit, ascending.
 * @param classes 2 or more.
 * @returns ascending inner edges, at most `classes` - 1; none where all values are alike.
 * @example equalIntervalEdges([0, 3, 10], 5) // [2, 4, 6, 8]
 */
export function equalIntervalEdges(sorted: readonly number[], classes: number): number[] {
  const least = sorted[0] ?? 0;
  const greatest = sorted.at(-1) ?? least;
  if (least === greatest) return [];
  const width = (greatest - least) / classes;
  const isWhole = sorted.every(Number.isInteger);
  // Three digits of the width: finer edges would tell more than the classes do.
  const digits = Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(width))));
  const edges = Array.from({ length: classes - 1 }, (_, i) => {
    const edge = least + (i + 1) * width;
    return isWhole ? Math.ceil(Number(edge.toPrecision(12))) : Number(edge.toFixed(digits));
  });
  return [...new Set(edges)].filter((edge) => edge > least && edge <= greatest);
}
