import { buddyFileLimits } from './buddy-columns.ts';

/**
 * As what a text would give a person away. NUMBER: a telephone number, a day of birth, a National Insurance number or
 * another with six digits or more.
 */
export type PersonalText = 'MAILBOX' | 'NUMBER' | 'NAME';

/**
 * Whether a text holds a mailbox or a long number: asked of every cell but the code of a ward.
 * @example personalText('07700 900123') // 'NUMBER'
 */
export function personalText(text: string): Exclude<PersonalText, 'NAME'> | undefined {
  if (/\S@\S|@\S+\.\S/.test(text)) return 'MAILBOX';
  return (text.match(/\p{Nd}/gu)?.length ?? 0) > buddyFileLimits.referenceDigits ? 'NUMBER' : undefined;
}

/** Words of four letters or more that may stand in a reference and are nobody's name. */
const plainWords = new Set(['BUDDY', 'NEWCOMER', 'CASE', 'MADE']);

/**
 * Whether a reference looks like a person's name: a word of four letters or more, two words, or a word as names are
 * written. Initials and numbers do not; a name as short as initials cannot be told from them.
 * @example looksLikeName('Anna Nowak') // true
 * @example looksLikeName('A.N.-12') // false
 */
export function looksLikeName(reference: string): boolean {
  const words = reference.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const isTwo = /\s/.test(reference.trim()) && words.filter(({ length }) => length > 1).length > 1;
  const isLong = words.some((word) => word.length > 3 && !plainWords.has(word.toUpperCase()));
  return isTwo || isLong || /^\p{Lu}\p{Ll}{2,}$/u.test(reference.trim());
}
