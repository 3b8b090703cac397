import { readFile } from 'node:fs/promises';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { readSchema } from './read-schema.ts';

const contract = buildSchema(await readFile(new URL('./contract.graphql', import.meta.url), 'utf8'));
const schema = await readSchema();

test('the schema serves every name, argument and nullability of the published contract', () => {
  expect(findBreakingChanges(contract, schema)).toEqual([]);
});

test('a field taken away from the contract would be noticed', () => {
  const poorer = buildSchema('type Query { borough(asOf: String): String }');
  expect(findBreakingChanges(contract, poorer).length).toBeGreaterThan(20);
});

test('every type, field, argument and input of the schema has a description', () => {
  expect(undescribed(schema)).toEqual([]);
});

function undescribed(of: GraphQLSchema): string[] {
  const missing: string[] = [];
  const note = (name: string, description: string | null | undefined) => {
    if (!description?.trim()) missing.push(name);
  };
  for (const type of Object.values(of.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (type !== of.getQueryType()) note(type.name, type.description);
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      note(`${type.name}.${field.name}`, field.description);
      if ('args' in field)
        for (const arg of field.args) note(`${type.name}.${field.name}.${arg.name}`, arg.description);
    }
  }
  return missing;
}
