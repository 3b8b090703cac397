/** Two sides by position, how many partners each may have, and what each pair weighs. */
export interface PairWeights {
  /** By position on the left side: whole numbers of at least 0. */
  readonly leftAtMost: readonly number[];
  readonly rightAtMost: readonly number[];
  /** By left and right position: whole numbers above 0; undefined where the two must not be a pair. */
  readonly weights: readonly (readonly (number | undefined)[])[];
}

/**
 * The pairs whose weights add up to the largest sum there is, where nobody has more partners than they may have and no
 * pair stands twice. Among ways of equal sum always the same one.
 * A flow of the largest weight, one shortest augmenting path at a time: each adds the pair that is worth most, where
 * earlier pairs may be parted again for it, and no path that adds anything is left at the end, so that none is better.
 * Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, "Network Flows", 1993, section 9.7 (successive shortest paths).
 * @example bestPairs({ leftAtMost: [1, 1], rightAtMost: [1, 1], weights: [[5, 4], [4, undefined]] }) // [[0, 1], [1, 0]]
 */
export function bestPairs({ leftAtMost, rightAtMost, weights }: PairWeights): readonly [number, number][] {
  const paired = weights.map((row) => row.map(() => false));
  const isPaired = (left: number, right: number): boolean => paired[left]?.[right] === true;
  const partnersOf = {
    left: (left: number) => (paired[left] ?? []).filter(Boolean).length,
    right: (right: number) => paired.filter((row) => row[right]).length,
  };
  for (;;) {
    const path = bestPath();
    if (!path) break;
    for (const [left, right] of path) {
      const row = paired[left];
      if (row) row[right] = !row[right];
    }
  }
  return paired.flatMap((row, left) =>
    row.flatMap((is, right): [number, number][] => (is ? [[left, right]] : [])),
  );

  /** The pairs that are made and parted by the way that adds most; undefined where none adds anything. */
  function bestPath(): readonly [number, number][] | undefined {
    const toLeft: (number | undefined)[] = leftAtMost.map((most, left) =>
      partnersOf.left(left) < most ? 0 : undefined,
    );
    const toRight: (number | undefined)[] = rightAtMost.map(() => undefined);
    const beforeLeft: (number | undefined)[] = leftAtMost.map(() => undefined);
    const beforeRight: (number | undefined)[] = rightAtMost.map(() => undefined);
    const isMore = (sum: number, held: number | undefined): boolean => held === undefined || sum > held;
    for (let changed = true; changed; ) {
      changed = false;
      weights.forEach((row, left) => {
        row.forEach((weight, right) => {
          if (weight === undefined) return;
          const [here, there] = [toLeft[left], toRight[right]];
          if (!isPaired(left, right) && here !== undefined && isMore(here + weight, there)) {
            toRight[right] = here + weight;
            beforeRight[right] = left;
            changed = true;
          }
          if (isPaired(left, right) && there !== undefined && isMore(there - weight, here)) {
            toLeft[left] = there - weight;
            beforeLeft[left] = right;
            changed = true;
          }
        });
      });
    }
    const ends = toRight.flatMap((sum, right) =>
      sum !== undefined && sum > 0 && partnersOf.right(right) < (rightAtMost[right] ?? 0)
        ? [{ right, sum }]
        : [],
    );
    const [end] = ends.toSorted((a, b) => b.sum - a.sum || a.right - b.right);
    if (!end) return undefined;
    const path: [number, number][] = [];
    for (let right: number | undefined = end.right; right !== undefined; ) {
      const left: number | undefined = beforeRight[right];
      if (left === undefined) break;
      path.push([left, right]);
      right = beforeLeft[left];
      if (right !== undefined) path.push([left, right]);
    }
    return path;
  }
}
