/**
 * Inner edges that put about as many values into each class as ties allow. Each edge is a value: the lowest of its
 * class. Equal values are never parted, so ties may leave fewer classes than asked.
 * Source: Slocum and others, "Thematic Cartography and Geovisualization", 3rd edition, chapter 4, quantiles.
 * @param sorted finite values of any unit, ascending.
 * @param classes 2 or more.
 * @returns ascending inner edges, at most `classes` - 1; none where all values are alike.
 * @example quantileEdges([1, 2, 3, 4], 2) // [3]
 */
export function quantileEdges(sorted: readonly number[], classes: number): number[] {
  const edges = Array.from({ length: classes - 1 }, (_, i) => {
    const at = sorted[Math.round(((i + 1) * sorted.length) / classes)];
    return at === undefined || at === sorted[0] ? [] : [at];
  });
  return [...new Set(edges.flat())];
}
