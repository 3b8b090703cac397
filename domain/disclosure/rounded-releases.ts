import { disclosureRules, isSmallCount } from './disclosure-rules.ts';
import { roundedCount } from './round-counts.ts';

/** A number of people that is to be told: the sum of some counts that nobody is told by themselves. */
export interface ReleasedCell {
  readonly key: string;
  /** Places of its counts in the list of all counts. */
  readonly parts: readonly number[];
}

/** Other counts than the true ones: by how much each differs. */
export type Change = ReadonlyMap<number, number>;
export type Holds = (change: Change) => boolean;

/**
 * Whether other counts could stand behind everything that was told and let a cell be larger by so much: asked of whoever
 * knows how the counts hang together. `holds` says whether a change leaves every number as it was told.
 */
export type CanDiffer = (cell: ReleasedCell, by: number, holds: Holds) => boolean;

/** What everyone knows of a cell once it is told: between which numbers it lies. */
interface Bound {
  readonly parts: readonly number[];
  readonly sum: number;
  readonly least: number;
  readonly greatest: number;
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
  #told: readonly Bound[] = [];
  #small: readonly ReleasedCell[] = [];

  /** @param values the true counts of all releases, from 0 */
  constructor(values: readonly number[], canDiffer: CanDiffer) {
    this.#values = values;
    this.#canDiffer = canDiffer;
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
    const hidden = new Set(withheld);
    const small = cells.filter((cell) => isSmallCount(this.#sumOf(cell)));
    for (const cell of small) hidden.add(cell.key);
    for (const cell of [...this.#small, ...small]) {
      while (!this.#isSafe(cell, cells, hidden)) {
        const next = this.#toWithhold(cell, cells, hidden);
        if (next === undefined) break;
        hidden.add(next.key);
      }
    }
    this.#told = [...this.#told, ...this.#boundsOf(cells, hidden)];
    this.#small = [...this.#small, ...small];
    return new Map(
      cells.map((cell) => [cell.key, hidden.has(cell.key) ? undefined : roundedCount(this.#sumOf(cell))]),
    );
  }

  #sumOf({ parts }: Pick<ReleasedCell, 'parts'>): number {
    return parts.reduce((sum, part) => sum + (this.#values[part] ?? 0), 0);
  }

  #boundsOf(cells: readonly ReleasedCell[], hidden: ReadonlySet<string>): readonly Bound[] {
    return cells.map((cell) => {
      const sum = this.#sumOf(cell);
      return { parts: cell.parts, sum, ...rangeTold(sum, hidden.has(cell.key)) };
    });
  }

  #isSafe(cell: ReleasedCell, cells: readonly ReleasedCell[], hidden: ReadonlySet<string>): boolean {
    const holds = this.#holds([...this.#told, ...this.#boundsOf(cells, hidden)]);
    let values = 1;
    for (const by of [1, -1, 2, -2, 3, -3]) {
      if (this.#canDiffer(cell, by, holds)) values += 1;
      if (values >= leastValues) return true;
    }
    return false;
  }

  #holds(bounds: readonly Bound[]): Holds {
    const of = new Map<number, Bound[]>();
    for (const bound of bounds)
      for (const part of bound.parts) of.set(part, [...(of.get(part) ?? []), bound]);
    return (change) => {
      const sums = new Map<Bound, number>();
      for (const [part, by] of change) {
        if ((this.#values[part] ?? 0) + by < 0) return false;
        for (const bound of of.get(part) ?? []) sums.set(bound, (sums.get(bound) ?? bound.sum) + by);
      }
      return [...sums].every(([{ least, greatest }, sum]) => sum >= least && sum <= greatest);
    };
  }

  /** The number to withhold next: the smallest that makes a cell safe by itself, else the smallest that holds it. */
  #toWithhold(
    cell: ReleasedCell,
    cells: readonly ReleasedCell[],
    hidden: ReadonlySet<string>,
  ): ReleasedCell | undefined {
    const shown = cells
      .filter(({ key }) => !hidden.has(key))
      .map((each) => ({ each, sum: this.#sumOf(each) }))
      .sort((a, b) => Number(a.sum === 0) - Number(b.sum === 0) || a.sum - b.sum)
      .map(({ each }) => each);
    const alone = shown.find(({ key }) => this.#isSafe(cell, cells, new Set([...hidden, key])));
    const holding = shown.find(({ parts }) => parts.some((part) => cell.parts.includes(part)));
    return alone ?? holding ?? shown[0];
  }
}

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
