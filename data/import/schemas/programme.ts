import { z } from 'zod';
import { qualifierWords } from '../../../domain/provenance/qualifier.ts';
import { noNumberStatuses } from '../../../domain/provenance/value-status.ts';
import { bases } from './bases.ts';
import { areaCode, calendarDate, id, partialDate, timeWords } from './cells.ts';
import { sourceReference } from './sources.ts';

const words = z.string().trim().min(1, 'is empty; leave the field out instead.');
const list = z.array(words).default([]);
const restricted = z.boolean().default(false);

const whyNoNumber = z.enum(noNumberStatuses).optional();

export const breakdown = z
  .array(
    z
      .strictObject({ dimension: words, category: words, value: z.number().optional(), status: whyNoNumber })
      .refine(({ value, status }) => (value === undefined) === (status !== undefined), {
        path: ['status'],
        message: `a part without a value says why (${noNumberStatuses.join(', ')}), and no other does.`,
      }),
  )
  .default([]);

export const organisationsFile = {
  file: 'organisations.json',
  schema: z.strictObject({
    id,
    name: words,
    sector: words.optional(),
    roles: list,
    aliases: z.array(words).optional(),
    place: words.optional(),
    statedLocality: areaCode.optional(),
    bases,
    source: sourceReference,
    restricted,
  }),
} as const;

export const prioritiesFile = {
  file: 'priorities.json',
  schema: z.strictObject({
    id,
    number: z.string().regex(/^\d+(\.\d+)*$/, 'must be a number as its framework writes it, like "2.2".'),
    title: words,
    alternativeTitle: words.optional(),
    framework: words,
    level: words,
    aim: words.optional(),
    parent: id.optional(),
    measures: list,
    bases,
    source: sourceReference,
  }),
} as const;

const output = z
  .strictObject({
    metric: words,
    indicator: id.optional(),
    kind: z.enum(['ACTUAL', 'BASELINE', 'TARGET']).optional(),
    value: z.number().optional(),
    status: whyNoNumber,
    target: z.number().optional(),
    qualifier: z.enum(qualifierWords).optional(),
    unit: words.optional(),
    period: timeWords.optional(),
    breakdown,
    note: words.optional(),
  })
  .refine(({ value, status }) => value === undefined || status === undefined, {
    path: ['status'],
    message: 'says why there is no value, so that it is left out where there is one.',
  });

export const projectsFile = {
  file: 'projects.json',
  schema: z.strictObject({
    id,
    name: words,
    programme: words,
    priority: z.int().min(1).max(4).optional(),
    theme: words.optional(),
    status: words.optional(),
    statusDate: partialDate.optional(),
    statusText: words.optional(),
    period: timeWords.optional(),
    startsOn: calendarDate.optional(),
    endsOn: calendarDate.optional(),
    parent: id.optional(),
    providers: list,
    boroughWide: z.boolean(),
    localities: z.array(areaCode).default([]),
    places: list,
    venues: list,
    groups: list,
    mixesGroups: z.boolean().optional(),
    funding: words.optional(),
    outputs: z.array(output).default([]),
    outcomes: list,
    covidAdaptation: words.optional(),
    legacy: words.optional(),
    recommendation: words.optional(),
    measures: list,
    note: words.optional(),
    bases,
    source: sourceReference,
    restricted,
  }),
} as const;

export const exchangesFile = {
  file: 'exchanges.json',
  schema: z.strictObject({
    id,
    type: words,
    title: words,
    parties: z
      .array(
        z.strictObject({
          name: words,
          venue: id.optional(),
          organisation: id.optional(),
          locality: areaCode.optional(),
        }),
      )
      .min(1, 'an exchange has at least one party.'),
    evidence: words,
    project: id.optional(),
    status: words.optional(),
    period: timeWords.optional(),
    stated: z.strictObject({ place: words, label: words, basis: words }).optional(),
    bases,
    source: sourceReference,
    restricted,
  }),
} as const;

export const actionsFile = {
  file: 'actions.json',
  schema: z.strictObject({
    id,
    plan: words,
    refNo: words.optional(),
    theme: words.optional(),
    action: words,
    milestones: z.array(z.strictObject({ milestone: words, date: timeWords.optional() })).default([]),
    leadAgencies: list,
    outcomes: list,
    progress: z
      .strictObject({
        state: z.enum(['DONE', 'NOT_DONE']),
        words,
        source: sourceReference,
        reader: words,
        readOn: calendarDate,
      })
      .optional(),
    note: words.optional(),
    bases,
    source: sourceReference,
    restricted,
  }),
} as const;
