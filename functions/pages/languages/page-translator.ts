import {
  interfaceLanguages,
  isLanguageCode,
  type LanguageCode,
} from '../../../domain/languages/interface-languages.ts';
import type { PlainCode } from '../../../domain/messages/message.ts';
import { translator } from '../../../domain/messages/translator.ts';
import { publishedDiversityLines } from '../../../domain/method/diversity-lines.ts';
import { plainDecimals } from '../../../domain/wording/plain-number.ts';
import { facts } from '../../../locales/generated/facts/all.ts';
import { pages } from '../../../locales/generated/pages/all.ts';
import { terms } from '../../../locales/generated/terms/all.ts';
import { words } from '../../../locales/generated/words/all.ts';
import type { TextTranslator } from '../../../web-map/i18n/text-translator.ts';
import { withUnit } from './unit-words.ts';

/** Codes of what the pages themselves say, of sentences without a brace. */
export type PageCode = Extract<PlainCode, `page.${string}` | `word.${string}`>;

/** Tells a page in one language. */
export type PageTranslator = TextTranslator;

const made = new Map<LanguageCode, PageTranslator>();

/**
 * The translator of a language as the address names it; English where it is none of the interface.
 *
 * @example pageTranslator('en').percent(0.1234) // '12.3%'
 */
export function pageTranslator(asked: string | undefined): PageTranslator {
  const code: LanguageCode = asked !== undefined && isLanguageCode(asked) ? asked : 'en';
  const held = made.get(code) ?? makeTranslator(code);
  made.set(code, held);
  return held;
}

function makeTranslator(code: LanguageCode): PageTranslator {
  const { direction, locale } = interfaceLanguages[code];
  const base = translator(code, [pages[code], words[code], facts[code], terms[code]]);
  const { date, has, number, t, untranslated } = base;
  const isPlain = (of: string): of is PageCode => has(of);
  const figure = number({ maximumFractionDigits: 1 }).format;
  return {
    ...base,
    code,
    tag: code === 'en' ? locale : code,
    direction,
    codeWords: (prefix, code) => {
      const of = prefix + code;
      return isPlain(of) ? t(of) : code.toLowerCase().replaceAll('_', ' ');
    },
    amount: (value, unit) => {
      const told = withUnit(figure(value), unit);
      return /[a-z]/i.test(told) ? untranslated(told) : told;
    },
    count: number({ maximumFractionDigits: 0 }).format,
    figure,
    signed: number({ maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format,
    chance: (value) => {
      const digits = plainDecimals(value, 2, publishedDiversityLines);
      return number({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
    },
    percent: number({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format,
    significant: number({ maximumSignificantDigits: 2 }).format,
    when: (given) => (/[a-z]{2}/i.test(given) ? untranslated(given) : date(given)),
  };
}
