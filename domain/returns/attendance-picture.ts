import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import { shareOfShown } from '../disclosure/round-counts.ts';
import { type ReleasedCell, RoundedReleases } from '../disclosure/rounded-releases.ts';
import type { AreaCode } from '../geography/area.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import { type CountedBy, preferNotToSay } from '../records/people-counted.ts';
import { notAsked, type ReturnVersion } from './monthly-return.ts';
import { ReturnCounts } from './return-counts.ts';
import { toldDays } from './told-days.ts';

/** A number of people as everyone may read it: rounded to five; undefined where it is not told. */
export type ToldPeople = number | undefined;

export interface ToldGroup {
  readonly group: string;
  readonly people: ToldPeople;
  /** Of those who said what they are, in whole percent of the rounded numbers; undefined below a base of 50. */
  readonly percent?: number;
}

/** Those who came, counted apart by one thing. */
export interface ToldBreakdown {
  readonly by: CountedBy;
  readonly groups: readonly ToldGroup[];
  /** How many said what they are: the base of the shares. */
  readonly base: ToldPeople;
  readonly preferNotToSay: ToldPeople;
  readonly notAsked: ToldPeople;
  /** How many of all who came said so, in whole percent; undefined below 50 who came. */
  readonly response?: number;
}

/** What is told of a place or an area. */
export interface ToldAttendance {
  readonly returns: number;
  readonly sessionsHeld: number;
  readonly attendances: ToldPeople;
  readonly breakdowns: readonly ToldBreakdown[];
}

/** What everyone may read of a month's returns. Of a place or area that is not in it nothing was sent: that is not nobody. */
export interface AttendancePicture {
  /** The day on which these numbers were first told. */
  readonly toldOn: CalendarDate;
  readonly venues: ReadonlyMap<string, ToldAttendance>;
  /** Localities with a return, and the borough. */
  readonly areas: ReadonlyMap<AreaCode, ToldAttendance>;
}

/** A row of numbers about the same versions. */
interface Row<Key extends string = string> {
  readonly key: Key;
  readonly versions: readonly number[];
  readonly breakdowns: readonly CountedBy[];
}

/**
 * The newest picture of a month's returns, as told on its days: what stood then, every number rounded by itself and none
 * told from which, with all other numbers of this and every earlier telling, fewer than ten people could be worked out.
 * Undefined: nothing was told yet. Of a place only who came and their homes are told, of an area every breakdown.
 * @param versions everything that stood of the returns of the month at any time
 * @param today nothing is told of a day that has not come
 */
export function attendancePicture(
  month: string,
  versions: readonly ReturnVersion[],
  borough: AreaCode,
  today: CalendarDate,
): AttendancePicture | undefined {
  const counts = new ReturnCounts(versions);
  const releases = new RoundedReleases(counts.values, counts.canDiffer);
  let before: readonly number[] = [];
  let picture: AttendancePicture | undefined;
  for (const day of toldDays(month, today)) {
    const standing = versions.flatMap((version, at) => (stoodBefore(version, day) ? [at] : []));
    if (sameList(standing, before)) continue;
    before = standing;
    picture = toldOf(day, standing, { versions, counts, releases, borough });
  }
  return picture;
}

const stoodBefore = ({ from, until }: ReturnVersion, day: CalendarDate): boolean =>
  from < day && (until === undefined || until >= day);

const sameList = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at]);

interface Month {
  readonly versions: readonly ReturnVersion[];
  readonly counts: ReturnCounts;
  readonly releases: RoundedReleases;
  readonly borough: AreaCode;
}

function toldOf(day: CalendarDate, standing: readonly number[], month: Month): AttendancePicture | undefined {
  const { versions, counts, releases, borough } = month;
  const everything = [...counts.groups.keys()];
  const rowsBy = <Key extends string>(
    keyOf: (version: ReturnVersion) => Key | undefined,
    breakdowns: readonly CountedBy[],
  ) =>
    [...Map.groupBy(standing, (at) => keyOf(versions[at] as ReturnVersion))].flatMap(
      ([key, own]): Row<Key>[] => (key === undefined ? [] : [{ key, versions: own, breakdowns }]),
    );
  const venues = rowsBy(
    ({ venue }) => venue,
    everything.filter((by) => by === 'HOME'),
  );
  const localities = rowsBy(({ locality }) => locality, everything);
  const whole: readonly Row<AreaCode>[] =
    standing.length === 0 ? [] : [{ key: borough, versions: standing, breakdowns: everything }];
  const rows = [...venues, ...localities, ...whole];
  const cells = rows.flatMap((row) => cellsOf(row, counts));
  const told = releases.release(cells, new Set(rows.flatMap((row) => groupsGivenAway(row, counts))));
  const read = <Key extends string>(of: readonly Row<Key>[]) =>
    new Map(of.map((row) => [row.key, toldRow(row, month, told)]));
  return {
    toldOn: day,
    venues: read(venues),
    areas: read([...localities, ...whole]),
  };
}

const keyOf = ({ key }: Row, by = '', group = ''): string => [key, by, group].join(' ');
const answered = 'ANSWERED';

const groupsOf = (counts: ReturnCounts, by: CountedBy): readonly string[] =>
  (counts.groups.get(by) ?? []).filter((group) => group !== preferNotToSay && group !== notAsked);

function cellsOf(row: Row, counts: ReturnCounts): readonly ReleasedCell[] {
  const cell = (by: CountedBy, key: string, groups: readonly string[]): ReleasedCell => ({
    key: keyOf(row, by, key),
    parts: counts.placesOf(row.versions, by, groups),
  });
  return [
    { key: keyOf(row), parts: counts.placesOf(row.versions) },
    ...row.breakdowns.flatMap((by) => [
      ...(counts.groups.get(by) ?? []).map((group) => cell(by, group, [group])),
      cell(by, answered, groupsOf(counts, by)),
    ]),
  ];
}

/** Keys of every group of a small row that falls whole into one of them: each who came would be known to be of it. */
const groupsGivenAway = (row: Row, counts: ReturnCounts): readonly string[] =>
  row.breakdowns.flatMap((by) => {
    const groups = groupsOf(counts, by);
    const sums = groups.map((group) =>
      counts.placesOf(row.versions, by, [group]).reduce((sum, at) => sum + (counts.values[at] ?? 0), 0),
    );
    const all = sums.reduce((sum, each) => sum + each, 0);
    const isGiven = all > 0 && all < disclosureRules.smallGroup && sums.includes(all);
    return isGiven ? groups.map((group) => keyOf(row, by, group)) : [];
  });

function toldRow(
  row: Row,
  { versions, counts }: Month,
  told: ReadonlyMap<string, ToldPeople>,
): ToldAttendance {
  const own = row.versions.flatMap((at) => versions[at] ?? []);
  const attendances = told.get(keyOf(row));
  return {
    returns: own.length,
    sessionsHeld: own.reduce((sum, { sessionsHeld }) => sum + sessionsHeld, 0),
    attendances,
    breakdowns: row.breakdowns.map((by): ToldBreakdown => {
      const people = (group: string) => told.get(keyOf(row, by, group));
      const base = people(answered);
      const response = shareOfShown(base, attendances);
      return {
        by,
        groups: groupsOf(counts, by).map((group) => {
          const percent = shareOfShown(people(group), base);
          return { group, people: people(group), ...(percent === undefined ? {} : { percent }) };
        }),
        base,
        preferNotToSay: people(preferNotToSay),
        notAsked: people(notAsked),
        ...(response === undefined ? {} : { response }),
      };
    }),
  };
}
