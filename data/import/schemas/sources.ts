import { z } from 'zod';
import { parseWebAddress } from '../../../domain/provenance/web-address.ts';
import { readBy, timeWords } from './cells.ts';

/** Documents and tables that records and numbers come from. */
export const sourcesFile = {
  file: 'sources.json',
  schema: z.strictObject({
    id: z.string().min(1),
    title: z.string().min(1),
    publisher: z.string().min(1).optional(),
    date: timeWords.optional(),
    url: readBy(parseWebAddress).optional(),
    licence: z.string().min(1).optional(),
    note: z.string().min(1).optional(),
  }),
} as const;
export type SourceDocument = z.output<typeof sourcesFile.schema>;

/** How a record names its source: the id of a document and where in it. */
export const sourceReference = z.strictObject({
  document: z.string().min(1),
  section: z.string().min(1).optional(),
  note: z.string().min(1).optional(),
});
export type SourceReference = z.output<typeof sourceReference>;
