import type { InterfaceLanguage, LanguageCode } from '../../domain/languages/interface-languages.ts';
import type { Catalogue } from '../../domain/messages/catalogue.ts';
import type { PlainCode } from '../../domain/messages/message.ts';
import type { Translator } from '../../domain/messages/translator.ts';
import { publishedDiversityLines } from '../../domain/method/diversity-lines.ts';
import { type InterfaceTranslator, interfaceTranslator } from '../../domain/wording/interface-translator.ts';
import { map } from '../../locales/generated/map/en.ts';
import { terms } from '../../locales/generated/terms/en.ts';
import { words } from '../../locales/generated/words/en.ts';

let linesInForce: () => readonly number[] = () => publishedDiversityLines;

/** Has chances told from these lines of diversity, from here on, where others than the published ones may be tried out. */
export const tellChancesFrom = (lines: typeof linesInForce): void => {
  linesInForce = lines;
};

const made = (code: LanguageCode, catalogues: readonly Catalogue[]): InterfaceTranslator =>
  interfaceTranslator(code, catalogues, () => linesInForce());
const english = made('en', [map, words, terms]);
let current: InterfaceTranslator = english;

/** Codes of what the page itself says. */
export type MapCode = Extract<PlainCode, `map.${string}` | `word.${string}`>;

/** Says everything from here on in a language. Called before the page is drawn. */
export function speak(code: LanguageCode, catalogues: readonly Catalogue[]): void {
  current = made(code, catalogues);
}

/** Says everything in English again, as a page does before it has words of another language. */
export function speakEnglish(): void {
  current = english;
}

/** What tells the page, in the language that it speaks now. */
export const pageTranslator = (): InterfaceTranslator => current;

/** The language that the page speaks. */
export const spoken = (): InterfaceLanguage => current.language;

/**
 * A sentence in the language of the page.
 *
 * @example t('map.backTo', { name: untranslated('Brownhills') }) // 'Back to Brownhills'
 */
export const t = ((...asked: Parameters<Translator['t']>) => current.t(...asked)) as Translator['t'];

/** Whether there is a sentence of this code. */
export const isSaid = (code: string): code is MapCode => current.has(code);

/**
 * The word for a code of the API, `prefix` and the code itself; the code in small letters where there is none.
 *
 * @example codeWords('map.status', 'OPEN') // 'Open'
 */
export const codeWords = (prefix: string, code: string): string => current.codeWords(prefix, code);

/**
 * A text from the API as it stands within a sentence of the page: between signs that keep its direction to itself
 * (U+2068 and U+2069), which are drawn as an element that says it is English (draw-english.ts). In a label, a title or
 * an option the signs alone remain. Unchanged on an English page.
 *
 * @example t('map.backTo', { name: untranslated('Brownhills') })
 */
export const untranslated = (text: string): string => current.untranslated(text);

/** Names as a list is read aloud in the language of the page. */
export const list = (texts: readonly string[]): string => current.list(texts);

/** What is told of one thing, with the commas of the language. */
export const listed = (texts: readonly string[]): string => current.listed(texts);

/** The same with semicolons, where the texts have commas of their own. */
export const apart = (texts: readonly string[]): string => current.apart(texts);
