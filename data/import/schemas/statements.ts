import { z } from 'zod';
import { statementKinds } from '../../../domain/records/statement.ts';
import { bases } from './bases.ts';
import { id, timeWords } from './cells.ts';
import { sourceReference } from './sources.ts';

const words = z.string().trim().min(1, 'is empty; leave the field out instead.');

/** What documents say that is no project, figure, exchange or action. */
export const statementsFile = {
  file: 'statements.json',
  schema: z.strictObject({
    id,
    kind: z.enum(statementKinds, `must be one of ${statementKinds.join(', ')}.`),
    title: words,
    text: words,
    items: z.array(words).default([]),
    date: timeWords.optional(),
    project: id.optional(),
    organisations: z.array(id).default([]),
    bases,
    source: sourceReference,
    restricted: z.boolean().default(false),
  }),
} as const;
