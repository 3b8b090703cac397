import { type AnyMessage, message } from '../../messages/message.ts';
import type { Observation } from '../../records/indicator.ts';
import type { Interval } from './interval.ts';
import { rateInterval } from './rate-interval.ts';
import { wilson } from './wilson.ts';

/** A 95% interval in the unit of the figure, with the name of how it was made. */
export interface FigureInterval extends Interval {
  readonly method: AnyMessage;
}

type Figure = Pick<Observation, 'value' | 'unit' | 'base' | 'lower' | 'upper' | 'qualifier' | 'survey'>;

/**
 * The 95% interval of a published figure. The source's own where it gives one; else Wilson for a percentage with a base,
 * (of a weighted survey its effective base, without which there is none), and Byar or exact Poisson for a rate ("per 1,000 people") whose count follows from rate and base. Undefined without a
 * base, for "about" and "over", and for counts, ranks and scores, which are no share of people asked.
 * A census count is of everybody and carries no base here: it has no sampling interval.
 * Source: Cohesion Map method "Indicators and disaggregation", section 4.
 * @param figure value in its unit, percentages 0 to 100; base as unweighted number asked, or population of a rate.
 * @example figureInterval({ value: 74, unit: 'percent', base: 100 }) // { lower: 64.6, upper: 81.6, method: "Wilson score, 95%" }
 */
export function figureInterval(figure: Figure): FigureInterval | undefined {
  const { value, unit, lower, upper, qualifier } = figure;
  const base = baseOfInterval(figure);
  if (lower !== undefined && upper !== undefined)
    return { lower, upper, method: message('interval.ofSource') };
  if (value === undefined || base === undefined || !(base > 0) || qualifier !== undefined) return undefined;
  if (unit === 'percent') {
    if (value < 0 || value > 100) return undefined;
    const ends = wilson({ numerator: (value / 100) * base, base });
    return { lower: ends.lower * 100, upper: ends.upper * 100, method: message('interval.wilson') };
  }
  const per = peopleOfRate(unit);
  const count = per === undefined ? undefined : countOfRate(value, base, per);
  if (per === undefined || count === undefined) return undefined;
  const rate = rateInterval(count, base, per);
  const method = message(rate.method === 'BYAR' ? 'interval.byar' : 'interval.exactPoisson');
  return { lower: rate.lower, upper: rate.upper, method };
}

/** The number that an interval rests on: of a weighted survey what its answers are worth, never how many they were. */
export const baseOfInterval = ({ base, survey }: Pick<Observation, 'base' | 'survey'>): number | undefined =>
  survey?.isWeighted ? survey.effectiveBase : base;

/**
 * How many people a rate is given for: the number in its unit; undefined for a unit that is no rate.
 * @example peopleOfRate('offences per 1,000 people') // 1000
 */
export function peopleOfRate(unit: string): number | undefined {
  const digits = /\bper ([\d,]+)\b/.exec(unit)?.[1]?.replaceAll(',', '');
  return digits === undefined ? undefined : Number(digits) || undefined;
}

/** The whole count behind a rate, where one rounds to the rate as it is written; undefined otherwise. */
function countOfRate(rate: number, population: number, per: number): number | undefined {
  const count = Math.round((rate * population) / per);
  const decimals = String(rate).split('.')[1]?.length ?? 0;
  const again = (count * per) / population;
  return count >= 0 && Math.abs(again - rate) <= 0.5 * 10 ** -decimals + 1e-12 ? count : undefined;
}
