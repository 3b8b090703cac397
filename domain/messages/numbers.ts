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
  return {
    number: (options = {}) => {
      const key = JSON.stringify(options);
      const held = forms.get(key);
      if (held) return held;
      const form = new Intl.NumberFormat(numbers, options);
      const signed = (text: string) =>
        direction === 'rtl' && /[^\d.,]/.test(text) ? leftToRight + text : text;
      const made = { format: (value: number) => signed(form.format(value)) };
      forms.set(key, made);
      return made;
    },
    date: (date) => {
      const form = /^\d{4}-\d\d-\d\d$/.test(date) ? day : /^\d{4}-\d\d$/.test(date) ? monthAlone : undefined;
      const instant = Date.parse(date);
      if (!form || !Number.isFinite(instant)) return date;
      // Urdu and Bengali would part day and year by a comma, where sentences of theirs do not.
      return form.format(instant).replace(/[,،](?= \d{4}$)/, '');
    },
  };
}
