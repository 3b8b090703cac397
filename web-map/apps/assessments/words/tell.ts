import { wordsOfCheck } from './words-of-check.ts';
import { wordsOfDetail } from './words-of-detail.ts';
import { wordsOfForms } from './words-of-forms.ts';
import { wordsOfFrame } from './words-of-frame.ts';
import { wordsOfReports } from './words-of-reports.ts';
import { wordsOfScheme } from './words-of-scheme.ts';
import { wordsOfScreen } from './words-of-screen.ts';

/** Every sentence of the officers' app, by key. It speaks English only: what is written in it is, and goes to committee. */
export const assessWords = {
  ...wordsOfFrame,
  ...wordsOfForms,
  ...wordsOfScheme,
  ...wordsOfScreen,
  ...wordsOfDetail,
  ...wordsOfCheck,
  ...wordsOfReports,
} as const;

export type AssessWord = keyof typeof assessWords;

const isWord = (key: string): key is AssessWord => Object.hasOwn(assessWords, key);

/**
 * The sentence of a key, with its braces filled in.
 * @example tell('question', { id: '4' }) // 'Question 4'
 */
export function tell(key: AssessWord, values: Readonly<Record<string, string | number>> = {}): string {
  return assessWords[key].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The sentence of a key that is put together from a code of the API; the code in small letters where there is none. */
export function tellCode(prefix: string, code: string): string {
  const key = prefix + code;
  return isWord(key) ? assessWords[key] : code.toLowerCase().replaceAll('_', ' ');
}
