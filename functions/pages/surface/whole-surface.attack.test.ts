import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AreaCode } from '../../../domain/geography/area.ts';
import type { Dataset } from '../../../domain/records/dataset.ts';
import { askedAtOnce } from '../../graphql/testing/samples.ts';
import { type AssessmentPages, assessmentPages } from '../testing/assessment-pages.ts';
import {
  type Door,
  everyDoor,
  readSurface,
  type Surface,
  tellingDoors,
  versionsIn,
  withoutVersion,
} from './testing/doors.ts';
import { type Counts, type IdsOfKinds, live } from './testing/made-up-town.ts';
import { type Ground, otherCounts } from './testing/other-counts.ts';

/**
 * The attack on everything at once. Somebody reads every door at every moment, keeps what they read, and may put any of it
 * together with any other: a parent less its children, a month less a month, a filter less a filter, an edition less an
 * edition. Whatever they work out, they work it out of what they read. So it is shown that they read the very same, to the
 * byte, in another town whose small counts are others: then nothing that can be worked out says which they are.
 * Every number in here is made up.
 */
const counts: Counts = {
  places: [
    [12, 3, 0],
    [9, 2, 1],
    [5, 7, 0],
    [4, 3, 2],
    [31, 8, 1],
    [3, 1, 2],
  ],
  events: [
    [6, 4, 2],
    [14, 9, 1],
    [30, 20, 5],
    [5, 2, 1],
  ],
  courses: [
    [41, 8, 0],
    [13, 3, 0],
    [7, 2, 0],
  ],
  roles: [
    [60, 20, 12, 5, 30, 0],
    [150, 60, 40, 8, 70, 10],
    [71, 31, 12, 6, 45, 0],
  ],
  answers: [70, 61, 69, 11, 4],
  records: [
    [44, 46],
    [38, 41],
    [24, 21],
    [7, 43],
    [4, 8],
    [18, 9],
  ],
};

/** Counts of which everyone is told others: what no rule hides. None has the parity or the last figure of the one before. */
const many: Counts = {
  ...counts,
  places: counts.places.map(([female, male, left]) => [female + 41, male + 23, left + 67]),
  events: counts.events.map(([female, male, left]) => [female + 41, male + 23, left + 67]),
  courses: counts.courses.map(([completed, early]) => [completed + 51, early + 43, 0]),
  roles: counts.roles.map((parts) => parts.map((part) => 3 * part + 31)),
  answers: [171, 62, 72, 24, 17],
  records: counts.records.map(([first, revised]) => [first + 61, revised + 67]),
};

const namedInSamples = ['lib-rushall-library-former', 'com-aldridge-community-centre', 'sch-104134'];

const isFigured = (indicator: string) =>
  indicator.startsWith('census-2021-ethnic-group') || indicator === 'mhclg-get-on-well';

/**
 * The real areas and places with few of the figures, and of the points at which residents are counted every tenth: what a
 * census counts is protected, and takes its time to tell.
 */
const few = (dataset: Dataset): Dataset => ({
  ...dataset,
  indicators: dataset.indicators.filter(({ id }) => isFigured(id) || id.startsWith('esol')),
  outputAreas: [],
  outputAreaShares: [],
  populationPoints: dataset.populationPoints.filter((_, at) => at % 10 === 0),
  smallAreas: [],
  comparators: [],
  stops: [],
  neighbourhoods: [],
  statements: dataset.statements.slice(0, 5),
  actions: dataset.actions.slice(0, 5),
  projects: dataset.projects.slice(0, 5),
  organisations: dataset.organisations.filter(({ id }) => id === 'walsall-council'),
  venues: dataset.venues.filter(({ id, placeOfWelcome }) => placeOfWelcome || namedInSamples.includes(id)),
  observations: dataset.observations.filter(({ indicator }) => isFigured(indicator)),
});

const first = new Date('2026-09-01T09:00:00Z');
const last = new Date('2026-12-15T09:02:00Z');
/** What stands then still stands at the last: it is read by every door that there is, so not by some of them before. */
const lastMoment = '2026-12-15: told without it';

interface Life {
  readonly site: AssessmentPages;
  readonly ground: Ground;
  /** What everyone could read at each moment. */
  readonly told: ReadonlyMap<string, Surface>;
}

/** Lives through the town. Somebody reads by all doors at every moment, and may put any of it together with any other. */
async function lived(given: Counts, doors: readonly Door[]): Promise<Life> {
  let now = first;
  const site = await assessmentPages({ now: () => now, limits: askedAtOnce }, few);
  const { data } = await site.office.as<{
    attendancePicture: { places: { venue: { id: string; locality: { code: AreaCode } | null } }[] };
    areaAt: { locality: { code: AreaCode } };
  }>(
    'public',
    '{ attendancePicture(month: "2026-08") { places { venue { id locality { code } } } } areaAt(postcode: "WS1 1TP") { locality { code } } }',
  );
  const places = data.attendancePicture.places.slice(0, 4).map(({ venue }) => venue);
  const register = places.map(({ id }) => id);
  const told = new Map<string, Surface>();
  let ids: IdsOfKinds = new Map();
  const set = (instant: string): void => {
    now = new Date(instant);
  };
  await live(site, given, register, set, async (moment, made) => {
    ids = made;
    if (moment !== lastMoment) told.set(moment, await readSurface(site, doors));
  });
  now = last;
  const { areas } = site.office.loaded.dataset;
  const localities = [...places.map(({ locality }) => locality?.code), data.areaAt.locality.code];
  return {
    site,
    told,
    ground: {
      ids,
      register,
      localities,
      areas: areas.filter(({ edition, level }) => edition === '2004' || level !== 'WARD'),
    },
  };
}

/** How many counts from 1 to 9 there are, and how many of them are another in some other town. */
function smallCounts(others: Counts): { readonly small: number; readonly other: number } {
  const listOf = ({ places, events, courses, roles, answers, records }: Counts): readonly number[] =>
    [...places, ...events, ...courses, ...roles, answers, ...records].flat();
  const list = listOf(others);
  const small = listOf(counts).flatMap((people, at) => (people > 0 && people < 10 ? [{ people, at }] : []));
  return { small: small.length, other: small.filter(({ people, at }) => list[at] !== people).length };
}

let towns: Life[] = [];
let all: readonly Door[];
/**
 * Those by which people are told of: with other people they tell something else. All others told the same, letter by letter, of
 * two towns of which every count is another.
 */
let doors: readonly Door[];
/** What everyone reads at the end by every door that there is. */
let told: Surface;
beforeAll(async () => {
  const crowded = await lived(many, []);
  const town = await lived(counts, []);
  towns = [crowded, town];
  all = everyDoor((kind) => town.ground.ids.get(kind)?.[0] ?? `${kind}-none`);
  told = await readSurface(town.site, all);
  const telling = tellingDoors(withoutVersion(told), withoutVersion(await readSurface(crowded.site, all)));
  doors = all.filter(({ name }) => telling.has(name));
}, 120_000);
afterAll(async () => {
  await Promise.all(towns.map(({ site }) => site.stop()));
  // What a file leaves in its variables stays to the end of its worker.
  towns = [];
  told = new Map();
});

/** What the doors that tell of people told at the end. */
const ofDoors = (): Surface => new Map(doors.map(({ name }) => [name, told.get(name) ?? '']));

test('every door is asked, and those are found that tell of people, walking the schema and the addresses', () => {
  expect(all.length).toBeGreaterThan(500);
  for (const [name, text] of told) expect(text, name).not.toContain('"errors":[{');
  // Whatever names a version of the data names the same: the doors that tell of people show it, and are compared with it.
  expect(versionsIn(ofDoors()).size).toBe(1);
  expect(versionsIn(told)).toEqual(versionsIn(ofDoors()));
  const names = doors.map(({ name }) => name.replace(/:.*/, ''));
  for (const field of ['pledges', 'grants', 'activityPacks', 'projectEntries', 'practiceRecords'])
    expect(names).toEqual(expect.arrayContaining([`${field}File`, `${field}ChangedSince`]));
  for (const type of ['Attendance', 'Enrolment', 'RoleGroup', 'Output', 'PracticeEvidence', 'GrantContent'])
    expect(names).toContain(type);
  for (const path of ['/returns', '/returns/2026-Q3.csv', '/roles', '/indicators.csv', '/area/east.geojson'])
    expect(names).toContain(path);
  // Each rule has something to keep back in this town: else what it keeps back could be told, and both towns be told alike.
  const keepBack = doors.flatMap(({ name }) =>
    told.get(name)?.includes('"SUPPRESSED"') ? [name.replace(/:.*/, '')] : [],
  );
  for (const type of ['Attendance', 'EventAttendance', 'Enrolment', 'RoleGroup', 'Pledge', 'ActivityPack'])
    expect(keepBack).toContain(type);
});

/** Records in which officers read counts that nobody else does. */
const kept = [
  'PlaceReturn',
  'EventReturn',
  'CourseReturn',
  'RoleCount',
  'SurveyWave',
  'Grant',
  'ProjectEntry',
];

test('whoever reads every door at every moment, and keeps it all, cannot tell the town from one of other small counts', async () => {
  const [, town] = towns as [Life, Life];
  // Of forty seeds one of those whose town differs in most small counts: a second town would take half the time again.
  const others = otherCounts(counts, town.ground, 40);
  const { small, other } = smallCounts(others);
  expect(other / small, `${other} of ${small} small counts are others`).toBeGreaterThan(0.8);
  const one = await lived(counts, doors);
  const two = await lived(others, doors);
  towns.push(one, two);
  expect(one.told.size).toBe(6);
  for (const [moment, surface] of one.told)
    expect([moment, ...tellingDoors(surface, two.told.get(moment) ?? new Map())]).toEqual([moment]);
  expect([...tellingDoors(ofDoors(), await readSurface(two.site, doors))]).toEqual([]);
  // Planted: where somebody reads what was given, the same reading tells the one from the other.
  const ofOfficers = all.filter(({ name }) => kept.some((kind) => name.startsWith(`${kind}Content: `)));
  expect(ofOfficers).toHaveLength(kept.length);
  const found = tellingDoors(
    await readSurface(town.site, ofOfficers, 'farah'),
    await readSurface(two.site, ofOfficers, 'farah'),
  );
  expect([...found.keys()]).toEqual(ofOfficers.map(({ name }) => name));
}, 120_000);
