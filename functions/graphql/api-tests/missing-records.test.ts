import { beforeAll, describe, expect, test } from 'vitest';
import { publishedParameters } from '../../../domain/method/method.ts';
import { statusAt } from '../../../domain/place/status-at.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import type { Project } from '../../../domain/records/programme.ts';
import type { Venue } from '../../../domain/records/venue.ts';
import { ask } from '../testing/ask-api.ts';
import { loadedApi, type Reader, sharedReader } from '../testing/loaded-api.ts';

let loaded: Reader;
beforeAll(async () => {
  loaded = await sharedReader();
});

interface Counted {
  readonly totalCount: number;
  readonly unplacedCount: number;
  readonly unplaced: readonly { readonly count: number; readonly reason: string; readonly words: string }[];
  readonly statusNotKnownCount: number;
  readonly undatedCount: number;
  readonly note: string | null;
}
const count = async (list: 'venues' | 'projects', filter: string, api = loaded.api): Promise<Counted> => {
  const own = list === 'venues' ? 'statusNotKnownCount' : 'undatedCount';
  const { data, errors } = await ask<Record<string, Counted>>(
    api,
    `{ ${list}(filter: ${filter}, first: 1) { totalCount unplacedCount unplaced { count reason words } ${own} note } }`,
  );
  expect(errors).toEqual([]);
  return data[list] as Counted;
};

const today = '2026-11-22' as CalendarDate;
const homeless = ({ position, statedLocality }: Venue): boolean => !position && !statedLocality;
const statusOf = (venue: Venue) => statusAt(venue, today, publishedParameters).status;

describe('a list of venues says how many could not be placed', () => {
  test('of the Places of Welcome open in the east none are found, and the answer says how many may be missing', async () => {
    const { venues } = loaded.dataset;
    const welcome = venues.filter(({ placeOfWelcome }) => placeOfWelcome);
    const unplaced = welcome.filter((each) => homeless(each) && statusOf(each) === 'OPEN');
    const mayBeHere = welcome.filter((each) => homeless(each) || each.statedLocality === 'east');
    const unsure = mayBeHere.filter((each) => statusOf(each) === 'NOT_KNOWN');
    expect(unsure.map(({ name }) => name)).toContain('Brownhills Community Centre');
    const found = await count('venues', '{ placeOfWelcome: true, status: OPEN, locality: "east" }');
    expect(found).toMatchObject({
      totalCount: 0,
      unplacedCount: unplaced.length,
      statusNotKnownCount: unsure.length,
    });
    expect(unplaced.length + unsure.length).toBeGreaterThan(0);
    expect(found.note).toContain(
      `Of all ${venues.length} venues on the register ${venues.filter(homeless).length} could belong here, with no point and no locality`,
    );
  });

  test.each([
    ['a locality', '{ locality: "east" }', homeless],
    [
      'a ward',
      '{ ward: "E05001308" }',
      ({ position, statedLocality, namedWards }: Venue) =>
        !position &&
        (!statedLocality || statedLocality === 'east') &&
        !namedWards?.some((ward) => ward === 'E05001308'),
    ],
    [
      'a circle',
      '{ near: { lon: -1.98, lat: 52.585, radiusMetres: 500 } }',
      ({ position }: Venue) => !position,
    ],
    [
      'a box',
      '{ within: { west: -1.99, south: 52.58, east: -1.97, north: 52.59 } }',
      ({ position }: Venue) => !position,
    ],
  ])('in %s', async (_, filter, isUnplaced) => {
    const expected = loaded.dataset.venues.filter(isUnplaced).length;
    const found = await count('venues', filter);
    expect(found.unplacedCount).toBe(expected);
    expect(found.unplaced).toEqual([
      { count: expected, reason: 'NO_POINT', words: expect.stringContaining('nobody can say') },
    ]);
    expect(found.note, 'nothing more: no other condition was asked').toBe(found.unplaced[0]?.words);
  });

  test('with the other conditions kept: found, unplaced and of another place make up the register', async () => {
    const libraries = await count('venues', '{ kinds: ["library"], locality: "east" }');
    const others = await Promise.all(
      ['north', 'south', 'west'].map((code) =>
        count('venues', `{ kinds: ["library"], locality: "${code}" }`),
      ),
    );
    const all = await count('venues', '{ kinds: ["library"] }');
    const placed = [libraries, ...others].reduce((sum, { totalCount }) => sum + totalCount, 0);
    expect(placed + libraries.unplacedCount).toBe(all.totalCount);
  });

  test('and says nothing where no place was asked about, or only placed venues', async () => {
    expect(await count('venues', '{ kinds: ["library"] }')).toMatchObject({
      unplacedCount: 0,
      unplaced: [],
      note: null,
    });
    const located = await count('venues', '{ locality: "east", hasLocation: true }');
    expect(located).toMatchObject({ unplacedCount: 0, unplaced: [] });
  });

  test('a sensitive place is counted nowhere', async () => {
    const before = await count('venues', '{ locality: "east" }');
    const other = await loadedApi((dataset) => ({
      ...dataset,
      version: 'restricted-unplaced',
      venues: [
        ...dataset.venues,
        {
          id: 'hidden',
          name: 'Hidden house',
          kind: 'library',
          placeOfWelcome: true,
          precision: 'NOT_KNOWN',
          statusHistory: [],
          source: { title: 'Made up' },
          restricted: true,
        },
      ],
    }));
    expect(await count('venues', '{ locality: "east" }', other.container().api)).toEqual(before);
    await other.stop();
  });
});

describe('a list of projects says how many could not be placed or dated', () => {
  test('in a locality', async () => {
    const { data } = await ask<{
      projects: { edges: { node: { areas: object[] } & Pick<Project, 'boroughWide' | 'localities'> }[] };
    }>(
      loaded.api,
      '{ projects(first: 500) { edges { node { boroughWide localities { code } areas { basis } } } } }',
    );
    const expected = data.projects.edges.filter(
      ({ node }) => !node.boroughWide && node.localities.length === 0 && node.areas.length === 0,
    ).length;
    expect(expected).toBeLessThan(48);
    const found = await count('projects', '{ locality: "east" }');
    expect(found.unplaced).toEqual([
      { count: expected, reason: 'REACH_NOT_STATED', words: expect.stringContaining('reached East') },
    ]);
    expect(found.note).toContain(found.unplaced[0]?.words);
  });

  test('on a day: those without dates are counted, and not those that one date rules out', async () => {
    const found = await count('projects', '{ activeOn: "2019-06-01" }');
    const { projects } = loaded.dataset;
    const expected = projects.filter(
      ({ startsOn, endsOn }) =>
        !(startsOn && endsOn) && !(startsOn && startsOn > '2019-06-01') && !(endsOn && endsOn < '2019-06-01'),
    ).length;
    expect(found).toMatchObject({ undatedCount: expected, unplacedCount: 0 });
    expect(found.note).toContain('1 June 2019');
  });

  test('and nothing where neither was asked about', async () => {
    expect(await count('projects', '{ priority: 1 }')).toMatchObject({
      unplacedCount: 0,
      undatedCount: 0,
      note: null,
    });
  });
});
