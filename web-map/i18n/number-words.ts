import { publishedDiversityLines } from '../../domain/method/method.ts';
import { plainDecimals } from '../../domain/wording/plain-number.ts';
import { spoken, t } from './translator.ts';

const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

const makeForms = (locale: string) => ({
  locale,
  whole: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
  oneDigit: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
  share: new Intl.NumberFormat(locale, { style: 'percent', ...one }),
  day: new Intl.DateTimeFormat(locale, { day: 'numeric', ...month }),
  month: new Intl.DateTimeFormat(locale, month),
});
let made: ReturnType<typeof makeForms> | undefined;

/** Forms of numbers and dates as the language of the page writes them. */
function forms(): ReturnType<typeof makeForms> {
  const { locale } = spoken();
  if (made?.locale !== locale) made = makeForms(locale);
  return made;
}

/** A count with thousands apart: 13,274. */
export const count = (value: number): string => forms().whole.format(value);

/** A share of 0 to 1 in per cent with one digit: "93.1%". More would claim more than a census count bears. */
export const percent = (share: number): string => forms().share.format(share);

let linesInForce: () => readonly number[] = () => publishedDiversityLines;

/** Has chances told from these lines of diversity, from here on, where others than the published ones may be tried out. */
export const tellChancesFrom = (lines: typeof linesInForce): void => {
  linesInForce = lines;
};

/**
 * A chance of 0 to 1 with two digits, "0.13", or with as many as tell it from a line of the method, published or tried
 * out: "0.195". A line itself has all its digits.
 */
export function chance(value: number): string {
  const digits = plainDecimals(value, 2, linesInForce());
  return decimal(value, digits, digits);
}

/**
 * A number with at least and at most so many digits behind the point, plain or as a percentage or money.
 *
 * @example decimal(0.6, 0, 1, { style: 'percent' }) // '60%'
 */
export const decimal = (
  value: number,
  least: number,
  most: number,
  form: Intl.NumberFormatOptions = {},
): string =>
  new Intl.NumberFormat(forms().locale, {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    ...form,
  }).format(value);

/**
 * A date in words, as exactly as it is given; anything that is not a date stays as it is.
 *
 * @example dateInWords('2025-07-11') // '11 July 2025'
 * @example dateInWords('2024-06') // 'June 2024'
 */
export function dateInWords(date: string): string {
  const { day, month } = forms();
  const form = /^\d{4}-\d\d-\d\d$/.test(date) ? day : /^\d{4}-\d\d$/.test(date) ? month : undefined;
  const instant = Date.parse(date);
  return form && Number.isFinite(instant) ? form.format(instant) : date;
}

/** A figure with at most one digit behind the point. */
export const figure = (value: number): string => forms().oneDigit.format(value);

/**
 * A chance in everyday words, for reading aloud: the nearest "1 in n" where it is at most a third, else tenths.
 *
 * @example oneIn(0.13) // '1 in 8'
 * @example oneIn(0.62) // '6 in 10'
 */
export function oneIn(share: number): string {
  if (share <= 0) return t('map.shareNone');
  return share <= 0.34
    ? t('map.shareOneIn', { count: Math.round(1 / share) })
    : t('map.shareTenths', { count: Math.round(share * 10) });
}
