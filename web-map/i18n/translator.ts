import type { InterfaceLanguage, LanguageCode } from '../../domain/languages/interface-languages.ts';
import type { Catalogue } from '../../domain/messages/catalogue.ts';
import type { PlainCode } from '../../domain/messages/message.ts';
import { type Translator, translator } from '../../domain/messages/translator.ts';
import { map } from '../../locales/generated/map/en.ts';
import { terms } from '../../locales/generated/terms/en.ts';

const english = translator('en', [map, terms]);
let current: Translator = english;

/** Codes of what the page itself says. */
export type MapCode = Extract<PlainCode, `map.${string}` | `word.${string}`>;

/** Says everything from here on in a language. Called before the page is drawn. */
export function speak(code: LanguageCode, catalogues: readonly Catalogue[]): void {
  current = translator(code, catalogues);
}

/** Says everything in English again, as a page does before it has words of another language. */
export function speakEnglish(): void {
  current = english;
}

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
export const codeWords = (prefix: string, code: string): string => {
  const of = prefix + code;
  return isSaid(of) ? t(of) : code.toLowerCase().replaceAll('_', ' ');
};
