import {
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roles } from '../../../domain/permission/roles.ts';
import type { Api } from '../create-api.ts';
import { errorOf, eventOf } from '../testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../testing/loaded-api.ts';
import { executableSchema } from './executable-schema.ts';

let loaded: LoadedApi;
let api: Api;
beforeAll(async () => {
  loaded = await loadedApi();
  api = loaded.container().api;
});
afterAll(() => loaded.stop());

/** Paths to every value of a type within an argument, with the value built around it. */
function placesOf(
  type: GraphQLInputType,
  wanted: readonly string[],
  path: string,
  within: readonly string[] = [],
): { readonly path: string; readonly around: (value: unknown) => unknown }[] {
  if (isNonNullType(type)) return placesOf(type.ofType, wanted, path, within);
  if (isListType(type)) {
    return placesOf(type.ofType, wanted, `${path}[0]`, within).map(({ path: inner, around }) => ({
      path: inner,
      around: (value: unknown) => [around(value)],
    }));
  }
  if (!isInputObjectType(type)) {
    return wanted.includes(type.name) ? [{ path, around: (value: unknown) => value }] : [];
  }
  if (within.includes(type.name)) return [];
  return Object.values(type.getFields()).flatMap(({ name, type: inner }) =>
    placesOf(inner, wanted, `${path}.${name}`, [...within, type.name]).map((place) => ({
      path: place.path,
      around: (value: unknown) => ({ [name]: place.around(value) }),
    })),
  );
}

const schema = executableSchema();
const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) && !type.name.startsWith('__')
    ? Object.values(type.getFields()).flatMap((field) =>
        field.args.map((argument) => ({ name: `${type.name}.${field.name}`, field, argument })),
      )
    : [],
);
const allPlaces = (wanted: readonly string[]) =>
  fields.flatMap(({ name, field, argument }) =>
    placesOf(argument.type, wanted, argument.name).map((place) => ({ name, field, argument, ...place })),
  );

/** What a resolver says of an argument alone, where nobody may do anything else with it. */
function refusalOf(
  { field, argument, around }: ReturnType<typeof allPlaces>[number],
  value: unknown,
): string {
  const somebody = { person: { subject: 'somebody', name: 'Somebody', roles }, outcome: {} };
  try {
    void Promise.resolve(
      field.resolve?.({}, { [argument.name]: around(value) }, somebody as never, {} as never),
    ).catch(() => {});
    return 'taken';
  } catch (error) {
    return error instanceof Error ? error.message : 'taken';
  }
}

describe('every argument of the schema', () => {
  test.each(['2025-02-30', '2025-13-40', '2206-01-01', 'soon'])('that is a day refuses %s', (day) => {
    const places = allPlaces(['Date']);
    expect(places.length).toBeGreaterThan(20);
    const taken = places.filter((place) => !refusalOf(place, day).startsWith(`${place.path}: `));
    expect(taken.map(({ name, path }) => `${name}(${path})`)).toEqual([]);
  });

  test.each(['St\u0000Mary', 'Caf\ufffd', 'half \ud800', 'abc\u202edef', 'bell\u0007'])(
    'that is a text refuses %j',
    (text) => {
      const places = allPlaces(['String', 'ID']);
      expect(places.length).toBeGreaterThan(100);
      const taken = places.filter((place) => !refusalOf(place, text).startsWith(`${place.path}: this holds`));
      expect(taken.map(({ name, path }) => `${name}(${path})`)).toEqual([]);
    },
  );

  test('is of a type that is looked at', () => {
    const named = new Set(fields.map(({ argument }) => getNamedType(argument.type).name));
    expect(named.has('Date') && named.has('String') && named.has('ID')).toBe(true);
  });
});

describe('over HTTP', () => {
  test.each([
    ['a day that is none, of a venue', '{ venue(id: "sch-104134") { status(asOf: "2025-02-30") } }', 'asOf'],
    ['a year far off', '{ classification(asOf: "2206-05-01") { summary } }', 'asOf'],
    ['a lost letter', '{ search(text: "Caf\ufffd") { id } }', 'text'],
    ['a NUL in a filter', '{ venues(filter: { text: "St\\u0000Mary" }) { totalCount } }', 'filter.text'],
    ['a letter for a figure', '{ areaAt(postcode: "WS1O 8UB") { inBorough } }', 'postcode'],
    ['no such first half', '{ areaAt(postcode: "B1C 1AA") { inBorough } }', 'postcode'],
  ])('%s is refused by the name of its argument', async (_what, query, field) => {
    const { messageCode: _, messageValues: __, ...extensions } = (await errorOf(api, query)).extensions;
    expect(extensions).toEqual({ code: 'BAD_USER_INPUT', field });
  });

  test('a variable is looked at like what stands in the text', async () => {
    const query = 'query Q($filter: VenueFilter) { venues(filter: $filter) { totalCount } }';
    const error = await errorOf(api, query, { filter: { kinds: ['library', 'mos\u0000que'] } });
    expect(error.extensions.field).toBe('filter.kinds[1]');
    const half = await errorOf(api, 'query Q($id: ID!) { venue(id: $id) { id } }', { id: 'half \ud800' });
    expect(half.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'id' });
  });

  test('a body that is not UTF-8 is refused before it is read', async () => {
    const body = Buffer.from('{"query":"{ search(text: \\"Caf\xe9\\") { id } }"}', 'latin1').toString(
      'base64',
    );
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const event = { ...eventOf({ headers, body }), isBase64Encoded: true };
    const { statusCode, body: text } = await api.handle(event, { awsRequestId: 'request-1' });
    expect(statusCode).toBe(400);
    expect(text).toContain('The body is not UTF-8');
  });
});
