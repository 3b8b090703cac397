import { buildSchema, getIntrospectionQuery, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typeDefs } from '../../../schema/generated/type-defs.ts';
import type { Api } from '../create-api.ts';
import { ask, call, errorOf } from '../testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../testing/loaded-api.ts';
import { checkLimits, defaultLimits } from './query-limits.ts';

const schema = buildSchema(typeDefs);
const costOf = (text: string, variables: Record<string, unknown> = {}, operationName?: string) =>
  checkLimits(
    schema,
    { ...defaultLimits, cost: Number.POSITIVE_INFINITY },
    { document: parse(text), operationName, variables },
  );

describe('the cost of a query', () => {
  test('counts every object once and every list as many times as first asks for', () => {
    expect(costOf('{ borough { name code } }')).toBe(1);
    expect(costOf('{ borough { source { title } } }')).toBe(2);
    expect(costOf('{ venues(first: 3) { totalCount } }')).toBe(1);
    expect(costOf('{ venues(first: 3) { edges { node { name } } } }')).toBe(1 + 3 * (1 + 1));
    expect(costOf('{ areas(level: WARD) { venues(first: 10) { edges { node { id } } } } }')).toBe(
      20 * (1 + 1 + 20),
    );
  });

  test('takes first from the default, from a variable, and from the default of a variable', () => {
    const page = 'edges { node { name } }';
    expect(costOf(`{ venues { ${page} } }`)).toBe(41);
    expect(costOf(`query Q($n: Int) { venues(first: $n) { ${page} } }`, { n: 100 })).toBe(201);
    expect(costOf(`query Q($n: Int = 7) { venues(first: $n) { ${page} } }`)).toBe(15);
    expect(costOf(`query Q($n: Int = 7) { venues(first: $n) { ${page} } }`, { n: 1 })).toBe(3);
  });

  test('does not fall below one object for a first of nothing or less', () => {
    expect(costOf('{ venues(first: -1000) { edges { node { name } } } }')).toBe(3);
  });

  test('counts an outline as ten objects, and a value that is asked for again under another name as one', () => {
    expect(costOf('{ borough { name boundary } }')).toBe(1 + 10);
    expect(costOf('{ borough { a: name b: name } }')).toBe(1 + 2);
    expect(costOf('{ areas(level: WARD) { a: boundary b: boundary } }')).toBe(20 * (1 + 2 * 11));
  });

  test('counts the whole schema as a thousand objects, each time that it is asked for', () => {
    expect(costOf('{ __schema { queryType { name } } }')).toBe(1_000);
    expect(costOf('{ a: __schema { queryType { name } } b: __schema { queryType { name } } }')).toBe(2_000);
    expect(costOf('{ __type(name: "Area") { name } }')).toBe(100);
  });

  test('follows fragments wherever they stand', () => {
    const text =
      'query A { ...F } query B { areas(level: WARD) { name } } fragment F on Query { ...G } fragment G on Query { ... { areas(level: WARD) { wards { name } } } }';
    expect(costOf(text, {}, 'A')).toBe(20 * 21);
    expect(costOf(text, {}, 'B')).toBe(20);
  });

  test('stays quick for fragments that double at each level, and ends for those that hold themselves', () => {
    const levels = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Area { ...F${n + 1} ...F${n + 1} }`,
    );
    expect(
      costOf(`{ borough { ...F0 } } ${levels.join('\n')} fragment F60 on Area { source { title } }`),
    ).toBeGreaterThan(1e17);
    expect(
      costOf('{ borough { ...A } } fragment A on Area { name ...B } fragment B on Area { code ...A }'),
    ).toBe(1);
  });
});

describe('a query that asks for too much', () => {
  let loaded: LoadedApi;
  let api: Api;
  beforeAll(async () => {
    loaded = await loadedApi();
    api = loaded.container().api;
  });
  afterAll(() => loaded.stop());

  const manyTimes = (times: number, text: (n: number) => string) =>
    Array.from({ length: times }, (_, n) => text(n)).join(' ');
  const tooCostly = async (query: string, words: RegExp, variables = {}) => {
    const error = await errorOf(api, query, variables);
    expect(error.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect(error.message).toMatch(words);
    expect(Number(error.extensions.cost)).toBeGreaterThan(Number(error.extensions.limit));
    expect(error.message).toContain(String(error.extensions.cost));
    expect(error.message).toContain(String(error.extensions.limit));
  };

  test('is told cost, limit and how to narrow when its lists multiply', async () => {
    await tooCostly(
      '{ areas(level: WARD) { venues(first: 100) { edges { node { projects { providers { name } } } } } } }',
      /^The cost of the query .* the limit is 10000\. Give a smaller first/,
    );
    await tooCostly('{ areas(level: WARD) { neighbours { neighbours { neighbours { name } } } } }', /cost/);
  });

  test('cannot hide the size in a variable', async () => {
    const query = 'query Q($n: Int) { venues(first: $n) { edges { node { name } } } }';
    await tooCostly(query, /cost/, { n: 1_000_000 });
  });

  test('is refused before it runs only because of the limit: with a higher one it is answered', async () => {
    const query = '{ areas(level: WARD) { neighbours { neighbours { neighbours { name } } } } }';
    const { api: patient } = loaded.container({ limits: { cost: 1_000_000 } });
    await expect(errorOf(patient, query)).rejects.toThrow('Expected one error, got []');
  });

  test('is refused when it is too deep', async () => {
    await tooCostly(
      `{ borough { ${'wards { locality { '.repeat(10)} name ${'} }'.repeat(10)} } }`,
      /^The depth of the query is 22; the limit is 12/,
    );
    const hidden = `{ borough { ...A } } fragment A on Area { ${'locality { '.repeat(13)} name ${'} '.repeat(13)} }`;
    await tooCostly(hidden, /depth/);
  });

  test('is refused with a thousand aliases, or a thousand fields', async () => {
    await tooCostly(`{ ${manyTimes(400, (n) => `a${n}: borough { code }`)} }`, /fields|aliases/);
    await tooCostly(
      `{ ${manyTimes(51, (n) => `a${n}: __typename`)} }`,
      /^The number of aliases in the query is 51/,
    );
    await tooCostly(`{ ${manyTimes(1_000, (n) => `a${n}: __typename`)} }`, /fields in the query is 1000/);
    await tooCostly(`{ ${'__typename '.repeat(1_000)} }`, /fields in the query is 1000; the limit is 600/);
  });

  test('is refused when the text is over 20,000 characters or 5,000 tokens', async () => {
    await tooCostly(
      `{ borough { name } } # ${'x'.repeat(20_000)}`,
      /length of the query text in characters is 20023/,
    );
    await tooCostly(
      `{ borough(${'a:1 '.repeat(2_000)}) { name } }`,
      /number of tokens in the query is 60\d\d; the limit is 5000/,
    );
  });

  test('is refused when its brackets stand too deep in each other, in values as in fields', async () => {
    const nested = (open: string, inside: string, close: string) =>
      `${open.repeat(2_400)}${inside}${close.repeat(2_400)}`;
    await tooCostly(
      `{ venues(filter: { kinds: ${nested('[', '', ']')} }) { totalCount } }`,
      /^The depth of brackets in the query is \d+; the limit is 60/,
    );
    await tooCostly(
      `{ classification(whatIf: ${'{a:'.repeat(900)} 1 ${'}'.repeat(900)}) { summary } }`,
      /brackets/,
    );
    await tooCostly(`query Q($x: ${nested('[', 'Int', ']')}) { __typename }`, /brackets/);
    const text = JSON.stringify('['.repeat(90));
    await expect(errorOf(api, `{ search(text: ${text}) { name } }`)).resolves.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('has the status that its media type asks for', async () => {
    const body = JSON.stringify({ query: `{ ${'__typename '.repeat(1_000)} }` });
    const type = { 'content-type': 'application/json' };
    expect((await call(api, { headers: { ...type, accept: 'application/json' }, body })).status).toBe(200);
    expect(
      (await call(api, { headers: { ...type, accept: 'application/graphql-response+json' }, body })).status,
    ).toBe(400);
  });

  test('is a validation error when its fragments form a ring', async () => {
    const error = await errorOf(api, '{ borough { ...A } } fragment A on Area { name ...A }');
    expect(error.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(error.message).toContain('Cannot spread fragment "A" within itself');
  });

  test('does not stand in the way of the standard introspection query', async () => {
    await expect(errorOf(api, getIntrospectionQuery({ inputValueDeprecation: true }))).rejects.toThrow(
      'got []',
    );
  });

  test('all figures of all wards, with their parts and sources, are one question', async () => {
    const query = `{ areas(level: WARD) { code observations { indicator { id name } period value status unit
      breakdown { dimension category value } source { title licence } } } }`;
    const { data, errors } = await ask<{ areas: { observations: object[] }[] }>(api, query);
    expect(errors).toEqual([]);
    expect(data.areas).toHaveLength(20);
    for (const { observations } of data.areas) expect(observations.length).toBeGreaterThan(8);
  });

  test('cannot nest introspection without end', async () => {
    const error = await errorOf(
      api,
      `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} }'.repeat(5)} } } }`,
    );
    expect(error.message).toContain('introspection');
  });
});

test('every operation of the page stays within the limits', async () => {
  const { readDocuments } = await import('../../../schema/read-schema.ts');
  const { concatAST, Kind } = await import('graphql');
  const folders = ['', 'on-demand/'].map(
    (folder) => new URL(`../../../web-map/api/operations/${folder}`, import.meta.url),
  );
  const document = concatAST((await Promise.all(folders.map((folder) => readDocuments(folder)))).flat());
  const names = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? (each.name?.value ?? []) : [],
  );
  expect(names.length).toBeGreaterThan(5);
  const { separateOperations } = await import('graphql');
  for (const [operationName, each] of Object.entries(separateOperations(document))) {
    expect(
      checkLimits(schema, defaultLimits, { document: each, operationName, variables: {} }),
    ).toBeGreaterThan(0);
  }
});
