import { z } from 'zod';
import { fieldBases } from '../../../domain/provenance/field-basis.ts';

const words = z.string().trim().min(1, 'is empty; leave the field out instead.');

/** Which values of a record are not as printed, each with what the source says or how it was made. */
export const bases = z
  .array(
    z.strictObject({
      field: words,
      item: words.optional(),
      basis: z.enum(fieldBases, `must be one of ${fieldBases.join(', ')}.`),
      section: words.optional(),
      words,
    }),
  )
  .optional();
