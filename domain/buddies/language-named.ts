import { interfaceLanguages, isLanguageCode } from '../languages/interface-languages.ts';
import { type SpokenLanguageCode, spokenLanguages } from '../records/spoken-language.ts';
import { wordKey } from './buddy.ts';

/** English names of each language that can be matched by, that by which it is told first. Source: Unicode CLDR 47, and the census of 2021. */
export const languageNames: Readonly<Record<SpokenLanguageCode, readonly [string, ...string[]]>> = {
  ar: ['Arabic'],
  bfi: ['British Sign Language', 'BSL', 'Sign language'],
  bg: ['Bulgarian'],
  bn: ['Bengali', 'Bangla'],
  cs: ['Czech'],
  en: ['English'],
  es: ['Spanish'],
  fa: ['Persian', 'Farsi'],
  fr: ['French'],
  gu: ['Gujarati'],
  hi: ['Hindi'],
  hu: ['Hungarian'],
  it: ['Italian'],
  ku: ['Kurdish'],
  lt: ['Lithuanian'],
  lv: ['Latvian'],
  pa: ['Punjabi', 'Panjabi'],
  pl: ['Polish'],
  ps: ['Pashto', 'Pushto'],
  pt: ['Portuguese'],
  ro: ['Romanian'],
  ru: ['Russian'],
  sk: ['Slovak'],
  so: ['Somali'],
  sq: ['Albanian'],
  ta: ['Tamil'],
  ti: ['Tigrinya'],
  tr: ['Turkish'],
  uk: ['Ukrainian'],
  ur: ['Urdu'],
  vi: ['Vietnamese'],
  yue: ['Cantonese'],
  zh: ['Chinese', 'Mandarin'],
};

const byWord = new Map<string, SpokenLanguageCode>(
  spokenLanguages.flatMap((code) =>
    [code, ...languageNames[code], ...(isLanguageCode(code) ? [interfaceLanguages[code].name] : [])].map(
      (word) => [wordKey(word), code] as const,
    ),
  ),
);

/**
 * The language that a code or name means; undefined where it is none of those held.
 * @example languageNamed('punjabi') // 'pa'
 */
export const languageNamed = (word: string): SpokenLanguageCode | undefined => byWord.get(wordKey(word));
