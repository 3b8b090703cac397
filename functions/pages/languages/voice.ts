import {
  type InterfaceLanguage,
  interfaceLanguages,
  isLanguageCode,
  type LanguageCode,
} from '../../../domain/languages/interface-languages.ts';
import { publishedDiversityLines } from '../../../domain/method/method.ts';
import { plainDecimals } from '../../../domain/wording/plain-number.ts';
import { bulgarian } from './bg.ts';
import { bengali } from './bn.ts';
import { english, neverMachine, type WordKey, type Words } from './english/words.ts';
import { punjabi } from './pa.ts';
import { polish } from './pl.ts';
import { romanian } from './ro.ts';
import { russian } from './ru.ts';
import { withUnit } from './unit-words.ts';
import { urdu } from './ur.ts';
import { filledIn, recordText, type Text, type Wording } from './wording.ts';

/** In whose words and figures a page speaks. */
export interface Voice {
  /** As the address names it. */
  readonly code: LanguageCode;
  /** BCP 47 tag for the lang attribute. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The sentence of a key with its braces filled in. */
  readonly say: (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;
  /** The same where what fills the braces may be English from the records. */
  readonly tell: (key: WordKey, values: Readonly<Record<string, Text | number>>) => Wording;
  /** Text of the records, which is English whatever the page speaks. */
  readonly record: (text: string) => Wording;
  /** A number with a unit of the records: "74%", "2.2 per 10,000". */
  readonly amount: (value: number, unit: string) => Text;
  /** The word for a code of the API, from the key that begins with `prefix`; the code in plain letters where there is none. */
  readonly sayCode: (prefix: string, code: string) => string;
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
  /** The same; words of the records where it is none: "before summer 2020". */
  readonly when: (date: string) => Text;
  /** Two digits that count, for chances near nought: "0.0021". */
  readonly significant: (value: number) => string;
  /** A date as exactly as it is given: "11 July 2025", "June 2024", "2023". */
  readonly date: (date: string) => string;
}

const tables: Readonly<Record<LanguageCode, Words>> = {
  en: english,
  pl: polish,
  ro: romanian,
  bg: bulgarian,
  ru: russian,
  ur: urdu,
  pa: punjabi,
  bn: bengali,
};

/**
 * The voice of a language as the address names it; English where it is none of the interface.
 *
 * @example voiceOf('en').percent(0.1234) // '12.3%'
 */
export function voiceOf(asked: string | undefined): Voice {
  const code: LanguageCode = asked !== undefined && isLanguageCode(asked) ? asked : 'en';
  const { direction, locale }: InterfaceLanguage = interfaceLanguages[code];
  const words = tables[code];
  const tell: Voice['tell'] = (key, values) =>
    filledIn((neverMachine.has(key) ? english : words)[key], values);
  const say: Voice['say'] = (key, values = {}) => String(tell(key, values));
  const record: Voice['record'] = (text) => recordText(text, { code, direction });
  const isKey = (key: string): key is WordKey => Object.hasOwn(words, key);
  const numbers = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, options);
    return (value: number) => format.format(value);
  };
  const figure = numbers({ maximumFractionDigits: 1 });
  const count = numbers({ maximumFractionDigits: 0 });
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const percent = numbers({ style: 'percent', ...one });
  const date = dateWords(locale);
  return {
    code,
    language: code === 'en' ? locale : code,
    direction,
    say,
    tell,
    record,
    amount: (value, unit) => {
      const told = withUnit(figure(value), unit);
      return /[a-z]/i.test(told) ? record(told) : told;
    },
    sayCode: (prefix, code) => {
      const key = prefix + code;
      return isKey(key) ? say(key) : code.toLowerCase().replaceAll('_', ' ');
    },
    count,
    figure,
    signed: numbers({ maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
    chance: (value) => {
      const digits = plainDecimals(value, 2, publishedDiversityLines);
      return numbers({ minimumFractionDigits: digits, maximumFractionDigits: digits })(value);
    },
    // Behind Arabic letters the sign would move to the other end of the number: a mark of direction holds it.
    percent: (share) => (direction === 'rtl' ? '\u200E' : '') + percent(share),
    significant: numbers({ maximumSignificantDigits: 2 }),
    date,
    when: (given) => (/[a-z]{2}/i.test(given) ? record(given) : date(given)),
  };
}

function dateWords(locale: string): Voice['date'] {
  const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const forms = new Map([
    [10, new Intl.DateTimeFormat(locale, { day: 'numeric', ...month })],
    [7, new Intl.DateTimeFormat(locale, month)],
  ]);
  return (date) => {
    const form = /^\d{4}-\d\d(-\d\d)?$/.test(date) ? forms.get(date.length) : undefined;
    const instant = Date.parse(date);
    return form && Number.isFinite(instant) ? form.format(instant) : date;
  };
}
