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
import {
  detailSchema,
  effectSchema,
  gridSchema,
  screeningSchema,
  setAsideSchema,
} from '../../../../domain/assessment/model/answer-schemas.ts';
import { conclusionSchema } from '../../../../domain/assessment/model/conclusion.ts';
import { conflictPreventionSchema, factsSchema } from '../../../../domain/assessment/model/facts-schema.ts';
import {
  actionSchema,
  engagementSchema,
  optionSchema,
  pairSchema,
  phaseSchema,
  predictionSchema,
} from '../../../../domain/assessment/model/item-schemas.ts';
import {
  changeSchema,
  commentSchema,
  decisionSchema,
  detailRequestSchema,
  moveSchema,
  outcomeSchema,
  progressSchema,
  requestAnswerSchema,
  reviewSchema,
  sharingSchema,
  signingSchema,
} from '../../../../domain/assessment/model/step-schemas.ts';
import { typeDefs } from '../../../../schema/generated/type-defs.ts';

const api = buildSchema(typeDefs);
const kinds: Readonly<Record<string, string>> = {
  ID: 'string',
  String: 'string',
  Date: 'string',
  Float: 'number',
  Int: 'number',
  Boolean: 'boolean',
};

/** A field as the API declares it: its kind, the codes that it takes, and whether it may be left out. */
function declared(input: string) {
  const type = api.getType(input);
  if (!isInputObjectType(type)) throw new Error(`${input} is no input of the API.`);
  return Object.values(type.getFields()).map((field) => {
    const of = getNullableType(field.type);
    const codes = isEnumType(of) ? of.getValues().map(({ name }) => name) : [];
    const kind = isEnumType(of)
      ? 'picklist'
      : isListType(of)
        ? 'array'
        : isInputObjectType(of)
          ? 'object'
          : kinds[String(of)];
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
  ['ConclusionInput', conclusionSchema.entries],
  ['ConflictPreventionInput', conflictPreventionSchema.entries],
  ['SetAsideInput', setAsideSchema.entries],
  ['AssessmentActionInput', actionSchema.entries],
  ['EngagementInput', engagementSchema.entries],
  ['PairReadingInput', pairSchema.entries],
  ['PredictionInput', predictionSchema.entries],
  ['PhaseInput', phaseSchema.entries],
])('%s and the schema that checks it have the same fields, codes and needs', (input, entries) => {
  expect(checked(entries)).toEqual(declared(input));
});

const request = ['idempotencyKey', 'id', 'expectedRevision'];
/** Inputs of steps, the fields by which they say what the step is about, and the schema of what is written. */
const steps = [
  ['RequestDetailInput', ['idempotencyKey', 'id'], detailRequestSchema.entries],
  ['DecideScreeningInput', request, decisionSchema.entries],
  ['MoveAssessmentInput', [...request, 'to', 'supersededBy'], moveSchema.entries],
  ['SignAssessmentInput', [...request, 'contentHash'], signingSchema.entries],
  ['ReportProgressInput', [...request, 'action'], progressSchema.entries],
  ['ReviewReportInput', [...request, 'action', 'prediction'], reviewSchema.entries],
  ['CommentOnAssessmentInput', ['idempotencyKey', 'id', 'about', 'replyTo'], commentSchema.entries],
  ['AnswerDetailRequestInput', ['idempotencyKey', 'id', 'request'], requestAnswerSchema.entries],
  ['ShareAssessmentInput', ['idempotencyKey', 'id', 'member'], sharingSchema.entries],
  ['MarkPredictionInput', [...request, 'prediction'], outcomeSchema.entries],
] as const;

it.each(steps)(
  '%s and the schema of its step have the same fields, codes and needs',
  (input, about, entries) => {
    const names: readonly string[] = about;
    const given = declared(input).filter(({ name }) => !names.includes(name));
    expect(byName(checked(entries))).toEqual(byName(given));
  },
);

const byName = (fields: ReturnType<typeof declared>) =>
  fields.toSorted((a, b) => a.name.localeCompare(b.name));

/** Limits of a text as a description says them: "10 to 4,000 characters", "up to 200 characters". */
function described(input: string) {
  const type = api.getType(input);
  if (!isInputObjectType(type)) throw new Error(`${input} is no input of the API.`);
  return Object.values(type.getFields()).flatMap(({ name, description }) => {
    const found = /(?:(\d+) to |up to |at most )([\d,]+) characters/i.exec(description ?? '');
    return found ? [{ name, least: Number(found[1] ?? 1), most: Number(found[2]?.replace(',', '')) }] : [];
  });
}

/** The same as the schema says them. */
function limited(entries: Readonly<Record<string, GenericSchema>>) {
  return Object.entries(entries).flatMap(([name, schema]) => {
    const most = limitsOf(schema, 'max_length');
    return most.length === 0
      ? []
      : [{ name, least: Math.max(...limitsOf(schema, 'min_length')), most: Math.min(...most) }];
  });
}

function limitsOf(part: object, type: string): readonly number[] {
  if ('wrapped' in part) return limitsOf(part.wrapped as object, type);
  if ('pipe' in part) return (part.pipe as readonly object[]).flatMap((each) => limitsOf(each, type));
  return 'requirement' in part && 'type' in part && part.type === type ? [Number(part.requirement)] : [];
}

it.each(steps)('%s describes the limits of its texts as the schema states them', (input, _, entries) => {
  expect(described(input)).toEqual(limited(entries));
});

it('the reason of a change is described as long as it may be', () => {
  expect(described('ChangeAssessmentInput')).toEqual(limited(changeSchema.entries));
});

const without = (fields: ReturnType<typeof declared>, names: readonly string[]) =>
  fields.filter(({ name }) => !names.includes(name)).map(({ name, kind, codes }) => ({ name, kind, codes }));

it.each([
  ['ScreeningAnswerInput', ['question'], screeningSchema.entries],
  ['DetailAnswerInput', ['question'], detailSchema.entries],
  ['GridReadingInput', ['characteristic', 'limb'], gridSchema.entries],
  ['EffectInput', [], effectSchema.entries],
  ['SchemeOptionInput', ['id', 'copyOf', 'site', 'closes', 'opens'], optionSchema.entries],
])(
  '%s, which may take an answer back or leave one as it is, has the fields and codes of its schema',
  (input, address, entries) => {
    expect(without(checked(entries), [])).toEqual(without(declared(input), address));
  },
);
