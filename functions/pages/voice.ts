import { english, type WordKey } from './words.ts';

/** In whose words and figures a page speaks. */
export interface Voice {
  /** BCP 47 tag for the lang attribute. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The sentence of a key with its braces filled in. */
  readonly say: (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;
  /** The word for a code of the API, from the key that begins with `prefix`; the code in plain letters where there is none. */
  readonly sayCode: (prefix: string, code: string) => string;
  /** "13,274" */
  readonly count: (value: number) => string;
  /** At most one digit behind the point: "2.3". */
  readonly figure: (value: number) => string;
  /** A chance of 0 to 1: "0.13". */
  readonly chance: (value: number) => string;
  /** A share of 0 to 1 in per cent: "93.1%". */
  readonly percent: (share: number) => string;
  /** A date as exactly as it is given: "11 July 2025", "June 2024", "2023". */
  readonly date: (date: string) => string;
}

const languages = { en: { tag: 'en-GB', direction: 'ltr', words: english } } as const;
type Language = keyof typeof languages;

const isLanguage = (name: string): name is Language => Object.hasOwn(languages, name);

/**
 * The voice of a language as the address names it; English where there are no words for it yet.
 *
 * @example voiceOf('en').percent(0.1234) // '12.3%'
 */
export function voiceOf(asked: string | undefined): Voice {
  const { tag, direction, words } = languages[asked !== undefined && isLanguage(asked) ? asked : 'en'];
  const say: Voice['say'] = (key, values = {}) =>
    words[key].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  const isKey = (key: string): key is WordKey => Object.hasOwn(words, key);
  const numbers = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(tag, options);
    return (value: number) => format.format(value);
  };
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return {
    language: tag,
    direction,
    say,
    sayCode: (prefix, code) => {
      const key = prefix + code;
      return isKey(key) ? say(key) : code.toLowerCase().replaceAll('_', ' ');
    },
    count: numbers({ maximumFractionDigits: 0 }),
    figure: numbers({ maximumFractionDigits: 1 }),
    chance: numbers({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    percent: numbers({ style: 'percent', ...one }),
    date: dateWords(tag),
  };
}

function dateWords(tag: string): Voice['date'] {
  const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const forms = new Map([
    [10, new Intl.DateTimeFormat(tag, { day: 'numeric', ...month })],
    [7, new Intl.DateTimeFormat(tag, month)],
  ]);
  return (date) => {
    const form = /^\d{4}-\d\d(-\d\d)?$/.test(date) ? forms.get(date.length) : undefined;
    const instant = Date.parse(date);
    return form && Number.isFinite(instant) ? form.format(instant) : date;
  };
}
