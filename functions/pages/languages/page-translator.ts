import {
  interfaceLanguages,
  isLanguageCode,
  type LanguageCode,
} from '../../../domain/languages/interface-languages.ts';
import type { PlainCode } from '../../../domain/messages/message.ts';
import { type Translator, translator } from '../../../domain/messages/translator.ts';
import { publishedDiversityLines } from '../../../domain/method/method.ts';
import { plainDecimals } from '../../../domain/wording/plain-number.ts';
import { facts } from '../../../locales/generated/facts/all.ts';
import { pages } from '../../../locales/generated/pages/all.ts';
import { terms } from '../../../locales/generated/terms/all.ts';
import { withUnit } from './unit-words.ts';

/** Codes of what the pages themselves say, of sentences without a brace. */
export type PageCode = Extract<PlainCode, `page.${string}` | `word.${string}`>;

/** Tells a page in one language: its sentences, and numbers in the forms that its tables have. */
export interface PageTranslator extends Translator {
  /** As the address names the language. */
  readonly code: LanguageCode;
  /** BCP 47 tag for the lang attribute. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** The word for a code of the API, `prefix` and the code itself; the code in plain letters where there is none. */
  readonly codeWords: (prefix: string, code: string) => string;
  /** A number with a unit of the records: "74%", "2.2 per 10,000". */
  readonly amount: (value: number, unit: string) => string;
  /** "13,274" */
  readonly count: (value: number) => string;
  /** At most one digit behind the point: "2.3". */
  readonly figure: (value: number) => string;
  /** The same with its sign: "+2.3". */
  readonly signed: (value: number) => string;
  /** A chance of 0 to 1: "0.13"; beside a line of the method with as many digits as tell it from the line: "0.195". */
  readonly chance: (value: number) => string;
  /** A share of 0 to 1 in per cent: "93.1%". */
  readonly percent: (share: number) => string;
  /** A date; words of the records where it is none: "before summer 2020". */
  readonly when: (date: string) => string;
  /** Two digits that count, for chances near nought: "0.0021". */
  readonly significant: (value: number) => string;
}

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
  const base = translator(code, [pages[code], facts[code], terms[code]]);
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
