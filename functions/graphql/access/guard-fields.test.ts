import { buildSchema, execute, parse } from 'graphql';
import { expect, test } from 'vitest';
import { compiledExecutor } from '../execution/compiled-executor.ts';
import type { RequestContext } from '../request/context.ts';
import { guardFields } from './guard-fields.ts';

const contextOf = () => ({ outcome: { failed: false, live: false }, person: undefined }) as RequestContext;

test('an answer that holds a governed record is marked as not to be kept, wherever in the query it stands', async () => {
  const schema = buildSchema('type Query { assessments: Int areas: Int }');
  guardFields(schema);
  const liveAfter = async (query: string) => {
    const contextValue = contextOf();
    const { errors } = await execute({ schema, document: parse(query), rootValue: {}, contextValue });
    expect(errors).toBeUndefined();
    return contextValue.outcome.live;
  };
  expect(await liveAfter('{ areas }')).toBe(false);
  expect(await liveAfter('{ areas assessments @skip(if: true) }')).toBe(false);
  expect(await liveAfter('{ areas ...F } fragment F on Query { x: assessments }')).toBe(true);
});

test('a field without a rule is closed, and the others stay as they were', async () => {
  const schema = buildSchema('type Query { areas: Int unheardOf: Int }');
  guardFields(schema);
  expect(schema.getQueryType()?.getFields().areas?.resolve).toBeUndefined();
  const { data, errors } = await execute({
    schema,
    document: parse('{ areas unheardOf }'),
    rootValue: { areas: 1, unheardOf: 2 },
    contextValue: contextOf(),
  });
  expect(data).toEqual({ areas: 1, unheardOf: null });
  expect(errors?.[0]?.message).toContain('Query.unheardOf has no rule');
});

test('a change that fails is carried out once, however often the same text has come', async () => {
  const schema = buildSchema('type Query { areas: Int } type Mutation { change: Int }');
  let times = 0;
  Object.assign(schema.getMutationType()?.getFields().change ?? {}, {
    resolve: () => {
      times += 1;
      throw new Error('lost');
    },
  });
  const run = compiledExecutor(schema, 0);
  const source = 'mutation { change }';
  const request = { document: parse(source), source, operationName: undefined, variables: {} };
  for (let round = 0; round < 3; round += 1) await run({ ...request, context: contextOf() });
  expect(times).toBe(3);
});
