const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const oneDigit = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A count with thousands apart: 13,274. */
export const count = (value: number): string => whole.format(value);

/** A share of 0 to 1 in per cent with one digit: "93.1%". More would claim more than a census count bears. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** A chance of 0 to 1 with two digits: "0.13". */
export const chance = (value: number): string => value.toFixed(2);

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * A date in words, as exactly as it is given; anything that is not a date stays as it is.
 *
 * @example dateInWords('2025-07-11') // '11 July 2025'
 * @example dateInWords('2024-06') // 'June 2024'
 */
export function dateInWords(date: string): string {
  const form = /^\d{4}-\d\d-\d\d$/.test(date) ? day : /^\d{4}-\d\d$/.test(date) ? month : undefined;
  const instant = Date.parse(date);
  return form && Number.isFinite(instant) ? form.format(instant) : date;
}

/** A figure with at most one digit behind the point. */
export const figure = (value: number): string => oneDigit.format(value);

/**
 * A chance in everyday words, for reading aloud: the nearest "1 in n" where it is at most a third, else tenths.
 *
 * @example oneIn(0.13) // '1 in 8'
 * @example oneIn(0.62) // '6 in 10'
 */
export function oneIn(share: number): string {
  if (share <= 0) return 'none of the';
  return share <= 0.34 ? `1 in ${Math.round(1 / share)}` : `${Math.round(share * 10)} in 10`;
}

const units: Readonly<Record<string, string>> = {
  '% of residents': '%',
  'percent of residents': '%',
  'per cent of residents': '%',
  percent: '%',
  exchanges: '',
  people: '',
};

/**
 * A value with its unit in as few words as are clear in a table: "2.3 per 10,000", "60%", "1".
 *
 * @example withUnit(3, 'per 10,000 residents') // '3 per 10,000'
 */
export function withUnit(value: number, unit: string): string {
  const short = units[unit] ?? ` ${unit.replace(/ residents$/, '')}`;
  return `${figure(value)}${short}`;
}
