import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import type { TranslatedLanguage } from './bundles.ts';

/** Terms that stand in English beside their translation, or have none. The longer before what it begins with. */
const englishTerms =
  /(?<![\p{L}\p{M}])(?:catalysts? of change|cold spots?|Places? of Welcome|community centre|census|borough|wards?|councils?|ESOL)(?![\p{L}\p{M}])/gu;
const latinWords = /[A-Za-z](?:[A-Za-z0-9 ]*[A-Za-z0-9])?/g;
const ofOtherLetters: ReadonlySet<TranslatedLanguage> = new Set(['bg', 'ru', 'ur', 'pa', 'bn']);

/**
 * A translation with the English that it leaves between the signs that text of the records stands between (U+2068 and
 * U+2069): the known terms, and in languages of other letters whatever is in Latin ones. So it is drawn and read aloud
 * as English, and keeps its direction to itself.
 *
 * @param english of the same sentence: a name that the translation gives in brackets too is set apart
 * @example englishApart('ur', 'کوئی cold spot نہیں') // 'کوئی \u2068cold spot\u2069 نہیں'
 */
export function englishApart(language: TranslatedLanguage, sentence: string, english = ''): string {
  const bracketed = `(${english})`;
  const apart = ofOtherLetters.has(language) ? latinWords : englishTerms;
  if (sentence.search(apart) < 0 && !sentence.includes(bracketed)) return sentence;
  const marked = (text: string): string =>
    text.includes(bracketed)
      ? text.replace(bracketed, `(\u2068${english}\u2069)`)
      : text.replaceAll(apart, '\u2068$&\u2069');
  const elements = parse(sentence);
  const look = (all: readonly MessageFormatElement[]): void => {
    for (const element of all) {
      if (element.type === TYPE.literal) element.value = marked(element.value);
      else if (element.type === TYPE.tag) look(element.children);
      else if (element.type === TYPE.select || element.type === TYPE.plural) {
        for (const { value } of Object.values(element.options)) look(value);
      }
    }
  };
  look(elements);
  return printAST(elements);
}
