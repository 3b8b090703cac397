import { disclosureRules, isSmallCount } from './disclosure-rules.ts';
import { roundedCount } from './round-counts.ts';

/** A number of people that is to be told: the sum of some counts that nobody is told by themselves. */
export interface ReleasedCell {
  readonly key: string;
  /** Places of its counts in the list of all counts. */
  readonly parts: readonly number[];
  /** Is withheld last, where another number would do: what most readers come for. */
  readonly isFirst?: boolean;
  /** Is known as it is though it is not printed: that nobody came of a group that is not listed. Never withheld. */
  readonly isKnown?: boolean;
}

/** Other counts than the true ones: by how much each differs, each once. */
export type Change = readonly (readonly [place: number, by: number])[];
export type Holds = (change: Change) => boolean;

/**
 * Whether other counts could stand behind everything that was told and let a cell be larger by so much: asked of whoever
 * knows how the counts hang together. `holds` says whether a change leaves every number as it was told.
 */
export type CanDiffer = (cell: ReleasedCell, by: number, holds: Holds) => boolean;

/** What everyone knows of a cell once it is told: between which numbers it lies. */
interface Bound {
  readonly cell: ReleasedCell;
  readonly sum: number;
  least: number;
  greatest: number;
  /** By how much the change differs from it that is looked at; 0 between two of them. */
  differs: number;
}

/** A hidden count has at least so many values that fit: what one subtraction leaves in the method's own enumeration. */
const leastValues = 4;

/**
 * Numbers of people told one release after the other, each rounded by itself (rule R), so that no count from 1 to 9 can be
 * worked out of all of them together. Rounding alone does not do it: of 12, 12 and 9 people, told as 10, 10 and not at all,
 * the total of 33, told as 35, leaves 9 and nothing else. So each hidden count is shown to be safe by counts that differ from
 * the true ones and would print the very same pages; where there are none, another number of the newest release is
 * withheld. What was told before is never taken back, and what it hid is asked after again.
 * Source: the method's section 6, rule R and group disclosure, and the attack that it asks for.
 */
export class RoundedReleases {
  readonly #values: readonly number[];
  readonly #canDiffer: CanDiffer;
  /** By place of a count: the bounds that hold it. */
  readonly #of: Bound[][];
  #small: readonly ReleasedCell[] = [];
  /** The bounds that a change touches; one list, since it is asked millions of times. */
  readonly #touched: Bound[] = [];

  /** @param values the true counts of all releases, from 0 */
  constructor(values: readonly number[], canDiffer: CanDiffer) {
    this.#values = values;
    this.#canDiffer = canDiffer;
    this.#of = values.map(() => []);
  }

  /**
   * The numbers of one more release: rounded, or undefined where one is not told.
   * @param cells in the order in which equals are withheld
   * @param withheld keys of those that are not told whatever they are
   */
  release(
    cells: readonly ReleasedCell[],
    withheld: ReadonlySet<string>,
  ): ReadonlyMap<string, number | undefined> {
    const shown = new Map<Bound, string>();
    const small: ReleasedCell[] = [];
    for (const cell of cells) {
      const sum = cell.parts.reduce((all, part) => all + (this.#values[part] ?? 0), 0);
      const isHidden = withheld.has(cell.key) || isSmallCount(sum);
      const bound: Bound = { cell, sum, ...rangeTold(sum, isHidden), differs: 0 };
      for (const part of cell.parts) this.#of[part]?.push(bound);
      if (isSmallCount(sum)) small.push(cell);
      if (!isHidden && !cell.isKnown) shown.set(bound, cell.key);
    }
    for (const cell of [...this.#small, ...small]) this.#makeSafe(cell, shown);
    this.#small = [...this.#small, ...small];
    const told = new Map([...shown].map(([{ sum }, key]) => [key, roundedCount(sum)]));
    return new Map(cells.map(({ key }) => [key, told.get(key)]));
  }

  /** Withholds numbers until a cell is safe. A number that is withheld makes no other less safe. */
  #makeSafe(cell: ReleasedCell, shown: Map<Bound, string>): void {
    if (this.#valuesOf(cell) >= leastValues) return;
    // Where hidden numbers alone leave fewer values, as 8 of at most 9 do, no more can be asked of those that are shown.
    const wanted = this.#withheld([...shown.keys()], () => this.#valuesOf(cell));
    for (;;) {
      const against = new Map<Bound, number>();
      if (this.#valuesOf(cell, against) >= wanted) return;
      const next = this.#toWithhold(cell, shown, against, wanted);
      if (!next) return;
      shown.delete(next);
      Object.assign(next, rangeTold(next.sum, true));
    }
  }

  /**
   * How many values of a cell fit everything told; counted up to as many as are asked for.
   * @param against told, for each bound, how many changes it alone stood against
   */
  #valuesOf(cell: ReleasedCell, against?: Map<Bound, number>): number {
    let values = 1;
    for (const by of [1, -1, 2, -2, 3, -3]) {
      if (this.#canDiffer(cell, by, (change) => this.#holds(change, against))) values += 1;
      if (values >= leastValues) return values;
    }
    return values;
  }

  /** What is found while some numbers are not told. */
  #withheld<Found>(bounds: readonly Bound[], find: () => Found): Found {
    const before = bounds.map(({ least, greatest }) => ({ least, greatest }));
    for (const bound of bounds) Object.assign(bound, rangeTold(bound.sum, true));
    const found = find();
    bounds.forEach((bound, at) => {
      Object.assign(bound, before[at]);
    });
    return found;
  }

  #holds(change: Change, against: Map<Bound, number> | undefined): boolean {
    const touched = this.#touched;
    touched.length = 0;
    for (const [part, by] of change) {
      if ((this.#values[part] ?? 0) + by < 0) return false;
    }
    for (const [part, by] of change) {
      for (const bound of this.#of[part] ?? []) {
        bound.differs += by;
        touched.push(bound);
      }
    }
    let broken: Bound | undefined;
    let isAlone = true;
    for (const bound of touched) {
      if (bound.differs === 0) continue;
      const sum = bound.sum + bound.differs;
      bound.differs = 0;
      if (sum >= bound.least && sum <= bound.greatest) continue;
      isAlone = broken === undefined;
      broken = bound;
    }
    if (broken && isAlone) against?.set(broken, (against.get(broken) ?? 0) + 1);
    return broken === undefined;
  }

  /**
   * The number to withhold next: the smallest of those that alone stood against other counts and makes the cell safe, else
   * the one that stood against most, else the smallest that holds the cell, else the smallest of all.
   */
  #toWithhold(
    cell: ReleasedCell,
    shown: ReadonlyMap<Bound, string>,
    against: ReadonlyMap<Bound, number>,
    wanted: number,
  ): Bound | undefined {
    const smallest = [...shown.keys()].sort(
      (a, b) =>
        Number(a.cell.isFirst ?? false) - Number(b.cell.isFirst ?? false) ||
        Number(a.sum === 0) - Number(b.sum === 0) ||
        a.sum - b.sum,
    );
    const alone = smallest.filter((bound) => against.has(bound));
    const enough = [false, true]
      .flatMap((isFirst) =>
        alone.filter(({ cell: each }) => (each.isFirst ?? false) === isFirst).slice(0, mostTried),
      )
      .find((bound) => this.#withheld([bound], () => this.#valuesOf(cell)) >= wanted);
    const most = Math.max(...alone.map((bound) => against.get(bound) ?? 0));
    return (
      enough ??
      alone.find((bound) => against.get(bound) === most) ??
      smallest.find(({ cell: { parts } }) => parts.some((part) => cell.parts.includes(part))) ??
      smallest[0]
    );
  }
}

/** How many numbers are tried one by one before the one that stands against most is withheld. */
const mostTried = 8;

/** Between which numbers a reader knows a count to lie; of one that is not told only that it may be anything. */
function rangeTold(people: number, isHidden: boolean): Pick<Bound, 'least' | 'greatest'> {
  const { fewerThan, roundTo } = disclosureRules;
  // Whoever guesses which numbers are hidden for being small is given that: it makes the asking stricter.
  if (isSmallCount(people)) return { least: 1, greatest: fewerThan - 1 };
  if (isHidden) return { least: Math.min(1, people), greatest: Number.POSITIVE_INFINITY };
  const shown = roundedCount(people) ?? 0;
  if (shown === 0) return { least: 0, greatest: 0 };
  const half = Math.floor(roundTo / 2);
  return { least: Math.max(fewerThan, shown - half), greatest: shown + half };
}
