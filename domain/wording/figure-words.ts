import { publishedDiversityLines } from '../method/method.ts';
import { firstDayOf, isPartialDate, plainDate } from '../provenance/calendar-date.ts';
import { plainNumber } from './plain-number.ts';

/** Units whose number is said in words of its own rather than followed by the unit. */
const bare = new Set(['score', 'not stated']);

/**
 * A number as it is read out, with at most so many decimals and thousands parted.
 * @example plainFigure(1234.56, 1) // '1,234.6'
 */
export const plainFigure = (value: number, decimals = 2): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: decimals });

/**
 * A value with its unit in words. Percent with one decimal, small ones with two significant digits, so that few people
 * are never read as none.
 * @example figureWords(37.24, 'percent') // '37.2%'
 * @example figureWords(0.1953, 'chance') // '0.195': beside the line for low at 0.20 it must not read as that line
 * @example figureWords(2583, 'rank') // 'rank 2,583'
 */
export function figureWords(value: number, unit: string): string {
  if (unit === 'percent') return `${percentFigure(value)}%`;
  if (unit === 'rank') return `rank ${plainFigure(value)}`;
  if (unit === 'decile') return `tenth ${plainFigure(value)} of 10`;
  if (unit === 'chance') return plainNumber(value, 2, publishedDiversityLines);
  return bare.has(unit) ? plainFigure(value) : `${plainFigure(value)} ${value === 1 ? oneOf(unit) : unit}`;
}

const singular: Readonly<Record<string, string>> = { people: 'person', children: 'child' };

/** The unit of a single thing: "small areas" becomes "small area". */
const oneOf = (unit: string): string => singular[unit] ?? unit.replace(/(?<!s)s$/, '');

function percentFigure(value: number): string {
  const small = value !== 0 && Math.abs(value) < 0.05;
  return small ? Number(value.toPrecision(2)).toString() : plainFigure(value, 1);
}

/**
 * A stored period in words: a whole day is written out, anything else stands as the source gives it.
 * @example periodWords('2021-03-21') // '21 March 2021'
 */
export const periodWords = (period: string): string =>
  period.length === 10 && isPartialDate(period) ? plainDate(firstDayOf(period)) : period;
