import { z } from 'zod';
import { parseCalendarDate } from '../../../domain/provenance/calendar-date.ts';
import { postcode, readBy, text } from './cells.ts';

/** A day as the NHS writes it: 19740401. */
const compactDay = readBy((field, cell) =>
  parseCalendarDate(field, cell.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')),
);

/** GP practices that the NHS lists as active, with the day from which it lists them. */
export const practicesSchema = z.object({
  code: z
    .string()
    .regex(/^[A-Z]\d{5}$/, 'is not the code of a practice: a letter and five digits, like M91003.'),
  name: text,
  address: text,
  postcode,
  opened: compactDay,
});
