import { faultInText } from '../../domain/text/plain-text.ts';
import { spreadsheetErrorIn } from '../../domain/text/spreadsheet-error.ts';
import type { ValidationErrors } from './validation-errors.ts';

const shownBefore = 20;
const shownInAll = 40;

/**
 * Why a value of a data file is no value, in words: a character that no text holds, or the error of a spreadsheet.
 * Undefined where nothing is wrong.
 * @example textFault('#N/A') // '"#N/A" is the error of a formula, not a value. ...'
 */
export function textFault(text: string): string | undefined {
  const fault = faultInText(text);
  if (fault) {
    const from = Math.max(0, fault.at - shownBefore);
    return `"${visible(text.slice(from, from + shownInAll))}" ${fault.reason}`;
  }
  return spreadsheetErrorIn(text);
}

/** What cannot be seen in a terminal is shown by a box. */
const visible = (text: string): string => text.replaceAll(/[\p{Cc}\u202a-\u202e\ufeff]/gv, '\u2423');

/**
 * Looks through the texts of a record, its names of fields included, and tells what is no value with the path to it.
 * @returns whether nothing was found
 */
export function arePlainTexts(
  place: { readonly file: string; readonly row: number },
  value: unknown,
  errors: ValidationErrors,
  path: readonly (string | number)[] = [],
): boolean {
  const add = (reason: string): false => {
    errors.add({ ...place, column: path.join('.') }, reason);
    return false;
  };
  if (typeof value === 'string') {
    const reason = textFault(value);
    return reason === undefined || add(reason);
  }
  if (typeof value !== 'object' || value === null) return true;
  const isList = Array.isArray(value);
  return Object.entries(value)
    .map(([name, part]) => {
      const reason = isList ? undefined : textFault(name);
      return (reason === undefined || add(reason)) && arePlainTexts(place, part, errors, [...path, name]);
    })
    .every(Boolean);
}
