import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { examples } from './examples.ts';

const schema = buildSchema(
  readFileSync(new URL('../../../schema/generated/schema.graphql', import.meta.url), 'utf8'),
);

test('the explorer has four questions to start from', () => {
  expect(examples).toHaveLength(4);
});

test.each(examples)('the example "$title" is a query that the schema can answer', ({ title, query }) => {
  expect(validate(schema, parse(query))).toEqual([]);
  expect(query.startsWith(`# ${title}\n`)).toBe(true);
});
