import { concatAST, GraphQLError, parse, print, separateOperations } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import { readDocuments } from '../../../schema/read-schema.ts';
import { RunAllowance } from '../limits/run-allowance.ts';
import { governedRecords } from '../records/governed-records.ts';
import { AnswerBasis } from '../request/answer-basis.ts';
import type { RequestContext } from '../request/context.ts';
import { DataSnapshot } from '../snapshot/data-snapshot.ts';
import { type LoadedApi, loadedApi } from '../testing/loaded-api.ts';
import { compiledExecutor } from './compiled-executor.ts';
import { executableSchema } from './executable-schema.ts';

let loaded: LoadedApi;
let context: RequestContext;
beforeAll(async () => {
  loaded = await loadedApi();
  const snapshot = new DataSnapshot(loaded.stored(loaded.dataset.version));
  context = {
    requestId: 'r',
    requestDay: '2026-11-22' as CalendarDate,
    today: '2026-11-22' as CalendarDate,
    basis: new AnswerBasis(),
    data: async () => snapshot,
    outcome: { failed: false, live: false },
    runs: new RunAllowance(),
    person: undefined,
    signIn: undefined,
    records: governedRecords(loaded.connection),
    now: '2026-11-22T10:00:00Z',
    clock: () => '2026-11-22T10:00:00Z',
  };
});
afterAll(() => loaded.stop());

const schema = executableSchema();
const plain = compiledExecutor(schema, Number.POSITIVE_INFINITY);
const compiled = compiledExecutor(schema, 0);

/** What a client would see, with errors in a fixed order: two fields that fail may do so in either. */
async function seen(
  execute: typeof plain,
  text: string,
  variables: Record<string, unknown>,
  operationName?: string,
) {
  const document = parse(text);
  const { data, errors = [] } = await execute({
    document,
    source: text,
    operationName,
    variables,
    context,
  });
  const shown = errors.map((error) =>
    JSON.stringify({ ...error.toJSON(), cause: error.originalError?.message }),
  );
  for (const error of errors) expect(error).toBeInstanceOf(GraphQLError);
  return { data: JSON.parse(JSON.stringify(data ?? null)) as unknown, errors: shown.sort() };
}

const cases: readonly [what: string, text: string, variables?: Record<string, unknown>][] = [
  [
    'nulls and lists',
    '{ area(code: "E05016439") { name locality { name } boundary wards { code } neighbours { code } population } }',
  ],
  [
    'aliases and one field twice',
    '{ a: borough { name n2: name } b: borough { name name } borough { code } borough { name } }',
  ],
  [
    '__typename everywhere',
    '{ __typename borough { __typename wards { __typename name } } venues(first: 1) { __typename edges { __typename node { __typename } } } }',
  ],
  [
    'fragments, named and inline',
    '{ borough { ...F ... on Area { level } ... { code } } } fragment F on Area { name wards { ...G } } fragment G on Area { name }',
  ],
  [
    'skip and include',
    'query Q($no: Boolean!, $yes: Boolean = true) { borough { name @skip(if: $yes) code @include(if: $no) level @include(if: $yes) ... @skip(if: $no) { population } } }',
    { no: false },
  ],
  ['a scalar of our own', '{ areas(level: LOCALITY) { code boundary } classification { asOf } }'],
  [
    'defaults of arguments and variables',
    'query Q($n: Int = 3) { venues(first: $n) { totalCount edges { cursor node { id name status } } } projects { edges { node { id } } } }',
  ],
  [
    'input objects from variables',
    'query Q($f: VenueFilter) { venues(filter: $f) { totalCount edges { node { name distanceMetres } } } }',
    { f: { kinds: ['library'], near: { lon: -1.98, lat: 52.58, radiusMetres: 3000 } } },
  ],
  ['an error of one field', '{ borough { name } area(code: "nonsense") { name } }'],
  ['an error that climbs to the root', '{ borough { name } venues(first: -1) { totalCount } }'],
  ['an error that leaves no data at all', '{ classification(level: BOROUGH) { summary } }'],
  [
    'two errors that each leave no data at all',
    '{ areaAt { inBorough } classification(level: BOROUGH) { summary } }',
  ],
  ['an error inside a list', '{ areas(level: LOCALITY) { name venues(first: 0) { totalCount } } }'],
  [
    'an error at a field that may be null inside a list',
    '{ areas(level: WARD) { name classification(asOf: "never") { label } } }',
  ],
  ['a variable of a wrong type', 'query Q($n: Int) { venues(first: $n) { totalCount } }', { n: 'ten' }],
  ['a variable that is missing', 'query Q($code: ID!) { area(code: $code) { name } }', {}],
  [
    'a variable that is null where none may be',
    'query Q($code: ID!) { area(code: $code) { name } }',
    { code: null },
  ],
  ['an unknown value of an enum', 'query Q($l: AreaLevel!) { areas(level: $l) { name } }', { l: 'PARISH' }],
  [
    'an input object with a field too many',
    'query Q($p: PointInput) { areaAt(point: $p) { inBorough } }',
    { p: { lon: 1, lat: 2, height: 3 } },
  ],
  ['a number as an ID', 'query Q($id: ID!) { venue(id: $id) { name } }', { id: 7 }],
  [
    'names that objects have of their own',
    'query constructor { toString: borough { constructor: name valueOf: code hasOwnProperty: level } }',
  ],
  ['the name of the prototype', 'query Q { __proto__: borough { name __proto__: code } borough { name } }'],
  ['text that looks like code', '{ search(text: "`+process.exit()+` \\" + x /* \\u2028") { name } }'],
  [
    'introspection',
    '{ __schema { types { name kind fields { name type { name ofType { name } } } } } __type(name: "Area") { description } }',
  ],
];

test.each(cases)('both executors give the same answer: %s', async (_what, text, variables = {}) => {
  expect(await seen(compiled, text, variables)).toEqual(await seen(plain, text, variables));
});

test('both executors give the same answer to every operation of the page', async () => {
  const folders = ['', 'on-demand/'].map(
    (folder) => new URL(`../../../web-map/api/operations/${folder}`, import.meta.url),
  );
  const document = concatAST((await Promise.all(folders.map((folder) => readDocuments(folder)))).flat());
  const samples = {
    language: 'PL',
    code: 'E05001308',
    id: 'places-of-welcome',
    text: 'brownhills',
    postcode: 'WS8 6ED',
    indicator: 'imd-2025-ward-mean-score',
    areaA: 'E05001308',
    areaB: 'E05001310',
    level: 'WARD',
    lon: -1.98,
    lat: 52.58,
  };
  /** What single operations need besides. */
  const own: Readonly<Record<string, object>> = {
    VenueKept: { id: 'lib-rushall-library-former' },
    AreaDifference: { indicator: 'census-2021-ethnic-group-5', category: 'White' },
  };
  for (const [operationName, each] of Object.entries(separateOperations(document))) {
    const text = print(each);
    const given = { ...samples, ...own[operationName] };
    const fromPlain = await seen(plain, text, given, operationName);
    expect(fromPlain.errors, operationName).toEqual([]);
    expect(await seen(compiled, text, given, operationName)).toEqual(fromPlain);
  }
});

test('a query is compiled from its third time on, and its answers stay the same', async () => {
  const execute = compiledExecutor(schema);
  const text = '{ borough { name wards { name } } }';
  const answers = [
    await seen(execute, text, {}),
    await seen(execute, text, {}),
    await seen(execute, text, {}),
    await seen(execute, text, {}),
  ];
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});
