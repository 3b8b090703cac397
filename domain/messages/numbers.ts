import {
  type InterfaceLanguage,
  interfaceLanguages,
  type LanguageCode,
} from '../languages/interface-languages.ts';

const english = 'en-GB';
/** India's grouping (2,84,113) would make one figure read as another beside English documents. */
const groupedAsEnglish: ReadonlySet<string> = new Set(['pa', 'bn']);
/** Holds the sign of a number at its left end between Arabic letters. U+200E. */
const leftToRight = '\u200E';

/** A number as somebody reads it; `Intl.NumberFormat` is one. */
export interface NumberForm {
  readonly format: (value: number) => string;
}

/** How a language writes numbers and days. */
export interface NumbersOf {
  readonly number: (options?: Intl.NumberFormatOptions) => NumberForm;
  /** "13,274" */
  readonly count: (value: number) => string;
  /** At most one digit behind the point: "2.3". */
  readonly figure: (value: number) => string;
  /** The same with its sign: "+2.3". */
  readonly signed: (value: number) => string;
  /** A share of 0 to 1 with one digit: "93.1%". More would claim more than a census count bears. */
  readonly percent: (share: number) => string;
  /** Two digits that count, for chances near nought: "0.0021". */
  readonly significant: (value: number) => string;
  /** With at least and at most so many digits behind the point. */
  readonly decimal: (value: number, least: number, most: number) => string;
  /** A day, month or year of ISO 8601, as exactly as it is given: "11 July 2025", "July 2025", "2025"; any other text as it is. */
  readonly date: (date: string) => string;
}

const known = new Map<LanguageCode, NumbersOf>();

/**
 * Numbers and days as a language writes them, in Latin digits everywhere, so that figures can be compared.
 *
 * @example numbersOf('pl').number({ style: 'percent' }).format(0.5) // '50%'
 */
export function numbersOf(code: LanguageCode): NumbersOf {
  const held = known.get(code);
  if (held) return held;
  const made = makeNumbers(interfaceLanguages[code]);
  known.set(code, made);
  return made;
}

function makeNumbers({ code, locale, direction }: InterfaceLanguage): NumbersOf {
  const forms = new Map<string, NumberForm>();
  const numbers = groupedAsEnglish.has(code) ? english : locale;
  const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', ...month });
  const monthAlone = new Intl.DateTimeFormat(locale, month);
  const number: NumbersOf['number'] = (options = {}) => {
    const key = JSON.stringify(options);
    const held = forms.get(key);
    if (held) return held;
    const form = new Intl.NumberFormat(numbers, options);
    const signed = (text: string) =>
      direction === 'rtl' && /[^\d.,]/.test(text) ? leftToRight + text : text;
    const made = { format: (value: number) => signed(form.format(value)) };
    forms.set(key, made);
    return made;
  };
  return {
    number,
    count: number({ maximumFractionDigits: 0 }).format,
    figure: number({ maximumFractionDigits: 1 }).format,
    signed: number({ maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format,
    percent: number({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format,
    significant: number({ maximumSignificantDigits: 2 }).format,
    decimal: (value, least, most) =>
      number({ minimumFractionDigits: least, maximumFractionDigits: most }).format(value),
    date: (date) => {
      const form = /^\d{4}-\d\d-\d\d$/.test(date) ? day : /^\d{4}-\d\d$/.test(date) ? monthAlone : undefined;
      const instant = Date.parse(date);
      if (!form || !Number.isFinite(instant)) return date;
      // Urdu and Bengali would part day and year by a comma, where sentences of theirs do not.
      return form.format(instant).replace(/[,،](?= \d{4}$)/, '');
    },
  };
}
