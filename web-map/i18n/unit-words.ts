import { plainDecimals } from '../../domain/wording/plain-number.ts';
import { decimal } from './number-words.ts';
import { isSaid, type MapCode, spoken, t } from './translator.ts';

/** Key of the word for a unit as the data spell it; undefined where there is none, which a test does not allow. */
export function unitKey(unit: string): MapCode | undefined {
  const spelled = unit.toLowerCase().replace('%', 'percent');
  const key = `map.unit_${spelled.replaceAll(/[^a-z0-9]+/g, '_')}`;
  return isSaid(key) ? key : undefined;
}

/**
 * A unit by itself in the language of the page; as the data spell it where it is not known.
 *
 * @example unitName('% of residents') // 'per cent of residents'
 */
export function unitName(unit: string): string {
  const key = unitKey(unit);
  return key ? t(key) : unit;
}

/** Units whose number says all. */
const bare = new Set(['score', 'chance', 'label', 'not stated']);

/**
 * A value with its unit: "29.5%", "£1,200", "2.3 per 10,000", "431 people", "1 school". Given lines, the value has as
 * many digits as tell it from each of them.
 *
 * @example quantity(431, 'people') // '431 people'
 */
export function quantity(value: number, unit: string, lines: readonly number[] = []): string {
  const digits = plainDecimals(value, 1, lines);
  const least = digits === 1 ? 0 : digits;
  const number = decimal(value, least, digits);
  if (/^(%|percent)( of residents)?$/.test(unit)) return percent(value, least, digits);
  if (unit === 'percent change') return t('map.unitChange', { value: percent(value, least, digits) });
  if (unit === 'GBP') return decimal(value, 0, 2, { style: 'currency', currency: 'GBP' });
  if (unit === 'rank') return t('map.unitRank', { value: number });
  if (unit === 'decile') return t('map.unitDecile', { value: number });
  const [, base] = /^per ([\d,]+) residents$/.exec(unit) ?? [];
  if (base) return t('map.unitRate', { value: number, base: decimal(Number(base.replace(',', '')), 0, 0) });
  if (bare.has(unit)) return number;
  return t('map.unitCounted', { value: number, unit: value === 1 ? oneOf(unit) : unitName(unit) });
}

const percent = (value: number, least: number, most: number): string =>
  decimal(value / 100, least, most, { style: 'percent' });

const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  children: 'child',
  classes: 'class',
  copies: 'copy',
  businesses: 'business',
  opportunities: 'opportunity',
};

/** One thing in English, "1 school"; the words of the other languages are put so that they need no singular. */
const oneOf = (unit: string): string =>
  spoken().code === 'en' ? (irregular[unit] ?? unitName(unit).replace(/s$/, '')) : unitName(unit);

/** Units of tests whose column says what is counted. */
const understood = new Set(['exchanges', 'people']);

/**
 * A value of a test or a target in as few words as are clear in its table: "2.3 per 10,000", "60%", "1".
 *
 * @example withUnit(3, 'per 10,000 residents') // '3 per 10,000'
 */
export const withUnit = (value: number, unit: string, lines: readonly number[] = []): string =>
  quantity(value, understood.has(unit) ? 'score' : unit, lines);
