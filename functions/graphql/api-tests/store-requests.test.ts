import { afterAll, beforeAll, expect, test } from 'vitest';
import { Unavailable } from '../../../domain/errors/errors.ts';
import type { StoredData } from '../../store/store.ts';
import { ask } from '../testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../testing/loaded-api.ts';

let loaded: LoadedApi;
beforeAll(async () => {
  loaded = await loadedApi();
  // What is withheld is read once a connection, which all containers here share: read first, it is in no count below,
  // whichever test is run alone. A new Lambda reads it too, once.
  await ask(loaded.container().api, '{ indicator(id: "nis-get-on-well") { observations { value } } }');
});
afterAll(() => loaded.stop());

/**
 * Requests to the store for a query: in a container that holds nothing, and in one that answered it before. They must
 * not grow, for each costs time and money; the numbers are exact, so that a fall is written down too. The first five of a cold one are the version, whether
 * anything was kept, the editions and the areas of two editions.
 */
const budgets: readonly [what: string, query: string, cold: number, warm: number][] = [
  ['nothing of the data', '{ __typename }', 5, 0],
  [
    'the map: wards with label, point and line',
    '{ areas(level: WARD) { code boundary centroid { lon lat } classification { label coldSpot } } }',
    14,
    0,
  ],
  [
    'which wards are cold spots and why',
    '{ classification { areas { area { name } label coldSpot reasons } } }',
    14,
    0,
  ],
  [
    'how firmly each label stands, and a what-if',
    '{ classification { areas { firmnessSentence flips { sentence } } } tried: classification(whatIf: { grouping: NINETEEN }) { whatIf areas { label } } }',
    14,
    0,
  ],
  [
    'from where practice could come',
    '{ pairings { sentence suggestions { name venue { name } practice { sentence project { providers { name } } } } } exchangePairs { note } }',
    15,
    0,
  ],
  [
    'what is known in each locality',
    '{ areas(level: LOCALITY) { name observations { indicator { name } value } classification { label practice { tests { name result note } } } } }',
    15,
    0,
  ],
  [
    'venues near a point, with ward, locality and projects',
    '{ venues(filter: { near: { lon: -1.98, lat: 52.585, radiusMetres: 1000 } }) { edges { node { name ward { name } locality { name } projects { name } } } } }',
    7,
    0,
  ],
  [
    'venues of a ward by kind',
    '{ venues(filter: { ward: "E05001308", kinds: ["library"] }) { edges { node { name projects { name } } } } }',
    7,
    0,
  ],
  [
    'the register of venues',
    '{ venues(first: 100) { totalCount edges { node { name ward { name } } } } }',
    6,
    0,
  ],
  [
    'venues of every ward',
    '{ areas(level: WARD) { name venues(first: 50) { totalCount edges { node { name } } } } }',
    6,
    0,
  ],
  [
    'every promise with how it stands: the actions of assessments are asked for each time',
    '{ commitments(first: 100) { counts { done } edges { node { state owners { name } milestones { state report { id } } } } } }',
    15,
    4,
  ],
  [
    'one indicator over all wards',
    '{ indicator(id: "census-2021-religion") { name observations(level: WARD) { area { name } value } } }',
    7,
    0,
  ],
  ['figures of every ward', '{ areas(level: WARD) { observations { indicator { name } value } } }', 7, 0],
  ['every indicator with its figures', '{ indicators { name observations { areaName value } } }', 7, 0],
  [
    'a project with venues and outputs',
    '{ project(id: "walsall-for-all-programme") { name venues { name ward { name } } providers { name } outputs { metric value } measures { name } } }',
    9,
    0,
  ],
  [
    'projects of a locality with everything',
    '{ projects(first: 50) { edges { node { name providers { name } venues { name } measures { name } localities { name } } } } }',
    9,
    0,
  ],
  [
    'exchanges and actions',
    '{ exchanges { edges { node { title project { name } parties { venue { name } } } } } actions { edges { node { leadAgencies { name } } } } }',
    10,
    0,
  ],
  ['the list of layers', '{ layers { id name searchWords indicator { name } } }', 8, 0],
  ['one layer by ward', '{ layer(id: "census-2021-religion.muslim") { edges values { value } } }', 8, 0],
  ['the lines of small areas', '{ smallAreas { code boundary ward { name } } }', 6, 0],
  ['clusters', '{ clusters(indicator: "imd-2025-ward-mean-score") { areas { area { name } q } } }', 8, 0],
  ['segregation', '{ segregation { overall { value } } }', 7, 0],
  ['figures over time', '{ indicator(id: "nis-get-on-well") { series { words } } }', 9, 0],
  // One for the figures: an indicator is found by the areas and projects that they are held for. One for neighbourhoods,
  // and one for small areas, by which it is known what layers there are.
  ['a search', '{ search(text: "community") { kind name area { name } } }', 12, 0],
  [
    'a search by half a postcode with what can be said of it',
    '{ search(text: "WS3 1") { name wards { name } box { west } } searchSummary(text: "WS3 1") { notes } }',
    14,
    0,
  ],
  ['indicators by words', '{ indicators(filter: { text: "ESOL by locality" }) { name } }', 8, 0],
  // One a district, which is held.
  [
    'the wards of postcodes',
    '{ areasAt(postcodes: ["WS1 1TP", "WS1 1AA", "WS8 7JS"]) { ward { name } } }',
    8,
    0,
  ],
  // What people keep is held with the data: records of some twenty kinds cost a warm container nothing.
  [
    'what changed of an area',
    '{ areaChanges(area: "E05001308", since: "2026-11-01") { count items { words } } }',
    18,
    0,
  ],
  // One for its district, and once for the lists that postcodes come from.
  ['the ward of a postcode', '{ areaAt(postcode: "WS1 1TP") { ward { name } } }', 7, 0],
];

test.each(budgets)('%s costs the store no more than before', async (_what, query, cold, warm) => {
  const { api, meter } = loaded.container();
  const requests = async () => {
    const before = meter.requests;
    expect((await ask(api, query)).errors).toEqual([]);
    return meter.requests - before;
  };
  expect({ cold: await requests(), warm: await requests() }).toEqual({ cold, warm });
});

test('the version is asked for again after five seconds with whether anything was kept, and nothing else', async () => {
  let now = new Date('2026-11-22T10:00:00Z');
  const { api, meter } = loaded.container({ now: () => now });
  await ask(api, '{ borough { name } }');
  const before = meter.requests;
  now = new Date('2026-11-22T10:00:04.999Z');
  await ask(api, '{ borough { name } }');
  expect(meter.requests - before).toBe(0);
  now = new Date('2026-11-22T10:00:05Z');
  await ask(api, '{ borough { name } }');
  expect(meter.requests - before).toBe(2);
});

test('many visitors at once to a container that holds nothing ask the store once', async () => {
  const { api, meter } = loaded.container();
  await Promise.all(
    Array.from({ length: 20 }, () => ask(api, '{ classification { summary } venues { totalCount } }')),
  );
  const alone = loaded.container();
  await ask(alone.api, '{ classification { summary } venues { totalCount } }');
  expect(meter.requests).toBe(alone.meter.requests);
});

test('what failed once is asked for again, and not kept as a failure', async () => {
  let failing = true;
  const stored = loaded.stored(loaded.dataset.version);
  const refuse = () => Promise.reject(new Unavailable('throttled'));
  const flaky: StoredData = {
    ...stored,
    editions: () => (failing ? refuse() : stored.editions()),
    allVenues: () => (failing ? refuse() : stored.allVenues()),
    venuesOfWards: (edition, wards) => (failing ? refuse() : stored.venuesOfWards(edition, wards)),
    observationsOfAreas: (areas) => (failing ? refuse() : stored.observationsOfAreas(areas)),
  };
  const { api } = loaded.container({
    store: { currentVersion: async () => stored.version, read: () => flaky },
  });
  const query =
    '{ venues(filter: { ward: "E05001308" }) { totalCount } area(code: "north") { observations { value } } classification { summary } }';
  expect((await ask(api, query)).errors.map(({ extensions }) => extensions.code)).toContain(
    'SERVICE_UNAVAILABLE',
  );
  failing = false;
  expect((await ask(api, query)).errors).toEqual([]);
});
