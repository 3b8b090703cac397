import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../create-api.ts';
import { ask, call, errorOf } from '../testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../testing/loaded-api.ts';

let loaded: LoadedApi;
let api: Api;
beforeAll(async () => {
  loaded = await loadedApi();
  api = loaded.container().api;
});
afterAll(() => loaded.stop());

const venues = (filter: string) => `{ venues(filter: { ${filter} }) { totalCount } }`;
const page = (args: string) => `{ venues(${args}) { totalCount } }`;

describe('what is wrong is BAD_USER_INPUT and names the field', () => {
  test.each([
    ['a point off the world', '{ areaAt(point: { lon: -1.98, lat: 152.5 }) { inBorough } }', 'point', /lat/],
    ['swapped axes', '{ areaAt(point: { lon: 52.58, lat: -1.98 }) { inBorough } }', 'point', /swapped/],
    [
      'a point and a postcode',
      '{ areaAt(point: { lon: -1.98, lat: 52.5 }, postcode: "WS1 1TP") { inBorough } }',
      'point',
      /exactly one/,
    ],
    ['neither point nor postcode', '{ areaAt { inBorough } }', 'point', /exactly one/],
    ['a bad postcode', '{ areaAt(postcode: "not one") { inBorough } }', 'postcode', /postcode/],
    ['a bad date', '{ borough(asOf: "2026-02-30") { name } }', 'asOf', /YYYY-MM-DD/],
    ['a date in another form', '{ areas(level: WARD, asOf: "30/02/2026") { name } }', 'asOf', /YYYY-MM-DD/],
    ['a bad code', '{ area(code: "Brownhills") { name } }', 'code', /E05/],
    ['an empty code', '{ area(code: "") { name } }', 'code', /E05/],
    ['a level without areas', '{ areas(level: LSOA) { name } }', 'level', /BOROUGH, LOCALITY or WARD/],
    ['a level without labels', '{ classification(level: BOROUGH) { summary } }', 'level', /WARD or LOCALITY/],
    ['a negative first', page('first: -1'), 'first', /1 to 100/],
    ['a first of zero', page('first: 0'), 'first', /1 to 100/],
    ['a cursor that is none', page('after: "zzz!"'), 'after', /not a cursor/],
    ['a cursor of noise', page('after: "AAAA"'), 'after', /not a cursor/],
    ['an unknown kind', venues('kinds: ["pub"]'), 'filter.kinds', /library, mosque/],
    ['too many kinds', venues(`kinds: [${'"library" '.repeat(51)}]`), 'filter.kinds', /at most 50/],
    ['an empty text', venues('text: " ,; "'), 'filter.text', /at least one letter/],
    ['a text that is too long', venues(`text: "${'x'.repeat(101)}"`), 'filter.text', /1 to 100/],
    [
      'a radius of zero',
      venues('near: { lon: -1.98, lat: 52.58, radiusMetres: 0 }'),
      'filter.near.radiusMetres',
      /50,000/,
    ],
    [
      'a radius beyond the county',
      venues('near: { lon: -1.98, lat: 52.58, radiusMetres: 50001 }'),
      'filter.near.radiusMetres',
      /50,000/,
    ],
    [
      'a point of a circle with swapped axes',
      venues('near: { lon: 52.58, lat: -1.98, radiusMetres: 9 }'),
      'filter.near',
      /swapped/,
    ],
    [
      'a box turned round',
      venues('within: { west: -1.9, south: 52.5, east: -2.0, north: 52.6 }'),
      'filter.within',
      /west/,
    ],
    ['a locality where a ward belongs', venues('ward: "north"'), 'filter.ward', /not a ward/],
    ['a ward without boundaries', venues('ward: "E05016439"'), 'filter.ward', /2026 edition/],
    [
      'an unknown status of projects',
      '{ projects(filter: { status: "finished" }) { totalCount } }',
      'filter.status',
      /Recorded: .*delivered/,
    ],
    [
      'a priority that is none',
      '{ projects(filter: { priority: 9 }) { totalCount } }',
      'filter.priority',
      /1 to 4/,
    ],
    [
      'a bad day of projects',
      '{ projects(filter: { activeOn: "2021" }) { totalCount } }',
      'filter.activeOn',
      /YYYY-MM-DD/,
    ],
    [
      'an unknown framework',
      '{ indicators(filter: { framework: "x" }) { id } }',
      'filter.framework',
      /Recorded/,
    ],
    ['an empty search', '{ search(text: "") { id } }', 'text', /letter/],
    ['a search that is too long', `{ search(text: "${'x'.repeat(101)}") { id } }`, 'text', /1 to 100/],
    ['an empty id', '{ venue(id: "") { id } }', 'id', /1 to 200/],
  ])('%s', async (_what, query, field, words) => {
    const error = await errorOf(api, query);
    const { messageCode, messageValues, ...extensions } = error.extensions;
    expect(extensions).toEqual({ code: 'BAD_USER_INPUT', field });
    expect(messageValues !== undefined).toBe(messageCode !== undefined);
    expect(error.message).toMatch(words);
    expect(error.message.startsWith(field)).toBe(true);
    expect(error.path).toBeDefined();
  });

  test('what readers of map and pages may meet comes with its code and values, to be told in any language', async () => {
    const error = await errorOf(api, '{ areaAt(postcode: "ws1o 8ub") { inBorough } }');
    expect(error.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      field: 'postcode',
      messageCode: 'refusal.postcodeMeant',
      messageValues: { given: { text: 'ws1o 8ub' }, meant: { text: 'WS10 8UB' } },
    });
    expect(error.message).toBe('postcode: "ws1o 8ub" is not a postcode. Did you mean WS10 8UB?');
  });

  test('a variable of a wrong type names the variable', async () => {
    const error = await errorOf(api, 'query Q($at: PointInput) { areaAt(point: $at) { inBorough } }', {
      at: { lon: 'east', lat: 52.5 },
    });
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'at' });
    expect(error.message).toContain('"$at"');
  });

  test('a number that is not finite cannot be asked about', async () => {
    const query = 'query Q($lon: Float!) { areaAt(point: { lon: $lon, lat: 52.5 }) { inBorough } }';
    expect((await errorOf(api, query, { lon: null })).extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('other classes of error', () => {
  test('a page that is too large says so as too costly, with size, limit and how to go on', async () => {
    const error = await errorOf(api, page('first: 1001'));
    expect(error.extensions).toEqual({ code: 'QUERY_TOO_COSTLY', cost: 1001, limit: 1000 });
    expect(error.message).toContain('Ask for pages of 1000 and go on with after');
    expect((await errorOf(api, '{ search(text: "a", first: 51) { id } }')).extensions.code).toBe(
      'QUERY_TOO_COSTLY',
    );
  });

  test('a code of the right form that nobody holds is not found where it narrows, and null where it is asked for', async () => {
    expect((await errorOf(api, venues('ward: "E05999999"'))).extensions).toMatchObject({
      code: 'NOT_FOUND',
      id: 'E05999999',
    });
    const observations =
      '{ indicator(id: "census-2021-religion") { observations(area: "E01999999") { value } } }';
    expect((await errorOf(api, observations)).extensions.code).toBe('NOT_FOUND');
    const figures = '{ borough { observations(indicator: "nothing") { value } } }';
    expect((await errorOf(api, figures)).extensions.code).toBe('NOT_FOUND');
    const nothing =
      '{ area(code: "E05999999") { name } venue(id: "x") { name } project(id: "x") { name } indicator(id: "x") { name } organisation(id: "x") { name } }';
    expect(await ask(api, nothing)).toMatchObject({
      data: { area: null, venue: null, project: null, indicator: null, organisation: null },
      errors: [],
    });
  });

  test('a cursor of another list, or of another point, is refused', async () => {
    const near = (lon: number) => `near: { lon: ${lon}, lat: 52.58, radiusMetres: 3000 }`;
    type Page = { venues: { pageInfo: { endCursor: string } } };
    const { data } = await ask<Page>(
      api,
      `{ venues(filter: { ${near(-1.98)} }, first: 1) { pageInfo { endCursor } } }`,
    );
    const after = data.venues.pageInfo.endCursor;
    for (const query of [
      `{ venues(after: "${after}") { totalCount } }`,
      `{ venues(filter: { ${near(-1.99)} }, after: "${after}") { totalCount } }`,
      `{ projects(after: "${after}") { totalCount } }`,
    ]) {
      const error = await errorOf(api, query);
      expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'after' });
      expect(error.message).toContain('another list');
    }
  });

  test('what does not parse and what does not fit the schema keep the standard codes', async () => {
    expect((await errorOf(api, '{ borough {')).extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    const unknown = await errorOf(api, '{ borough { nme } }');
    expect(unknown.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(unknown.message).toContain('Did you mean "name"');
    expect((await errorOf(api, '{ areas(level: PARISH) { name } }')).extensions.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  test('an operation that the document does not hold is named, however often it is asked for', async () => {
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
    for (const operationName of ['Nowhere', '', 'Nowhere', 'Nowhere', 'Nowhere']) {
      const body = JSON.stringify({ query: 'query Here { borough { name } }', operationName });
      const { status, text } = await call(api, { headers, body });
      expect(text).toContain('"OPERATION_RESOLUTION_FAILURE"');
      expect(text).toContain(operationName ? 'Nowhere' : 'operation');
      expect(status).toBe(400);
    }
  });

  test('one field that fails leaves the others standing', async () => {
    const { data, errors } = await ask(api, '{ borough { name } area(code: "Bloxwich") { name } }');
    expect(data).toEqual({ borough: { name: 'Walsall' }, area: null });
    expect(errors).toHaveLength(1);
  });
});
