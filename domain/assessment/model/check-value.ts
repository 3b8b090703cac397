import { InvalidInput } from '../../errors/errors.ts';
import { type CalendarDate, parseCalendarDate } from '../../provenance/calendar-date.ts';
import { faultInText } from '../../text/plain-text.ts';

/** Most characters of a line, a sentence or a paragraph that somebody writes. */
export const textLimits = { line: 200, sentence: 1_000, paragraph: 4_000 } as const;
export type TextSize = keyof typeof textLimits;

/**
 * A text that somebody wrote, without space around it.
 * @throws InvalidInput naming `field` when it is empty, too long or holds characters that nobody sees
 * @example checkText('facts.title', '  Moxley Road ', 'line') // 'Moxley Road'
 */
export function checkText(field: string, text: string, size: TextSize): string {
  const trimmed = text.trim().replaceAll('\r\n', '\n');
  const limit = textLimits[size];
  if (trimmed === '') throw new InvalidInput(field, 'this is empty. Write something, or leave it out.');
  if (trimmed.length > limit) {
    throw new InvalidInput(field, `this has ${trimmed.length} characters. Write at most ${limit}.`);
  }
  const fault = faultInText(trimmed);
  if (fault !== undefined) throw new InvalidInput(field, `this ${fault.reason}`);
  return trimmed;
}

/** @throws InvalidInput naming `field` when the number is not whole where it must be, or out of its range */
export function checkNumber(
  field: string,
  value: number,
  { from, to, whole = false }: { readonly from: number; readonly to: number; readonly whole?: boolean },
): number {
  const kind = whole ? 'a whole number' : 'a number';
  if (!Number.isFinite(value) || value < from || value > to || (whole && !Number.isInteger(value))) {
    throw new InvalidInput(field, `${value} is not ${kind} from ${from} to ${to}.`);
  }
  return value;
}

/** @throws InvalidInput naming `field` when the value is none of these */
export function checkOneOf<Value extends string>(
  field: string,
  value: string,
  known: readonly Value[],
): Value {
  const found = known.find((each) => each === value);
  if (found !== undefined) return found;
  throw new InvalidInput(field, `"${value.slice(0, 40)}" is none of ${known.join(', ')}.`);
}

/** A day that a scheme or an answer speaks of. @throws InvalidInput naming `field` when it is no real one, or far off */
export const checkDay = (field: string, text: string): CalendarDate => parseCalendarDate(field, text);

const idShape = /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/;

/** An id that a client chose for an item of a list. @throws InvalidInput naming `field` */
export function checkItemId(field: string, id: string): string {
  if (idShape.test(id)) return id;
  throw new InvalidInput(field, 'an id has 1 to 60 letters, digits, hyphens or underscores.');
}

/** Titles of what an answer rests on: at most twenty lines, each once. @throws InvalidInput naming `field` */
export function checkTitles(field: string, titles: readonly string[]): readonly string[] {
  if (titles.length > 20) throw new InvalidInput(field, `these are ${titles.length}. Give at most 20.`);
  return [...new Set(titles.map((title, index) => checkText(`${field}[${index}]`, title, 'line')))];
}
