import { z } from 'zod';

/** Documents and tables that records and numbers come from. */
export const sourcesFile = {
  file: 'sources.json',
  schema: z.strictObject({
    id: z.string().min(1),
    title: z.string().min(1),
    publisher: z.string().min(1).optional(),
    date: z.string().min(1).optional(),
    url: z.url().optional(),
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
