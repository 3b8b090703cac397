import { z } from 'zod';
import { parseVenueKind } from '../../../domain/place/venue-kinds.ts';
import { readWarmHours } from '../../../domain/place/warm-space.ts';
import { id, latCell, lonCell, orEmpty, postcode, readBy, text, textList } from './cells.ts';

const hours = z.string().transform((cell, context) => {
  const read = readWarmHours(cell);
  if (read) return read;
  context.addIssue(
    'is not a list of hours like "Tuesday: 12:00 - 14:00, Friday: 10:00 - 12:00 Fortnightly".',
  );
  return z.NEVER;
});

/** An address that ends in a postcode: the words before it, and the postcode. */
const address = text.transform((cell, context) => {
  const [, words = '', end = ''] = /^(.*?),? ?([A-Za-z]{1,2}\d{1,2} ?\d[A-Za-z]{2})$/.exec(cell) ?? [];
  const read = postcode.safeParse(end);
  if (read.success) return { words, postcode: read.data };
  context.addIssue('does not end in a postcode.');
  return z.NEVER;
});

/** Warm spaces as the directory lists them. Its point is looked at and never used: see check-warm-spaces.ts. */
export const warmSpacesSchema = z.object({ name: text, address, lon: lonCell, lat: latCell, hours });

/**
 * Which building each entry of the directory is, by name and postcode: a record of the register that it joins, or a
 * building of its own, with its name and kind.
 */
export const warmSpaceBuildingsFile = {
  file: 'warm-space-buildings.csv',
  schema: z.object({
    listed_as: text,
    id,
    same_building_as: orEmpty(id),
    name: text,
    kind: orEmpty(readBy((field, cell) => parseVenueKind(field, cell).id)),
    aliases: textList,
  }),
} as const;
