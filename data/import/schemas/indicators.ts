import { z } from 'zod';
import { qualifierWords } from '../../../domain/provenance/qualifier.ts';
import { type ValueStatus, valueStatuses } from '../../../domain/provenance/value-status.ts';
import { periodBreaks } from '../../../domain/records/period-break.ts';
import { bases } from './bases.ts';
import { areaCode, id, timeWords } from './cells.ts';
import { breakdown } from './programme.ts';
import { sourceReference } from './sources.ts';

const words = z.string().trim().min(1, 'is empty; leave the field out instead.');
const withNumber: readonly ValueStatus[] = ['FINAL', 'PROVISIONAL', 'ESTIMATED'];

export const indicatorsFile = {
  file: 'indicators.json',
  schema: z.strictObject({
    id,
    name: words,
    framework: words.optional(),
    domain: words.optional(),
    unit: words,
    polarity: z.enum(['HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEITHER']),
    responsibleBody: id.optional(),
    deliveredBy: id.optional(),
    officialWording: z.boolean(),
    series: id.optional(),
    periodBreak: z.enum(periodBreaks).optional(),
    note: words.optional(),
    bases,
    source: sourceReference,
  }),
} as const;

/**
 * Figures of the programme documents, one row a number as printed. A row that speaks of one part only carries that
 * part as its breakdown, and the part's number as its value.
 */
export const observationsFile = {
  file: 'observations.json',
  schema: z
    .strictObject({
      indicator: id,
      area: z.strictObject({
        name: words,
        code: areaCode.optional(),
        level: z.enum(['BOROUGH', 'LOCALITY', 'WARD', 'LSOA', 'COMPARATOR']),
      }),
      period: timeWords.optional(),
      kind: z.enum(['ACTUAL', 'BASELINE', 'TARGET']),
      breakdown,
      value: z.number().optional(),
      status: z.enum(valueStatuses),
      lower: z.number().optional(),
      upper: z.number().optional(),
      base: z.number().min(0).optional(),
      unit: words,
      qualifier: z.enum(qualifierWords).optional(),
      note: words.optional(),
      project: id.optional(),
      bases,
      source: sourceReference,
    })
    .refine(({ value, status }) => (value !== undefined) === withNumber.includes(status), {
      path: ['value'],
      message: `there must be a value where the status is one of ${withNumber.join(', ')}, and none elsewhere.`,
    })
    .refine(({ area }) => (area.code === undefined) === (area.level === 'COMPARATOR'), {
      path: ['area', 'code'],
      message: 'every area but a COMPARATOR has a code, and a COMPARATOR has none.',
    }),
} as const;
