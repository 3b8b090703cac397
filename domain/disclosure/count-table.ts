import { type Equation, type Range, rangesOf } from './linear-ranges.ts';

/** One count of people, or what is left of a sum once its printed parts are taken off. */
export interface CountCell {
  /** The count, from 0. Undefined: it was withheld before, so that nobody here knows it. */
  readonly value?: number;
  /** False for the rest of a sum: no reader sees it, but a subtraction may give it. */
  readonly printed: boolean;
  /** True: is withheld whatever its value. */
  readonly withheld?: boolean;
}

/** A sum that every reader knows: the whole is all its parts together. Cells are named by their place in the list. */
export interface CountSum {
  readonly whole: number;
  readonly parts: readonly number[];
}

/**
 * Counts of people and the sums that tie them: rows, columns, totals, areas inside an area. Sums must be true of the
 * values; the order of cells and sums decides between equals.
 */
export interface CountTable {
  readonly cells: readonly CountCell[];
  readonly sums: readonly CountSum[];
}

/**
 * What a reader can work out of each withheld cell from everything that is shown, however the sums are put together.
 * Cells that nobody can bound run from 0 to Infinity. Undefined where the sums contradict each other, so that nothing
 * follows from them.
 * @param withheld places of the cells that are not shown
 */
export function whatFollows(
  { cells, sums }: CountTable,
  withheld: ReadonlySet<number>,
): ReadonlyMap<number, Range> | undefined {
  const numbers = new Map([...withheld].map((cell, index) => [cell, index]));
  const equations = sums.flatMap(({ whole, parts }): Equation[] => {
    const terms: [number, number][] = [];
    let total = 0;
    for (const [cell, factor] of [[whole, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
      const unknown = numbers.get(cell);
      if (unknown === undefined) total -= factor * (cells[cell]?.value ?? 0);
      else terms.push([unknown, factor]);
    }
    return terms.length > 0 ? [{ terms, total }] : [];
  });
  const ranges = new Map<number, Range>();
  for (const group of connected(numbers.size, equations)) {
    const local = new Map(group.unknowns.map((unknown, index) => [unknown, index]));
    const found = rangesOf(
      group.unknowns.length,
      group.equations.map(({ terms, total }) => ({
        terms: terms.map(([unknown, factor]) => [local.get(unknown) ?? 0, factor]),
        total,
      })),
    );
    if (!found) return undefined;
    found.forEach((range, index) => {
      ranges.set(group.unknowns[index] ?? 0, range);
    });
  }
  return new Map([...numbers].map(([cell, unknown]) => [cell, ranges.get(unknown) ?? unbounded]));
}

const unbounded: Range = { least: 0, greatest: Number.POSITIVE_INFINITY };

/** Unknowns that no equation ties to each other are solved apart. */
function connected(unknowns: number, equations: readonly Equation[]) {
  const leader = Array.from({ length: unknowns }, (_, index) => index);
  const find = (one: number): number => {
    let at = one;
    while (leader[at] !== at) at = leader[at] ?? at;
    return at;
  };
  for (const { terms } of equations) {
    for (const [unknown] of terms) leader[find(unknown)] = find(terms[0]?.[0] ?? unknown);
  }
  const groups = Map.groupBy(leader.keys(), find);
  const own = Map.groupBy(equations, ({ terms }) => find(terms[0]?.[0] ?? 0));
  return [...groups].map(([of, members]) => ({ unknowns: members, equations: own.get(of) ?? [] }));
}
