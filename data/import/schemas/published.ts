import { z } from 'zod';

/** The tables that are held as their publishers lay them out. */
export const publishedTables = ['postcodes', 'practices', 'warmSpaces', 'stops', 'schools'] as const;
export type PublishedTable = (typeof publishedTables)[number];

/**
 * How a table that somebody else publishes is read: which of its columns holds which field of ours, and which columns are
 * left unread. A publisher who names columns otherwise needs another line here and no code.
 */
export const publishedTablesFile = {
  file: 'published-tables.json',
  schema: z.strictObject({
    table: z.enum(publishedTables, `must be one of ${publishedTables.join(', ')}.`),
    file: z.string().endsWith('.csv', 'must be the name of a CSV file.'),
    /** Field of ours by the column that holds it. */
    columns: z.record(z.string(), z.string().min(1)),
    unused: z.array(z.string().min(1)),
  }),
} as const;
export type ColumnMapping = z.output<typeof publishedTablesFile.schema>;
