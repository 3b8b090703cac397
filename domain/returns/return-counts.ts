import { contentHash } from '../assessment/model/content-hash.ts';
import type { CanDiffer, Change, Holds, ReleasedCell } from '../disclosure/rounded-releases.ts';
import type { ToldApart } from '../records/people-counted.ts';
import { preferNotToSay } from '../records/people-counted.ts';
import { countedIn, groupsOf, groupsTold, notAsked, type ReturnVersion } from './return-version.ts';

/** The groups of one breakdown, at consecutive offsets of every version. */
interface Breakdown {
  readonly by: ToldApart;
  readonly groups: readonly string[];
  /** Offset of the first group. */
  readonly first: number;
  /** Offsets of its groups. */
  readonly offsets: readonly number[];
}

/**
 * The counts of all versions of a period's returns as one list, and how they hang together: whatever a version counts by, its
 * groups, those unsaid and those not asked among them, are all who came. Versions of one return that count alike are one table
 * of the same people. Every table has the same counts in the same order, so that a count is found by its table and its offset:
 * at 0 all who came, then the groups of each breakdown.
 */
export class ReturnCounts {
  readonly values: readonly number[];
  readonly #breakdowns: readonly Breakdown[];
  /** How many counts each table has. */
  readonly #stride: number;
  /** By version: the place of its table. */
  readonly #tableOf: readonly number[];
  /** By offset; of all who came none. */
  readonly #breakdownAt: readonly (Breakdown | undefined)[];
  readonly #released: number[] = [];
  readonly #partsOf = new WeakMap<ReleasedCell, ReadonlySet<number>>();

  constructor(versions: readonly ReturnVersion[]) {
    const breakdowns: Breakdown[] = [];
    let stride = 1;
    for (const by of countedIn(versions)) {
      const groups = [...groupsTold(versions, by), preferNotToSay, notAsked];
      const first = stride;
      breakdowns.push({ by, groups, first, offsets: groups.map((_, at) => first + at) });
      stride += groups.length;
    }
    const tables = new Map<unknown, { readonly at: number; readonly each: ReturnVersion }>();
    this.#tableOf = versions.map((each) => {
      const { returnId, people, counts } = each;
      const key = returnId === undefined ? each : contentHash([returnId, people, counts]);
      const table = tables.get(key) ?? { at: tables.size, each };
      tables.set(key, table);
      return table.at;
    });
    this.values = [...tables.values()].flatMap(({ each }) => [
      each.people,
      ...breakdowns.flatMap(({ by, groups }) => {
        const own = groupsOf(each, by);
        return groups.map((group) => own.get(group) ?? 0);
      }),
    ]);
    this.#breakdowns = breakdowns;
    this.#stride = stride;
    this.#breakdownAt = [undefined, ...breakdowns.flatMap((each) => each.groups.map(() => each))];
  }

  /** Versions of which something is told from here on: those that come later change nothing of what was reckoned before. */
  release(versions: readonly number[]): void {
    for (const table of this.#tablesOf(versions))
      if (!this.#released.includes(table)) this.#released.push(table);
  }

  /** Everything that the versions are counted by, with its groups. */
  get groups(): ReadonlyMap<ToldApart, readonly string[]> {
    return new Map(this.#breakdowns.map(({ by, groups }) => [by, groups]));
  }

  /** Places of the counts of some versions: of all who came, or of those of some groups. */
  placesOf(versions: readonly number[], by?: ToldApart, groups: readonly string[] = []): readonly number[] {
    const tables = this.#tablesOf(versions);
    if (by === undefined) return tables.map((table) => this.#at(table));
    const breakdown = this.#breakdowns.find((each) => each.by === by);
    const offsets = groups.map((group) => {
      const at = breakdown?.groups.indexOf(group) ?? -1;
      if (!breakdown || at < 0) throw new RangeError(`Nothing is counted as ${by} ${group}.`);
      return breakdown.first + at;
    });
    return tables.flatMap((table) => offsets.map((offset) => this.#at(table, offset)));
  }

  /** Whether other counts could make a cell so much larger, all sums within a table kept. */
  readonly canDiffer: CanDiffer = (cell, by, holds) =>
    cell.parts.some((part) =>
      part % this.#stride === 0
        ? this.#moreCame(part, by, holds, cell)
        : this.#otherGroup(part, by, holds, cell) || this.#moreOfGroup(part, by, holds, cell),
    );

  /** More came to one place, and where need be so many fewer to another; whoever they are, every breakdown takes them. */
  #moreCame(place: number, by: number, holds: Holds, cell: ReleasedCell): boolean {
    const table = this.#tableAt(place);
    if (holds([[place, by]]) && this.#fitsBreakdowns([[table, by]], holds)) return true;
    return this.#others(table).some((other) => {
      const against = this.#at(other);
      return (
        !this.#isIn(cell, against) &&
        this.#isLeft(against, -by) &&
        holds([
          [place, by],
          [against, -by],
        ]) &&
        this.#fitsBreakdowns(
          [
            [table, by],
            [other, -by],
          ],
          holds,
        )
      );
    });
  }

  /** Of those who came so many more are of this group and fewer of another, here alone or against another place. */
  #otherGroup(own: number, by: number, holds: Holds, cell: ReleasedCell): boolean {
    const [table, offset] = [this.#tableAt(own), own % this.#stride];
    const swaps = (this.#breakdownAt[offset]?.offsets ?? []).filter((other) => {
      const place = this.#at(table, other);
      return place !== own && !this.#isIn(cell, place) && this.#isLeft(place, -by);
    });
    const swap = (other: number): Change => [
      [own, by],
      [this.#at(table, other), -by],
    ];
    if (swaps.some((other) => holds(swap(other)))) return true;
    return this.#others(table).some((elsewhere) => {
      const against = this.#at(elsewhere, offset);
      if (this.#isIn(cell, against) || !this.#isLeft(against, -by)) return false;
      return swaps.some((other) => {
        const balance = this.#at(elsewhere, other);
        if (this.#isIn(cell, balance) || !this.#isLeft(balance, by)) return false;
        return holds([...swap(other), [against, -by], [balance, by]]);
      });
    });
  }

  /** So many more came, all of this group; where need be against another place, where fewer came or fewer were of it. */
  #moreOfGroup(own: number, by: number, holds: Holds, cell: ReleasedCell): boolean {
    const [table, offset] = [this.#tableAt(own), own % this.#stride];
    const place = this.#at(table);
    const breakdown = this.#breakdownAt[offset];
    if (holds([[own, by]]) && holds([[place, by]]) && this.#fitsBreakdowns([[table, by]], holds, breakdown))
      return true;
    return this.#others(table).some((other) => {
      const against = this.#at(other, offset);
      if (this.#isIn(cell, against)) return false;
      const both = (more: Change) => holds([[own, by], [against, -by], ...more]);
      const isSwapped = () =>
        holds([[place, by]]) &&
        this.#fitsBreakdowns([[table, by]], holds, breakdown) &&
        (breakdown?.offsets ?? []).some((gaining) => {
          const gains = this.#at(other, gaining);
          return gains !== against && !this.#isIn(cell, gains) && both([[gains, by]]);
        });
      const isFewer = () =>
        both([]) &&
        holds([
          [place, by],
          [this.#at(other), -by],
        ]) &&
        this.#fitsBreakdowns(
          [
            [table, by],
            [other, -by],
          ],
          holds,
          breakdown,
        );
      return isFewer() || isSwapped();
    });
  }

  /** Whether each breakdown has groups that take these changes of who came. Breakdowns share no number but who came. */
  #fitsBreakdowns(
    changes: readonly (readonly [table: number, by: number])[],
    holds: Holds,
    but?: Breakdown,
  ): boolean {
    return this.#breakdowns.every((each) => each === but || this.#fits(changes, each, holds));
  }

  #fits(
    [first, second]: readonly (readonly [table: number, by: number])[],
    { offsets }: Breakdown,
    holds: Holds,
  ): boolean {
    if (!first) return true;
    return offsets.some((offset) => {
      const one = [this.#at(first[0], offset), first[1]] as const;
      if (!second) return holds([one]);
      return offsets.some((other) => holds([one, [this.#at(second[0], other), second[1]]]));
    });
  }

  #tablesOf(versions: readonly number[]): readonly number[] {
    return versions.flatMap((version) => this.#tableOf[version] ?? []);
  }

  #others(table: number): readonly number[] {
    return this.#released.filter((each) => each !== table);
  }

  /** Whether a count that differs by so much is one still: from 0. Asked first, since most changes fail by it. */
  #isLeft(place: number, by: number): boolean {
    return (this.values[place] ?? 0) + by >= 0;
  }

  #isIn(cell: ReleasedCell, place: number): boolean {
    const parts = this.#partsOf.get(cell) ?? new Set(cell.parts);
    this.#partsOf.set(cell, parts);
    return parts.has(place);
  }

  #tableAt(place: number): number {
    return Math.floor(place / this.#stride);
  }

  #at(table: number, offset = 0): number {
    return table * this.#stride + offset;
  }
}
