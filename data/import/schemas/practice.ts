import { z } from 'zod';
import { isSmallCount } from '../../../domain/disclosure/disclosure-rules.ts';
import {
  documentTenses,
  documentWords,
  practiceBases,
  practiceKinds,
  practiceStrengths,
} from '../../../domain/records/practice-evidence.ts';
import { areaCode, calendarDate, id, timeWords } from './cells.ts';
import { sourceReference } from './sources.ts';

const words = z.string().trim().min(1, 'is empty; leave the field out instead.');
const restricted = z.boolean().default(false);

const readers = {
  reader: words,
  readOn: calendarDate,
  checker: words.optional(),
  checkedOn: calendarDate.optional(),
};

interface Read {
  readonly reader: string;
  readonly checker?: string | undefined;
  readonly checkedOn?: string | undefined;
}
const isCheckedByAnother = ({ reader, checker, checkedOn }: Read): boolean =>
  (checker === undefined) === (checkedOn === undefined) && checker !== reader;
const byAnother = {
  path: ['checker'],
  message: 'a second reading has a day, and is by another than the reader.',
};

/** What documents say was done to bring people together, with the place it was done in. */
export const practiceEvidenceFile = {
  file: 'practice-evidence.json',
  schema: z
    .strictObject({
      id,
      place: words.optional(),
      venue: id.optional(),
      area: areaCode,
      basis: z.enum(practiceBases),
      kind: z.enum(practiceKinds),
      strength: z.enum(practiceStrengths),
      when: timeWords.optional(),
      otherPlace: words.optional(),
      cameFrom: words.optional(),
      people: z
        .int()
        .refine(
          (people) => !isSmallCount(people),
          'counts fewer people than may be told; leave strength STATED and the number out.',
        )
        .optional(),
      sentence: words,
      note: words.optional(),
      ...readers,
      confirmations: z.array(z.strictObject({ on: calendarDate, by: words })).default([]),
      source: sourceReference,
      restricted,
    })
    .refine(({ strength, people }) => (strength === 'COUNTED') === (people !== undefined), {
      path: ['people'],
      message: 'evidence is COUNTED with the number of people, and without one it is not.',
    })
    .refine(isCheckedByAnother, byAnother),
} as const;

/** What documents themselves call an area. */
export const documentLabelsFile = {
  file: 'document-labels.json',
  schema: z
    .strictObject({
      id,
      place: words,
      area: areaCode,
      word: z.enum(documentWords),
      tense: z.enum(documentTenses),
      sentence: words,
      ...readers,
      source: sourceReference,
      restricted,
    })
    .refine(isCheckedByAnother, byAnother),
} as const;
