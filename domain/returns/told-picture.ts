import { type ReleasedCell, RoundedReleases } from '../disclosure/rounded-releases.ts';
import type { AreaCode } from '../geography/area.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import { preferNotToSay, type ToldApart } from '../records/people-counted.ts';
import { ReturnCounts } from './return-counts.ts';
import { countedIn, groupsTold, notAsked, type ReturnVersion } from './return-version.ts';
import { type ReturnPeriod, toldDays } from './told-days.ts';
import { cellsOf, groupsWithheld, type Listed, type Row, type ToldTurnout, toldRow } from './told-row.ts';

/** What everyone may read of a period's returns. Of a subject or area that is not in it nothing was sent: that is not nobody. */
export interface ToldPicture {
  /** The day on which these numbers were first told. */
  readonly toldOn: CalendarDate;
  readonly subjects: ReadonlyMap<string, ToldTurnout>;
  /** Localities with a return, and the borough. */
  readonly areas: ReadonlyMap<AreaCode, ToldTurnout>;
  /** Set where more was sent since than is ever told: see `mostVersions`. */
  readonly isLast?: true;
}

/** What a kind of return is told by. */
export interface ToldBy {
  readonly borough: AreaCode;
  /** What a subject is counted apart by; the borough is by everything. */
  readonly ofSubject: readonly ToldApart[];
  /** What a locality is counted apart by; undefined: by everything. */
  readonly ofLocality?: readonly ToldApart[];
}

/**
 * Of so many versions of a period's returns something is told at most, the first telling aside, which is always made: every
 * telling is proved safe with all before it, which takes with each version more. At 120, of 25 places that all correct all
 * their counts each month, it takes up to ten seconds. What is sent later is then told no more.
 */
export const mostVersions = 120;

/**
 * The newest picture of a period's returns, as told on its days: what stood then, every number rounded by itself and none
 * told from which, with all other numbers of this and every earlier telling, fewer than ten people could be worked out.
 * Undefined: nothing was told yet.
 * @param versions everything that stood of the returns of the period at any time
 * @param today nothing is told of a day that has not come
 */
export function toldPicture(
  period: ReturnPeriod,
  versions: readonly ReturnVersion[],
  by: ToldBy,
  today: CalendarDate,
): ToldPicture | undefined {
  let newest: ToldPicture | undefined;
  for (const picture of toldPictures(period, versions, by, today)) newest = picture;
  return newest;
}

/** The picture as it stood on each day of telling up to today, the first first: `toldPicture` gives the last of them. */
export function* toldPictures(
  period: ReturnPeriod,
  versions: readonly ReturnVersion[],
  by: ToldBy,
  today: CalendarDate,
): Generator<ToldPicture | undefined, void> {
  const counts = new ReturnCounts(versions);
  const releases = new RoundedReleases(counts.values, counts.canDiffer);
  let before: readonly number[] = [];
  let picture: ToldPicture | undefined;
  const released = new Set<number>();
  for (const day of toldDays(period, today)) {
    const standing = versions.flatMap((version, at) => (stoodBefore(version, day) ? [at] : []));
    if (!sameList(standing, before)) {
      const all = new Set([...released, ...standing]);
      if (picture && released.size > 0 && all.size > mostVersions) picture = { ...picture, isLast: true };
      else {
        before = standing;
        for (const version of standing) released.add(version);
        counts.release(standing);
        picture = toldOf(day, standing, { versions, counts, releases, ...by });
      }
    }
    yield picture;
  }
}

const stoodBefore = ({ from, until }: ReturnVersion, day: CalendarDate): boolean =>
  from < day && (until === undefined || until >= day);

const sameList = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at]);

interface Period extends ToldBy {
  readonly versions: readonly ReturnVersion[];
  readonly counts: ReturnCounts;
  readonly releases: RoundedReleases;
}

function toldOf(day: CalendarDate, standing: readonly number[], period: Period): ToldPicture | undefined {
  const { versions, counts, releases, borough, ofSubject, ofLocality } = period;
  const stood = standing.flatMap((at) => versions[at] ?? []);
  const everything = countedIn(stood);
  const listed: Listed = { counts, groups: new Map(everything.map((by) => [by, groupsTold(stood, by)])) };
  const rowsBy = <Key extends string>(
    keyOf: (version: ReturnVersion) => Key | undefined,
    breakdowns: readonly ToldApart[],
  ) =>
    [...Map.groupBy(standing, (at) => keyOf(versions[at] as ReturnVersion))].flatMap(
      ([key, own]): Row<Key>[] => (key === undefined ? [] : [{ key, versions: own, breakdowns }]),
    );
  const subjects = rowsBy(
    ({ subject }) => subject,
    everything.filter((by) => ofSubject.includes(by)),
  );
  const localities = rowsBy(
    ({ locality }) => locality,
    everything.filter((by) => ofLocality?.includes(by) ?? true),
  );
  const whole: readonly Row<AreaCode>[] =
    standing.length === 0 ? [] : [{ key: borough, versions: standing, breakdowns: everything }];
  const rows = [...subjects, ...localities, ...whole];
  const cells = [...rows.flatMap((row) => cellsOf(row, listed)), ...notListed(standing, listed)];
  const told = releases.release(cells, new Set(rows.flatMap((row) => groupsWithheld(row, rows, listed))));
  const read = <Key extends string>(of: readonly Row<Key>[]) =>
    new Map(of.map((row) => [row.key, toldRow(row, versions, listed, told)]));
  return {
    toldOn: day,
    subjects: read(subjects),
    areas: read([...localities, ...whole]),
  };
}

/** Groups that no return of the telling names: whoever reads the list knows that nobody came of them. */
const notListed = (standing: readonly number[], listed: Listed): readonly ReleasedCell[] =>
  [...listed.groups].flatMap(([by, groups]) =>
    (listed.counts.groups.get(by) ?? [])
      .filter((group) => group !== preferNotToSay && group !== notAsked && !groups.includes(group))
      .map((group) => ({
        key: ['not listed', by, group].join(' '),
        parts: listed.counts.placesOf(standing, by, [group]),
        isKnown: true,
      })),
  );
