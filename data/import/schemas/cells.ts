import { z } from 'zod';
import { InvalidInput } from '../../../domain/errors/errors.ts';
import { RefusedInput } from '../../../domain/errors/refused-input.ts';
import type { AreaCode } from '../../../domain/geography/area.ts';
import { parseAreaCode } from '../../../domain/geography/parse-area-code.ts';
import { parsePostcode } from '../../../domain/geography/postcode.ts';
import { translator } from '../../../domain/messages/translator.ts';
import {
  checkDatesIn,
  parseCalendarDate,
  parsePartialDate,
} from '../../../domain/provenance/calendar-date.ts';
import { refusals } from '../../../locales/generated/refusals/en.ts';

const english = translator('en', [refusals]);

/** A cell that is read by a rule of `domain/`; the rule's own reason becomes the fault. */
export const readBy = <T>(parse: (field: string, text: string) => T) =>
  z.string().transform((text, context): T => {
    try {
      return parse('', text);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      context.addIssue(error instanceof RefusedInput ? english.t(error.told) : error.reason);
      return z.NEVER;
    }
  });

/** Empty cells are "not known": they become undefined, never 0 and never an empty text. */
export const orEmpty = <T>(schema: z.ZodType<T, string>) =>
  z
    .string()
    .transform((text) => (text.trim() === '' ? undefined : text))
    .pipe(schema.optional());

export const text = z.string().trim().min(1, 'is empty; write some text.');
export const optionalText = orEmpty(text);
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not an id: small letters, digits and single hyphens, like "palfrey-park".',
  );
export const areaCode = readBy(parseAreaCode);
export const wardCode = codeOf('E05', 'a ward', 'E05001308');
export const smallAreaCode = codeOf('E01', 'a small area (LSOA)', 'E01010241');
export const outputAreaCode = codeOf('E00', 'an Output Area', 'E00051759');
export const postcode = readBy(parsePostcode);
export const calendarDate = readBy(parseCalendarDate);
export const partialDate = readBy(parsePartialDate);
/** Words about time as a document writes them ("2019/20", "undated"), in which every date is a real one. */
export const timeWords = text.pipe(readBy(checkDatesIn));
export const yesNo = z.enum(['yes', 'no'], 'must be "yes" or "no".').transform((word) => word === 'yes');
/** A mark that is set or not. */
export const flag = z.enum(['0', '1'], 'must be 0 or 1.').transform((mark) => mark === '1');
/** Several texts in one cell, parted by semicolons. */
export const textList = z.string().transform((cell) =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

/** A number written in plain digits, within the range given; a whole one where `whole`. */
export const numberCell = (min: number, max: number, whole = false) =>
  z.string().transform((cell, context): number => {
    const value = Number(cell);
    const plain = /^-?\d+(\.\d+)?$/.test(cell);
    if (plain && value >= min && value <= max && (!whole || Number.isInteger(value))) return value;
    context.addIssue(`must be a ${whole ? 'whole ' : ''}number from ${min} to ${max}.`);
    return z.NEVER;
  });
export const count = numberCell(0, 100_000_000, true);

const swapped = (degrees: string): string => `must be degrees ${degrees}. Are lon and lat swapped?`;
/** Degrees within the British Isles, so that swapped axes and metres of the National Grid are told at once. */
export const lonCell = numberCell(-180, 180).refine((lon) => lon > -11 && lon < 3, swapped('east, about -2'));
export const latCell = numberCell(-90, 90).refine(
  (lat) => lat > 49 && lat < 61,
  swapped('north, about 52.6'),
);

function codeOf(entity: string, what: string, example: string) {
  return z
    .string()
    .regex(
      new RegExp(`^${entity}\\d{6}$`),
      `is not the code of ${what}: ${entity} and six digits, like ${example}.`,
    )
    .transform((code) => code as AreaCode);
}
