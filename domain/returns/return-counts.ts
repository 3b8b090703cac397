import type { CanDiffer, Change, Holds, ReleasedCell } from '../disclosure/rounded-releases.ts';
import type { ToldApart } from '../records/people-counted.ts';
import { preferNotToSay } from '../records/people-counted.ts';
import { countedIn, groupsOf, groupsTold, notAsked, type ReturnVersion } from './return-version.ts';

/** What is counted of a version: everyone who came, or those of a group. */
type Counted = { readonly version: number } & (
  | { readonly by?: never }
  | { readonly by: ToldApart; readonly group: string }
);

/**
 * The counts of all versions of a period's returns as one list, and how they hang together: whatever a version counts by, its
 * groups, those unsaid and those not asked among them, are all whom it counts.
 */
export class ReturnCounts {
  readonly values: readonly number[];
  readonly #counted: readonly Counted[];
  readonly #place: ReadonlyMap<string, number>;
  readonly #groups: ReadonlyMap<ToldApart, readonly string[]>;
  readonly #released = new Set<number>();

  constructor(versions: readonly ReturnVersion[]) {
    this.#groups = new Map(
      countedIn(versions).map((by) => [by, [...groupsTold(versions, by), preferNotToSay, notAsked]]),
    );
    const counted: Counted[] = [];
    const values: number[] = [];
    versions.forEach((each, version) => {
      counted.push({ version });
      values.push(each.people);
      for (const [by, groups] of this.#groups) {
        const own = groupsOf(each, by);
        for (const group of groups) {
          counted.push({ version, by, group });
          values.push(own.get(group) ?? 0);
        }
      }
    });
    this.values = values;
    this.#counted = counted;
    this.#place = new Map(counted.map((each, place) => [keyOf(each), place]));
  }

  /** Versions of which something is told from here on: those that come later change nothing of what was reckoned before. */
  release(versions: readonly number[]): void {
    for (const version of versions) this.#released.add(version);
  }

  /** Everything that the versions are counted by, with its groups. */
  get groups(): ReadonlyMap<ToldApart, readonly string[]> {
    return this.#groups;
  }

  /** Places of the counts of some versions: of all who came, or of those of some groups. */
  placesOf(versions: readonly number[], by?: ToldApart, groups: readonly string[] = []): readonly number[] {
    return by === undefined
      ? versions.map((version) => this.#at({ version }))
      : versions.flatMap((version) => groups.map((group) => this.#at({ version, by, group })));
  }

  /** Whether other counts could make a cell so much larger, all sums within a version kept. */
  readonly canDiffer: CanDiffer = (cell, by, holds) => {
    const own = cell.parts.flatMap((part) => this.#counted[part] ?? []);
    return own.some((each) =>
      each.by === undefined
        ? this.#moreCame(each.version, by, holds, cell)
        : this.#otherGroup(each, by, holds, cell) || this.#moreOfGroup(each, by, holds, cell),
    );
  };

  /** More came to one place, and where need be so many fewer to another; whoever they are, every breakdown takes them. */
  #moreCame(version: number, by: number, holds: Holds, cell: ReleasedCell): boolean {
    const place = this.#at({ version });
    if (holds(new Map([[place, by]])) && this.#fitsBreakdowns([[version, by]], holds)) return true;
    return this.#others(version).some(
      (other) =>
        !cell.parts.includes(this.#at({ version: other })) &&
        holds(
          new Map([
            [place, by],
            [this.#at({ version: other }), -by],
          ]),
        ) &&
        this.#fitsBreakdowns(
          [
            [version, by],
            [other, -by],
          ],
          holds,
        ),
    );
  }

  /** Of those who came so many more are of this group and fewer of another, here alone or against another place. */
  #otherGroup(
    each: Counted & { by: ToldApart; group: string },
    by: number,
    holds: Holds,
    cell: ReleasedCell,
  ): boolean {
    const swaps = this.#swaps(each, by, cell);
    if (swaps.some((swap) => holds(swap))) return true;
    return this.#others(each.version).some((version) => {
      const against = this.#at({ ...each, version });
      if (cell.parts.includes(against)) return false;
      return swaps.some((swap) => {
        const other = [...swap.keys()].find((place) => place !== this.#at(each));
        const group = this.#counted[other ?? -1]?.by === undefined ? undefined : this.#groupAt(other ?? -1);
        if (group === undefined) return false;
        const balance = this.#at({ version, by: each.by, group });
        return !cell.parts.includes(balance) && holds(new Map([...swap, [against, -by], [balance, by]]));
      });
    });
  }

  #swaps(
    each: Counted & { by: ToldApart; group: string },
    by: number,
    cell: ReleasedCell,
  ): readonly Change[] {
    const own = this.#at(each);
    return (this.#groups.get(each.by) ?? []).flatMap((group) => {
      const other = this.#at({ version: each.version, by: each.by, group });
      return other === own || cell.parts.includes(other)
        ? []
        : [
            new Map([
              [own, by],
              [other, -by],
            ]),
          ];
    });
  }

  /** So many more came, all of this group; where need be against another place, where fewer came or fewer were of it. */
  #moreOfGroup(
    each: Counted & { by: ToldApart; group: string },
    by: number,
    holds: Holds,
    cell: ReleasedCell,
  ): boolean {
    const { version } = each;
    const [own, place] = [this.#at(each), this.#at({ version })];
    if (
      holds(new Map([[own, by]])) &&
      holds(new Map([[place, by]])) &&
      this.#fitsBreakdowns([[version, by]], holds, each.by)
    )
      return true;
    return this.#others(version).some((other) => {
      const against = this.#at({ ...each, version: other });
      if (cell.parts.includes(against)) return false;
      const both = (more: Change) => holds(new Map([[own, by], [against, -by], ...more]));
      const isSwapped = () =>
        holds(new Map([[place, by]])) &&
        this.#fitsBreakdowns([[version, by]], holds, each.by) &&
        (this.#groups.get(each.by) ?? []).some((group) => {
          const gains = this.#at({ version: other, by: each.by, group });
          return gains !== against && !cell.parts.includes(gains) && both(new Map([[gains, by]]));
        });
      const isFewer = () =>
        both(new Map()) &&
        holds(
          new Map([
            [place, by],
            [this.#at({ version: other }), -by],
          ]),
        ) &&
        this.#fitsBreakdowns(
          [
            [version, by],
            [other, -by],
          ],
          holds,
          each.by,
        );
      return isFewer() || isSwapped();
    });
  }

  /** Whether each breakdown has groups that take these changes of who came. Breakdowns share no number but who came. */
  #fitsBreakdowns(
    changes: readonly (readonly [version: number, by: number])[],
    holds: Holds,
    but?: ToldApart,
  ): boolean {
    return [...this.#groups].every(([by, groups]) => by === but || this.#fits(changes, by, groups, holds));
  }

  #fits(
    [first, second]: readonly (readonly [version: number, by: number])[],
    by: ToldApart,
    groups: readonly string[],
    holds: Holds,
  ): boolean {
    if (!first) return true;
    return groups.some((group) => {
      const one = [this.#at({ version: first[0], by, group }), first[1]] as const;
      if (!second) return holds(new Map([one]));
      return groups.some((other) =>
        holds(new Map([one, [this.#at({ version: second[0], by, group: other }), second[1]]])),
      );
    });
  }

  #others(version: number): readonly number[] {
    return [...this.#released].filter((each) => each !== version);
  }

  #groupAt(place: number): string | undefined {
    const each = this.#counted[place];
    return each?.by === undefined ? undefined : each.group;
  }

  #at(counted: Counted): number {
    const place = this.#place.get(keyOf(counted));
    if (place === undefined) throw new RangeError(`Nothing is counted as ${keyOf(counted)}.`);
    return place;
  }
}

const keyOf = (counted: Counted): string =>
  counted.by === undefined ? `${counted.version}` : `${counted.version} ${counted.by} ${counted.group}`;
