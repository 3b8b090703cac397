/**
 * Inner edges of the classes whose values lie closest together: of all ways to cut the ordered values into so many
 * classes, the one with the least sum of squared distances from the class means. Each edge is the lowest value of its
 * class. Equal values are never parted; with fewer different values than classes each value is a class.
 * Exact, in time that grows with the square of the number of different values: made for up to some thousands.
 * Source: Fisher 1958, "On grouping for maximum homogeneity"; known to map makers as natural breaks (Jenks 1967).
 * @param sorted finite values of any unit, ascending.
 * @param classes 2 or more.
 * @example naturalBreakEdges([1, 2, 10, 11, 30], 3) // [10, 30]
 */
export function naturalBreakEdges(sorted: readonly number[], classes: number): number[] {
  const distinct = [...new Set(sorted)];
  const count = Math.min(classes, distinct.length);
  const spread = spreadWithin(distinct, sorted);
  let least = distinct.map((_, last) => spread(0, last));
  const starts: number[][] = [];
  for (let made = 2; made <= count; made++) {
    const before = least;
    const chosen: number[] = [];
    least = distinct.map((_, last) => {
      let best = Number.POSITIVE_INFINITY;
      for (let start = made - 1; start <= last; start++) {
        const sum = (before[start - 1] ?? 0) + spread(start, last);
        // On a tie the first cut stands, so that the same values always give the same classes.
        if (chosen[last] !== undefined && sum >= best - 1e-12 * best) continue;
        best = sum;
        chosen[last] = start;
      }
      return best;
    });
    starts.push(chosen);
  }
  const edges: number[] = [];
  let last = distinct.length - 1;
  for (const chosen of starts.toReversed()) {
    const start = chosen[last] ?? 0;
    edges.unshift(distinct[start] ?? 0);
    last = start - 1;
  }
  return edges;
}

/** Sum of squared distances from their mean of the values from one different value to another, both inclusive. */
function spreadWithin(distinct: readonly number[], sorted: readonly number[]) {
  const origin = distinct[0] ?? 0;
  const times = new Map<number, number>();
  for (const value of sorted) times.set(value, (times.get(value) ?? 0) + 1);
  const counts = [0];
  const sums = [0];
  const squares = [0];
  for (const value of distinct) {
    const weight = times.get(value) ?? 0;
    // Taken from the least value, so that large values close together do not lose their digits.
    const off = value - origin;
    counts.push((counts.at(-1) ?? 0) + weight);
    sums.push((sums.at(-1) ?? 0) + weight * off);
    squares.push((squares.at(-1) ?? 0) + weight * off * off);
  }
  const between = (of: readonly number[], from: number, to: number) => (of[to + 1] ?? 0) - (of[from] ?? 0);
  return (from: number, to: number): number => {
    const sum = between(sums, from, to);
    return Math.max(0, between(squares, from, to) - (sum * sum) / between(counts, from, to));
  };
}
