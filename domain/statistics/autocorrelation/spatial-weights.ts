import { InvalidInput } from '../../errors/errors.ts';

/**
 * BINARY: every neighbour counts 1. ROW_STANDARDISED: the neighbours of an area share a weight of 1 (mean of the
 * neighbours), which is what is published unless said otherwise.
 */
export type WeightStyle = 'BINARY' | 'ROW_STANDARDISED';

/** Which areas are neighbours of which, and with what weight. Areas are meant by their position in `codes`. */
export interface SpatialWeights {
  readonly codes: readonly string[];
  /** Neighbours of each area in ascending order; the area itself among them where `includesSelf`. */
  readonly neighbours: readonly (readonly number[])[];
  /** Weight of every single neighbour of an area: 1, or 1 / number of neighbours; 0 where it has none. */
  readonly weightOfEach: readonly number[];
  readonly style: WeightStyle;
  readonly includesSelf: boolean;
  /** Positions of areas that share no boundary point with another. */
  readonly islands: readonly number[];
}

/**
 * Spatial weights from lists of neighbours, which for areas means queen contiguity: at least one shared boundary point.
 * Gi* needs `includeSelf`; all other statistics need it off.
 * Source: Cohesion Map method "Spatial statistics", section 1 (spdep styles B and W).
 * @param codes the areas, each once, in the order of the values they go with.
 * @param neighboursByCode for every code its neighbours, themselves among `codes`; an empty list makes an island.
 * @throws InvalidInput when a code is twice or has no list, a neighbour is not among the codes or is the area itself, or
 * A lists B and B does not list A.
 * @example spatialWeights(['A', 'B'], new Map([['A', ['B']], ['B', ['A']]])).weightOfEach // [1, 1]
 */
export function spatialWeights(
  codes: readonly string[],
  neighboursByCode: ReadonlyMap<string, readonly string[]>,
  { style = 'ROW_STANDARDISED', includeSelf = false }: { style?: WeightStyle; includeSelf?: boolean } = {},
): SpatialWeights {
  const positions = new Map(codes.map((code, i) => [code, i]));
  if (positions.size !== codes.length) throw new InvalidInput('codes', 'A code is given twice.');
  const others = codes.map((code) => neighbourPositions(code, neighboursByCode, positions));
  const sets = others.map((row) => new Set(row));
  others.forEach((row, i) => {
    for (const j of row) {
      if (sets[j]?.has(i)) continue;
      throw new InvalidInput('neighbours', `${codes[i]} lists ${codes[j]}, which does not list it back.`);
    }
  });
  const neighbours = includeSelf ? others.map((row, i) => [...row, i].sort((a, b) => a - b)) : others;
  return {
    codes,
    neighbours,
    weightOfEach: neighbours.map((row) => (row.length === 0 ? 0 : style === 'BINARY' ? 1 : 1 / row.length)),
    style,
    includesSelf: includeSelf,
    islands: others.flatMap((row, i) => (row.length === 0 ? [i] : [])),
  };
}

function neighbourPositions(
  code: string,
  neighboursByCode: ReadonlyMap<string, readonly string[]>,
  positions: ReadonlyMap<string, number>,
): number[] {
  const listed = neighboursByCode.get(code);
  if (!listed)
    throw new InvalidInput('neighbours', `${code} has no list of neighbours; an island has an empty one.`);
  const row = [...new Set(listed)].map((neighbour) => {
    const position = positions.get(neighbour);
    if (position === undefined || neighbour === code) {
      throw new InvalidInput('neighbours', `${code} lists ${neighbour}, which is not another of the areas.`);
    }
    return position;
  });
  return row.sort((a, b) => a - b);
}

/**
 * Refuses weights in which areas are their own neighbours: only Gi* is defined on them.
 * @throws InvalidInput when they include self.
 */
export function withoutSelf(weights: SpatialWeights): void {
  if (weights.includesSelf) {
    throw new InvalidInput('weights', 'This statistic needs weights that leave out the area itself.');
  }
}
