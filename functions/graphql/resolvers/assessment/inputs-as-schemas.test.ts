import {
  buildSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { GenericSchema } from 'valibot';
import { expect, it } from 'vitest';
import { conflictPreventionSchema, factsSchema } from '../../../../domain/assessment/model/facts-schema.ts';
import {
  actionSchema,
  engagementSchema,
  pairSchema,
  predictionSchema,
} from '../../../../domain/assessment/model/item-schemas.ts';
import { typeDefs } from '../../../../schema/generated/type-defs.ts';

const api = buildSchema(typeDefs);
const kinds: Readonly<Record<string, string>> = {
  ID: 'string',
  String: 'string',
  Date: 'string',
  Float: 'number',
  Int: 'number',
};

/** A field as the API declares it: its kind, the codes that it takes, and whether it may be left out. */
function declared(input: string) {
  const type = api.getType(input);
  if (!isInputObjectType(type)) throw new Error(`${input} is no input of the API.`);
  return Object.values(type.getFields()).map((field) => {
    const of = getNullableType(field.type);
    const codes = isEnumType(of) ? of.getValues().map(({ name }) => name) : [];
    const kind = isEnumType(of) ? 'picklist' : isListType(of) ? 'array' : kinds[String(of)];
    return { name: field.name, kind, codes: codes.sort(), optional: !isNonNullType(field.type) };
  });
}

/** The same as the schema of the domain says it. */
function checked(entries: Readonly<Record<string, GenericSchema>>) {
  return Object.entries(entries).map(([name, schema]) => {
    const optional = schema.type === 'nullish';
    const of = 'wrapped' in schema ? (schema.wrapped as GenericSchema) : schema;
    const codes = 'options' in of && Array.isArray(of.options) ? of.options.map(String) : [];
    return { name, kind: of.type, codes: codes.sort(), optional };
  });
}

it.each([
  ['SchemeFactsInput', factsSchema.entries],
  ['ConflictPreventionInput', conflictPreventionSchema.entries],
  ['AssessmentActionInput', actionSchema.entries],
  ['EngagementInput', engagementSchema.entries],
  ['PairReadingInput', pairSchema.entries],
  ['PredictionInput', predictionSchema.entries],
])('%s and the schema that checks it have the same fields, codes and needs', (input, entries) => {
  expect(checked(entries)).toEqual(declared(input));
});
