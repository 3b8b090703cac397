import { isSmallCount } from '../../../../domain/disclosure/disclosure-rules.ts';
import { roundedCount } from '../../../../domain/disclosure/round-counts.ts';
import type { Area, AreaCode } from '../../../../domain/geography/area.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import {
  courseReturns,
  eventReturns,
  type KindOfReturn,
  placeReturns,
} from '../../../../domain/returns/kind-of-return.ts';
import type { ReturnVersion } from '../../../../domain/returns/return-version.ts';
import { toldPictures } from '../../../../domain/returns/told-picture.ts';
import { type StoodCount, toldCounts } from '../../../../domain/roles/told-counts.ts';
import { seededRandom } from '../../../../domain/statistics/autocorrelation/seeded-random.ts';
import type { Came, Counts, IdsOfKinds } from './made-up-town.ts';

const borough = 'E08000030' as AreaCode;
const lastDay = '2026-12-15' as CalendarDate;
const tries = 500;

/** What is known of the town beside its counts. */
export interface Ground {
  readonly ids: IdsOfKinds;
  /** Localities of the four places of the register and of the one that was put down. */
  readonly localities: readonly (AreaCode | undefined)[];
  readonly register: readonly string[];
  readonly areas: readonly Area[];
}

/** What is told at each moment, made when it is asked for: most counts that are tried tell something else at the first. */
type Tellings = Iterable<string>;

/**
 * Other counts of the same town of which everyone would be told the same at every moment: nothing that is told gives away
 * which of the two it is. Found by trying: counts are changed by a few, and kept where the rules tell the same of all of them.
 * @param seed another gives others
 */
export function otherCounts(counts: Counts, ground: Ground, seed: number): Counts {
  const other = <Values extends readonly (readonly number[])[]>(
    values: Values,
    tells: (values: Values) => Tellings,
  ): Values => {
    const told = [...tells(values)];
    const tried = new Map<string, boolean>();
    const tellsTheSame = (made: Values): boolean => {
      const key = JSON.stringify(made);
      const same = tried.get(key) ?? tellsSame(tells(made), told);
      tried.set(key, same);
      return same;
    };
    const random = seededRandom(seed);
    const pick = (below: number) => random.below(below);
    let best = values;
    const differing = (made: Values) =>
      made.flatMap((row, at) => row.filter((each, place) => each !== values[at]?.[place])).length;
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const made = best.map((row) => [...row]);
      const by = (pick(2) === 0 ? 1 : -1) * (1 + pick(2));
      const [row, place, otherRow, otherPlace] = [
        made.length,
        best[0]?.length ?? 0,
        made.length,
        best[0]?.length ?? 0,
      ].map(pick);
      const change = (at = 0, column = 0, more = 0): void => {
        const of = made[at];
        if (of) of[column] = (of[column] ?? 0) + more;
      };
      change(row, place, by);
      // Alone, against another part of the same people, against the same part of others, or both.
      const against = pick(4);
      if (against === 1 || against === 3) change(row, otherPlace, -by);
      if (against === 2 || against === 3) change(otherRow, place, -by);
      if (against === 3) change(otherRow, otherPlace, by);
      const next = made as unknown as Values;
      if (made.flat().some((each) => each < 0) || differing(next) < differing(best)) continue;
      if (tellsTheSame(next)) best = next;
    }
    return best;
  };
  return {
    ...counts,
    places: other(counts.places, (places) =>
      pictures(placeReturns, '2026-08', placeVersions(places, ground)),
    ),
    events: other(counts.events, (events) =>
      pictures(eventReturns, '2026-Q3', eventVersions(events, ground)),
    ),
    courses: other(counts.courses, (courses) =>
      pictures(courseReturns, '2026-Q3', courseVersions(courses, ground)),
    ),
    roles: other(counts.roles, (roles) => roleTables(roles, ground)),
    answers: counts.answers.map((people, at) => people + ([1, -1, 0, -1, 1][at] ?? 0)),
    records: counts.records.map(([first, revised]) => [sameTold(first), sameTold(revised)]),
  };
}

/** Another count of which everyone is told the same by rule R. */
const sameTold = (people: number): number =>
  [people + 1, people - 1].find(
    (each) =>
      each > 0 && isSmallCount(each) === isSmallCount(people) && roundedCount(each) === roundedCount(people),
  ) ?? people;

/** Asks as far as the first telling that differs. */
function tellsSame(tellings: Tellings, told: readonly string[]): boolean {
  let at = 0;
  for (const telling of tellings) {
    if (telling !== told[at]) return false;
    at += 1;
  }
  return at === told.length;
}

/** Every picture of a period's returns that was ever told. */
function* pictures(
  { ofSubject, ofLocality }: KindOfReturn,
  period: string,
  versions: readonly ReturnVersion[],
): Tellings {
  const by = { borough, ofSubject, ...(ofLocality ? { ofLocality } : {}) };
  const sorted = versions.toSorted((a, b) => (String(a.returnId) < String(b.returnId) ? -1 : 1));
  for (const picture of toldPictures(period, sorted, by, lastDay))
    yield JSON.stringify(picture ? [picture.toldOn, [...picture.subjects], [...picture.areas]] : null);
}

const day = (text: string) => text as CalendarDate;
type When = Partial<Pick<ReturnVersion, 'from' | 'until' | 'locality'>>;

function versionOf(
  [female, male, left]: Came,
  about: Pick<ReturnVersion, 'returnId' | 'subject'>,
  locality: string | undefined,
  when: When,
): ReturnVersion {
  const counts = {
    SEX: [
      { group: 'FEMALE', people: female },
      { group: 'MALE', people: male },
    ],
  };
  return {
    ...about,
    people: female + male + left,
    counts,
    from: day('2026-09-02'),
    ...(locality === undefined ? {} : { locality: locality as AreaCode }),
    ...when,
  };
}

const placeVersions = (places: Counts['places'], { ids, localities, register }: Ground) =>
  (
    [
      [0, 0, { until: day('2026-09-20') }],
      [0, 1, { from: day('2026-09-20') }],
      [1, 2, {}],
      [2, 3, {}],
      [3, 4, { until: day('2026-10-20') }],
      [4, 5, { until: day('2026-10-20') }],
    ] as const
  ).map(([place, version, when]) => {
    const subject = [...register, ids.get('venueEntry')?.[0] ?? ''][place] ?? '';
    const returnId = ids.get('placeReturn')?.[place] ?? '';
    return versionOf(places[version] ?? [0, 0, 0], { subject, returnId }, localities[place], when);
  });

const eventVersions = (events: Counts['events'], { ids }: Ground) =>
  (
    [
      [0, 'east', { until: day('2026-10-20') }],
      [0, 'west', { from: day('2026-10-20') }],
      [1, 'east', { until: day('2026-11-20') }],
      [2, 'south', {}],
      [3, 'east', {}],
    ] as const
  ).map(([event, locality, when]) => {
    const about = {
      subject: ids.get('event')?.[event] ?? '',
      returnId: ids.get('eventReturn')?.[event] ?? '',
    };
    return versionOf(events[event] ?? [0, 0, 0], about, locality, { from: day('2026-09-14'), ...when });
  });

const courseVersions = (courses: Counts['courses'], { ids }: Ground) =>
  courses.map(
    ([completed, early], at): ReturnVersion => ({
      returnId: ids.get('courseReturn')?.[at] ?? '',
      subject: at === 2 ? 'DIGITAL' : 'ENGLISH',
      locality: (at % 2 === 0 ? 'south' : 'west') as AreaCode,
      people: completed + early,
      counts: {
        COMPLETION: [
          { group: 'COMPLETED', people: completed },
          { group: 'LEFT_EARLY', people: early },
        ],
      },
      from: day('2026-09-14'),
    }),
  );

/** Every table of roles that was ever told. */
function* roleTables(roles: Counts['roles'], { areas, ids }: Ground): Tellings {
  const [south = '', whole = ''] = ids.get('roleCount') ?? [];
  const stood = (
    [
      [0, south, 'south', 1, 3],
      [1, whole, borough, 2, undefined],
      [2, south, 'south', 3, undefined],
    ] as const
  ).map(([at, id, area, from, until]): StoodCount => {
    const parts = roles[at] ?? [];
    return {
      id,
      role: 'VOLUNTEER',
      area: area as AreaCode,
      countedOn: day(`2026-09-0${at + 1}`),
      byGroup: parts.slice(0, 5),
      notSaid: parts[5] ?? 0,
      from: `2026-09-1${from}T10:00:00Z`,
      ...(until === undefined ? {} : { until: `2026-09-1${until}T10:00:00Z` }),
    };
  });
  for (const instant of [1, 2, 3]) {
    const at = `2026-09-1${instant}T10:00:00Z`;
    const then = stood
      .filter(({ from }) => from <= at)
      .map(({ until, ...rest }) => (until !== undefined && until <= at ? { ...rest, until } : rest));
    const counts = toldCounts(then, areas).map(({ count, values, hidden }) => [
      count.area,
      count.countedOn,
      values.map((value, place) => (hidden.has(place) ? '-' : value)),
    ]);
    yield JSON.stringify(counts);
  }
}
