import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import { shareOfShown } from '../disclosure/round-counts.ts';
import type { ReleasedCell } from '../disclosure/rounded-releases.ts';
import { preferNotToSay, type ToldApart } from '../records/people-counted.ts';
import type { ReturnCounts } from './return-counts.ts';
import { notAsked, type ReturnVersion } from './return-version.ts';

/** A number of people as everyone may read it: rounded to five; undefined where it is not told. */
export type ToldPeople = number | undefined;

export interface ToldGroup {
  readonly group: string;
  readonly people: ToldPeople;
  /** Of those who said what they are, in whole percent of the rounded numbers; undefined below a base of 50. */
  readonly percent?: number;
}

/** Those whom returns count, counted apart by one thing. */
export interface ToldBreakdown {
  readonly by: ToldApart;
  readonly groups: readonly ToldGroup[];
  /** How many said what they are: the base of the shares. */
  readonly base: ToldPeople;
  readonly preferNotToSay: ToldPeople;
  readonly notAsked: ToldPeople;
  /** How many of all said so, in whole percent; undefined below 50. */
  readonly response?: number;
}

/** What is told of a subject, such as a place, or of an area. */
export interface ToldTurnout {
  readonly returns: number;
  /** Undefined: these returns count no sessions. */
  readonly sessionsHeld?: number;
  readonly people: ToldPeople;
  readonly breakdowns: readonly ToldBreakdown[];
}

/** A row of numbers about the same versions. */
export interface Row<Key extends string = string> {
  readonly key: Key;
  readonly versions: readonly number[];
  readonly breakdowns: readonly ToldApart[];
}

/** What a telling is about: what stood, and the groups that it lists, which later returns do not change. */
export interface Listed {
  readonly counts: ReturnCounts;
  readonly groups: ReadonlyMap<ToldApart, readonly string[]>;
}

const keyOf = ({ key }: Row, by = '', group = ''): string => [key, by, group].join(' ');
const answered = 'ANSWERED';

const groupsOf = ({ groups }: Listed, by: ToldApart): readonly string[] => groups.get(by) ?? [];

/** The numbers of a row, of which each is released or withheld by itself. */
export function cellsOf(row: Row, listed: Listed): readonly ReleasedCell[] {
  const { counts } = listed;
  const cell = (by: ToldApart, key: string, groups: readonly string[]): ReleasedCell => ({
    key: keyOf(row, by, key),
    parts: counts.placesOf(row.versions, by, groups),
  });
  return [
    { key: keyOf(row), parts: counts.placesOf(row.versions), isFirst: true },
    ...row.breakdowns.flatMap((by) => [
      ...[...groupsOf(listed, by), preferNotToSay, notAsked].map((group) => cell(by, group, [group])),
      cell(by, answered, groupsOf(listed, by)),
    ]),
  ];
}

/**
 * Keys of groups of a row that are not told whatever they are. Every group of a small row that falls whole into one of them:
 * each who came would be known to be of it. And every zero of a row around such a one, which would give that back.
 */
export const groupsWithheld = (row: Row, rows: readonly Row[], listed: Listed): readonly string[] =>
  row.breakdowns.flatMap((by) => {
    const groups = groupsOf(listed, by);
    if (isGivenAway(row, by, listed)) return groups.map((group) => keyOf(row, by, group));
    const isAround = rows.some((other) => isWithin(other, row) && isGivenAway(other, by, listed));
    if (!isAround) return [];
    return groups
      .filter((group) => peopleOf(row, by, group, listed) === 0)
      .map((group) => keyOf(row, by, group));
  });

const isWithin = (one: Row, other: Row): boolean =>
  one.versions.length < other.versions.length && one.versions.every((at) => other.versions.includes(at));

const peopleOf = ({ versions }: Row, by: ToldApart, group: string, { counts }: Listed): number =>
  counts.placesOf(versions, by, [group]).reduce((sum, at) => sum + (counts.values[at] ?? 0), 0);

/** Whether a row is small and falls whole into one group. */
function isGivenAway(row: Row, by: ToldApart, listed: Listed): boolean {
  if (!row.breakdowns.includes(by)) return false;
  const sums = groupsOf(listed, by).map((group) => peopleOf(row, by, group, listed));
  const all = sums.reduce((sum, each) => sum + each, 0);
  return all > 0 && all < disclosureRules.smallGroup && sums.includes(all);
}

/** A row as everyone may read it. @param told what was released of all rows, by the key of the cell */
export function toldRow(
  row: Row,
  versions: readonly ReturnVersion[],
  listed: Listed,
  told: ReadonlyMap<string, ToldPeople>,
): ToldTurnout {
  const own = row.versions.flatMap((at) => versions[at] ?? []);
  const people = told.get(keyOf(row));
  const sessions = own.flatMap(({ sessionsHeld }) => sessionsHeld ?? []);
  return {
    returns: own.length,
    ...(sessions.length === 0 ? {} : { sessionsHeld: sessions.reduce((sum, each) => sum + each, 0) }),
    people,
    breakdowns: row.breakdowns.map((by): ToldBreakdown => {
      const of = (group: string) => told.get(keyOf(row, by, group));
      const base = of(answered);
      const response = shareOfShown(base, people);
      return {
        by,
        groups: groupsOf(listed, by).map((group) => {
          const percent = shareOfShown(of(group), base);
          return { group, people: of(group), ...(percent === undefined ? {} : { percent }) };
        }),
        base,
        preferNotToSay: of(preferNotToSay),
        notAsked: of(notAsked),
        ...(response === undefined ? {} : { response }),
      };
    }),
  };
}
