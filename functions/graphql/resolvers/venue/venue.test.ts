import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distanceMetres } from '../../../../domain/geography/measures.ts';
import type { Api } from '../../create-api.ts';
import { ask } from '../../testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../../testing/loaded-api.ts';

let loaded: LoadedApi;
let api: Api;
beforeAll(async () => {
  loaded = await loadedApi();
  api = loaded.container().api;
});
afterAll(() => loaded.stop());

interface VenueLine {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly distanceMetres: number | null;
  readonly location: { lon: number; lat: number } | null;
  readonly ward: { code: string } | null;
  readonly locality: { code: string } | null;
  readonly status: string;
  readonly statusDate: string | null;
}
const fields =
  'id name kind distanceMetres location { lon lat } ward { code } locality { code } status statusDate';

/** Every venue that a filter finds, page by page. */
async function allVenues(filter = '{}', first = 100, of: Api = api): Promise<VenueLine[]> {
  interface Page {
    readonly venues: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: { node: VenueLine }[];
    };
  }
  const found: VenueLine[] = [];
  let after: string | null = null;
  for (;;) {
    const query = `query Q($after: String) { venues(filter: ${filter}, first: ${first}, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${fields} } } } }`;
    const { data, errors }: { data: Page; errors: readonly unknown[] } = await ask<Page>(of, query, {
      after,
    });
    expect(errors).toEqual([]);
    found.push(...data.venues.edges.map(({ node }) => node));
    if (!data.venues.pageInfo.hasNextPage) {
      expect(found).toHaveLength(data.venues.totalCount);
      return found;
    }
    after = data.venues.pageInfo.endCursor;
  }
}
const ids = (venues: readonly VenueLine[]) => venues.map(({ id }) => id).sort();

describe('venues', () => {
  test('come page by page, each once, all of the public register', async () => {
    const all = await allVenues('{}', 7);
    expect(ids(all)).toEqual(
      loaded.dataset.venues
        .filter(({ restricted }) => !restricted)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('near a point are exactly those within the distance, nearest first', async () => {
    const point = { lon: -1.98, lat: 52.585 };
    const near = await allVenues(`{ near: { lon: ${point.lon}, lat: ${point.lat}, radiusMetres: 1500 } }`, 5);
    const expected = loaded.dataset.venues.filter(
      ({ position }) => position && distanceMetres(point, position) <= 1500,
    );
    expect(ids(near)).toEqual(expected.map(({ id }) => id).sort());
    expect(near.length).toBeGreaterThan(20);
    const distances = near.map((venue) => venue.distanceMetres ?? Number.NaN);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  });

  test('in a box are exactly those inside it, and have no distance', async () => {
    const box = { west: -2.0, south: 52.57, east: -1.96, north: 52.6 };
    const inside = await allVenues(
      `{ within: { west: ${box.west}, south: ${box.south}, east: ${box.east}, north: ${box.north} } }`,
    );
    const expected = loaded.dataset.venues.filter(
      ({ position }) =>
        position &&
        position.lon >= box.west &&
        position.lon <= box.east &&
        position.lat >= box.south &&
        position.lat <= box.north,
    );
    expect(ids(inside)).toEqual(expected.map(({ id }) => id).sort());
    expect(inside.every((venue) => venue.distanceMetres === null)).toBe(true);
  });

  test('of a ward are the same whether the ward was read alone or out of the whole register', async () => {
    const alone = await allVenues('{ ward: "E05001317" }', 100, loaded.container().api);
    const { api: other } = loaded.container();
    await allVenues('{}', 100, other);
    expect(await allVenues('{ ward: "E05001317" }', 100, other)).toEqual(alone);
    expect(alone.length).toBeGreaterThan(3);
    expect(new Set(alone.map(({ ward }) => ward?.code))).toEqual(new Set(['E05001317']));
  });

  test('of the wards and of no ward make up the register', async () => {
    const { data } = await ask<{ areas: { code: string; venues: { totalCount: number } }[] }>(
      api,
      '{ areas(level: WARD) { code venues { totalCount } } }',
    );
    const placed = data.areas.reduce((sum, { venues }) => sum + venues.totalCount, 0);
    const { venues } = loaded.dataset;
    const byName = venues.filter(({ namedWards }) => namedWards);
    expect(byName.length).toBeGreaterThan(0);
    const nowhere = venues.filter(({ position, namedWards }) => !position && !namedWards);
    expect(placed + nowhere.length).toBe(venues.length);
  });

  test('of a locality include those without a point that a document places there', async () => {
    const example = loaded.dataset.venues.find(({ position, statedLocality }) => !position && statedLocality);
    const locality = example?.statedLocality ?? '';
    const stated = loaded.dataset.venues.filter((each) => !each.position && each.statedLocality === locality);
    const found = await allVenues(`{ locality: "${locality}" }`);
    expect(ids(found)).toEqual(expect.arrayContaining(stated.map(({ id }) => id)));
    expect(found.length).toBeGreaterThan(stated.length);
    expect(new Set(found.map((venue) => venue.locality?.code))).toEqual(new Set([locality]));
  });

  test('meet all conditions at once', async () => {
    const found = await allVenues(
      '{ kinds: ["library", "school"], locality: "east", status: OPEN, text: "brownhills", hasLocation: true }',
    );
    expect(found.length).toBeGreaterThan(0);
    for (const venue of found) {
      expect(['library', 'school']).toContain(venue.kind);
      expect(venue).toMatchObject({ status: 'OPEN', locality: { code: 'east' } });
    }
  });

  test('of no kind at all are none', async () => {
    expect(await allVenues('{ kinds: [] }')).toEqual([]);
  });

  test('are found by words in any case, accent or order, also in address and operator', async () => {
    expect((await allVenues('{ text: "LÍBRARY brownhílls" }')).map(({ name }) => name)).toContain(
      'Brownhills Community Library',
    );
    const postcode = loaded.dataset.venues.find((venue) => venue.postcode)?.postcode ?? '';
    expect((await allVenues(`{ text: "${postcode.toLowerCase()}" }`)).length).toBeGreaterThan(0);
  });
});

describe('a venue', () => {
  test('without a point is listed with nothing made up', async () => {
    const venue = loaded.dataset.venues.find(({ position, statedLocality }) => !position && !statedLocality);
    const { data } = await ask(
      api,
      `{ venue(id: "${venue?.id}") { name location { lon } locationPrecision ward { code } locality { code } distanceMetres } }`,
    );
    expect(data).toEqual({
      venue: {
        name: venue?.name,
        location: null,
        locationPrecision: 'NOT_KNOWN',
        ward: null,
        locality: null,
        distanceMetres: null,
      },
    });
  });

  test('that closed was open before, is closed since, and says on which record', async () => {
    const closed = loaded.dataset.venues.find(({ statusHistory }) =>
      statusHistory.some(({ status, date }) => status === 'CLOSED' && date === '2017-06-30'),
    );
    const query = `{ venue(id: "${closed?.id}") { before: status(asOf: "2016-06-01") status statusDate statusText } }`;
    const { data } = await ask<{ venue: object }>(api, query);
    expect(data.venue).toMatchObject({ before: 'OPEN', status: 'CLOSED', statusDate: '2017-06-30' });
  });

  test('keeps its ward of the mapped edition on a day when other wards were in force', async () => {
    const placed = loaded.dataset.venues.find(({ position }) => position);
    const { data } = await ask<{ venue: Record<string, { edition: { id: string } }> }>(
      api,
      `{ venue(id: "${placed?.id}") { now: ward { edition { id } } later: ward(asOf: "2026-06-01") { edition { id } } } }`,
    );
    expect(data.venue).toEqual({ now: { edition: { id: '2004' } }, later: { edition: { id: '2004' } } });
  });

  test('is of a kind that the list of kinds holds', async () => {
    const { data } = await ask<{ venueKinds: { id: string; name: string; meetingPlace: boolean }[] }>(
      api,
      '{ venueKinds { id name meetingPlace } }',
    );
    const known = new Set(data.venueKinds.map(({ id }) => id));
    for (const { kind } of loaded.dataset.venues) expect(known).toContain(kind);
    expect(data.venueKinds.find(({ id }) => id === 'library')).toMatchObject({
      name: 'Library',
      meetingPlace: true,
    });
  });
});

test('a place without a point is placed by its name, in every list alike, and says by what', async () => {
  const welcome = '{ placeOfWelcome: true, ward: "E05001308" }';
  const ofWard = await allVenues(welcome, 100, loaded.container().api);
  expect(ids(ofWard)).toEqual(['brownhills-community-centre', 'pow-st-james-church']);
  const { data } = await ask<Record<string, object>>(
    api,
    `{ centre: venue(id: "brownhills-community-centre") { areaBasis areaBasisWords openingText ward { name } locality { name } }
      church: venue(id: "st-marys-rc-church") { areaBasis ward { name } locality { name } bases { field basis } }
      welcome: venues(filter: { placeOfWelcome: true }) { totalCount inKnownLocalityCount inKnownLocalityWords } }`,
  );
  expect(data).toEqual({
    centre: {
      areaBasis: 'NAMED',
      areaBasisWords: 'The source names it, or a place whose name it carries: Brownhills.',
      openingText: 'Wednesdays 11:30-13:30: friendship group, free',
      ward: { name: 'Brownhills' },
      locality: { name: 'East' },
    },
    church: {
      areaBasis: 'TOWN',
      ward: null,
      locality: { name: 'West' },
      bases: [{ field: 'neighbourhood', basis: 'INFERRED' }],
    },
    welcome: {
      totalCount: 11,
      inKnownLocalityCount: 9,
      inKnownLocalityWords: '9 of 11 lie in a known locality.',
    },
  });
});

describe('a building that two sources list', () => {
  const fields = 'id name otherNames formerIds otherSources { title } statusDate statusSource { title }';

  test('answers to either id, from a container that holds nothing and from one that holds the register', async () => {
    const { api: fresh } = loaded.container();
    const query = `{ named: venue(id: "ryecroft-community-hub") { ${fields} } own: venue(id: "com-ryecroft-community-hub") { ${fields} } }`;
    const first = await ask<Record<'named' | 'own', object>>(fresh, query);
    expect(first.data.named).toEqual(first.data.own);
    expect(first.data.named).toMatchObject({
      id: 'com-ryecroft-community-hub',
      otherNames: ['Ryecroft Hub'],
      formerIds: ['ryecroft-community-hub'],
      statusDate: '2025-10-31',
    });
    await ask(fresh, '{ venues { totalCount } }');
    expect((await ask(fresh, query)).data).toEqual(first.data);
  });

  test('says of each status whose words they are', async () => {
    const at = (day: string) => `statusSource(asOf: "${day}") { title }`;
    const { data } = await ask<{ venue: Record<string, { title: string }> }>(
      api,
      `{ venue(id: "com-ryecroft-community-hub") { then: ${at('2020-01-01')} now: ${at('2026-01-01')} } }`,
    );
    expect(data.venue.then?.title).toContain('Walsall for All evaluation report');
    expect(data.venue.now?.title).toContain('Healthwatch');
  });
});

test('a filter for a kind finds the kinds that are one of it', async () => {
  const worship = await allVenues('{ kinds: ["faith"] }', 100);
  const kinds = loaded.dataset.venues.filter(({ id }) => worship.some((found) => found.id === id));
  expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(['faith', 'church', 'gurdwara']));
  expect((await allVenues('{ kinds: ["gurdwara"] }', 100)).length).toBeLessThan(worship.length);
});

describe('a place that stands outside every ward', () => {
  const outside = { lon: -2.12, lat: 52.56 };
  let register: LoadedApi;
  beforeAll(async () => {
    register = await loadedApi((dataset) => {
      const [like] = dataset.venues;
      if (!like) throw new Error('no venue to make one like');
      const venue = { ...like, id: 'made-up-outside', name: 'Made-up hall over the line', position: outside };
      return {
        ...dataset,
        version: `${dataset.version}-outside`,
        venues: [...dataset.venues, { ...venue, restricted: false, precision: 'BUILDING' as const }],
      };
    });
  });
  afterAll(() => register.stop());

  test('is found near a point and in a box that reach it, and has no ward', async () => {
    const near = `{ near: { lon: ${outside.lon}, lat: ${outside.lat}, radiusMetres: 400 } }`;
    const box = '{ within: { west: -2.13, south: 52.55, east: -2.11, north: 52.57 } }';
    for (const filter of [near, box]) {
      const found = await allVenues(filter, 100, register.container().api);
      expect(found.find(({ id }) => id === 'made-up-outside')).toMatchObject({ ward: null, locality: null });
    }
  });

  test('is not found by who asks for a ward, or for a circle within the borough', async () => {
    const { api: other } = register.container();
    const inWard = await allVenues('{ ward: "E05001308" }', 100, other);
    const nearCentre = await allVenues(
      '{ near: { lon: -1.98, lat: 52.585, radiusMetres: 900 } }',
      100,
      other,
    );
    expect(ids([...inWard, ...nearCentre])).not.toContain('made-up-outside');
    expect(nearCentre.length).toBeGreaterThan(5);
  });
});

test('a warm space says when, by whose list, and which hours cannot be right; a filter finds them', async () => {
  const { data, errors } = await ask<object>(
    api,
    `{
      warm: venues(filter: { warmSpace: true }, first: 50) { totalCount }
      library: venue(id: "lib-bloxwich-community-library") { status meetingPlace warmSpace { listedOn words sessions { day } doubtfulSessions { day opens closes fortnightly } source { licence } } }
      hall: venue(id: "warm-delves-community-hall") { kind status warmSpace { words(language: PL) } }
    }`,
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    warm: { totalCount: 16 },
    library: {
      meetingPlace: true,
      warmSpace: {
        listedOn: '2026-08-17',
        words: expect.stringMatching(
          /^On the list of warm spaces of 17 August 2026 the closing time stands before/,
        ),
        sessions: [],
        source: { licence: expect.stringMatching(/^None stated/) },
      },
    },
    hall: {
      kind: 'community-centre',
      status: 'NOT_KNOWN',
      warmSpace: { words: expect.stringContaining('wtorek') },
    },
  });
});

test('bus stops are counted near a place and a postcode, with the day of their list; a silly distance is refused', async () => {
  const { data, errors } = await ask<object>(
    api,
    `{
      venue(id: "lib-lichfield-street-hub-walsall-central-library") { stopsNear { withinMetres count atLeast nearestName nearestMetres words source { publisher date } } few: stopsNear(withinMetres: 100) { count } }
      without: venue(id: "bilal-academy") { stopsNear { count } }
      areaAt(postcode: "WS8 7JS") { stopsNear { count } }
      outside: areaAt(postcode: "B1 1AA") { stopsNear { count } }
    }`,
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    venue: {
      stopsNear: {
        withinMetres: 400,
        atLeast: false,
        words: expect.stringMatching(
          / bus stops within 400 m in a straight line, on the list of 24 July 2026\.$/,
        ),
        source: { publisher: 'Department for Transport', date: '2026-07-24' },
      },
    },
    without: { stopsNear: null },
    areaAt: { stopsNear: { count: expect.any(Number) } },
    outside: { stopsNear: null },
  });
});
