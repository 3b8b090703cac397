import type { CalendarDate } from '../../provenance/calendar-date.ts';
import {
  day,
  itemId,
  number,
  oneOf,
  parseAs,
  type TextSize,
  textOf,
  titles,
  wholeNumber,
} from './written-value.ts';

/**
 * A text that somebody wrote, without space around it.
 * @throws InvalidInput naming `field` when it is empty, too long or holds characters that nobody sees
 * @example checkText('facts.title', '  Moxley Road ', 'line') // 'Moxley Road'
 */
export const checkText = (field: string, text: string, size: TextSize): string =>
  parseAs(textOf[size], field, text);

/** @throws InvalidInput naming `field` when the number is not whole where it must be, or out of its range */
export const checkNumber = (
  field: string,
  value: number,
  { from, to, whole = false }: { readonly from: number; readonly to: number; readonly whole?: boolean },
): number => parseAs(whole ? wholeNumber(from, to) : number(from, to), field, value);

/** @throws InvalidInput naming `field` when the value is none of these */
export const checkOneOf = <Value extends string>(
  field: string,
  value: string,
  known: readonly Value[],
): Value => parseAs(oneOf(known), field, value);

/** A day that a scheme or an answer speaks of. @throws InvalidInput naming `field` when it is no real one, or far off */
export const checkDay = (field: string, text: string): CalendarDate => parseAs(day, field, text);

/** An id that a client chose for an item of a list. @throws InvalidInput naming `field` */
export const checkItemId = (field: string, id: string): string => parseAs(itemId, field, id);

/** Titles of what an answer rests on: at most twenty lines, each once. @throws InvalidInput naming `field` */
export const checkTitles = (field: string, given: readonly string[]): readonly string[] =>
  parseAs(titles, field, given);
