import {
  type InterfaceLanguage,
  interfaceLanguages,
  type LanguageCode,
} from '../../../domain/languages/interface-languages.ts';
import { wordsOfBriefing } from './words-of-briefing.ts';
import { wordsOfFigures } from './words-of-figures.ts';
import { wordsOfPage } from './words-of-page.ts';
import { wordsOfPairing } from './words-of-pairing.ts';
import { wordsOfReach } from './words-of-reach.ts';
import { wordsOfUnits } from './words-of-units.ts';
import { wordsOfWhatIf } from './words-of-what-if.ts';

/**
 * Every sentence that the page itself says, by key, so that another language is one more table. Names, labels, reasons
 * and notes come from the API. Braces are filled in by `say`.
 */
export const english = {
  ...wordsOfPage,
  ...wordsOfBriefing,
  ...wordsOfFigures,
  ...wordsOfWhatIf,
  ...wordsOfReach,
  ...wordsOfPairing,
  ...wordsOfUnits,
} as const;

export type WordKey = keyof typeof english;

/** The words of one language: a sentence for every key, no key more. A missing one fails the types. */
export type Words = Readonly<Record<WordKey, string>>;

/**
 * Words on which somebody's safety could hang: emergency and refuge lines, how to get help. No machine may translate
 * them, so they stand in English in every language until a person has checked the translation. There are none today.
 */
export const neverMachine: ReadonlySet<WordKey> = new Set();

let words: Words = english;
let language: InterfaceLanguage = interfaceLanguages.en;

/** Say everything from here on in a language. Called before the page is drawn. */
export function speak(code: LanguageCode, table: Words): void {
  language = interfaceLanguages[code];
  words = table;
}

/** The language that the page speaks. */
export const spoken = (): InterfaceLanguage => language;

/** Whether there is a sentence of this key. */
export const isWordKey = (key: string): key is WordKey => Object.hasOwn(english, key);

/**
 * The sentence of a key, with its braces filled in.
 *
 * @example say('backTo', { name: 'Brownhills' }) // 'Back to Brownhills'
 */
export function say(key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  return filledIn((neverMachine.has(key) ? english : words)[key], values);
}

/** A sentence with its braces filled in. */
export const filledIn = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The sentence of a key that is put together from a code of the API; the code itself where there is none. */
export function sayCode(prefix: string, code: string): string {
  const key = prefix + code;
  return isWordKey(key) ? say(key) : code.toLowerCase().replaceAll('_', ' ');
}
