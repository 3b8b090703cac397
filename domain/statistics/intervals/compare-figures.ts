import { changeVerdict } from './change-verdict.ts';
import type { Interval } from './interval.ts';
import { newcombeDifference } from './newcombe-difference.ts';

/** One side of a comparison. */
export interface ComparedFigure {
  readonly name: string;
  /** In the unit of the comparison, percentages 0 to 100; undefined: there is none. */
  readonly value?: number;
  /** Unweighted number asked; undefined: not held. */
  readonly base?: number;
  /** "about", "over": the value is then not exact. */
  readonly qualifier?: string;
  /** Whether everybody was counted, so that there is no sampling error. */
  readonly isFullCount: boolean;
}

export type DifferenceKind = 'HIGHER' | 'LOWER' | 'NOT_SHOWN' | 'SAME' | 'NOT_COMPARED';

/** Whether two figures differ, as far as they can tell. */
export interface FigureDifference extends Partial<Interval> {
  readonly verdict: DifferenceKind;
  /** First less second, in the unit; undefined where a value is missing. */
  readonly difference?: number;
  /** Name of the interval's method; undefined where there is none. */
  readonly intervalMethod?: string;
  readonly words: string;
}

/**
 * Compares the same figure of two places. Two percentages with bases: Newcombe's interval of the difference, and "higher"
 * or "lower" only where it leaves out 0. Two full counts: the difference is what it is. Anything else is not compared,
 * and the words say why. For independent groups of people only, not for parts of one whole.
 * Source: Cohesion Map method "Indicators and disaggregation", section 4.
 * @param unit unit of both values.
 * @throws InvalidInput when a percentage is outside 0 to 100.
 * @example compareFigures({ name: 'A', value: 80, base: 70, isFullCount: false }, { name: 'B', value: 60, base: 80, isFullCount: false }, 'percent').verdict // 'HIGHER'
 */
export function compareFigures(
  first: ComparedFigure,
  second: ComparedFigure,
  unit: string,
): FigureDifference {
  if (first.value === undefined || second.value === undefined) {
    const without = [first, second].filter(({ value }) => value === undefined).map(({ name }) => name);
    return { verdict: 'NOT_COMPARED', words: `No number is held for ${without.join(' and ')}.` };
  }
  const difference = first.value - second.value;
  if (first.isFullCount && second.isFullCount) return fullCounts(first.name, second.name, difference, unit);
  const why = whyNotCompared(first, second, unit);
  if (why !== undefined || first.base === undefined || second.base === undefined) {
    return { verdict: 'NOT_COMPARED', difference, words: why ?? '' };
  }
  const interval = newcombeDifference(
    { numerator: (first.value / 100) * first.base, base: first.base },
    { numerator: (second.value / 100) * second.base, base: second.base },
  );
  const lower = interval.lower * 100;
  const upper = interval.upper * 100;
  const change = changeVerdict(interval);
  const verdict = change === 'ROSE' ? 'HIGHER' : change === 'FELL' ? 'LOWER' : 'NOT_SHOWN';
  const span = `95% interval of the difference ${points(lower)} to ${points(upper)} points`;
  const words =
    verdict === 'NOT_SHOWN'
      ? `No difference is shown between ${first.name} and ${second.name} (${span}). That is not the same as no difference: the bases may be too small to show one.`
      : `${first.name} is ${verdict === 'HIGHER' ? 'higher' : 'lower'} than ${second.name} by ${points(Math.abs(difference))} points, more than chance would explain (${span}).`;
  return { verdict, difference, lower, upper, intervalMethod: 'Newcombe hybrid score, 95%', words };
}

function fullCounts(first: string, second: string, difference: number, unit: string): FigureDifference {
  const all =
    'Everybody was counted, so there is no sampling error; the census changes small counts a little to protect people.';
  if (difference === 0) {
    return { verdict: 'SAME', difference, words: `${first} and ${second} have the same figure. ${all}` };
  }
  const amount = `${points(Math.abs(difference))} ${unit === 'percent' ? 'points' : unit}`;
  const verdict = difference > 0 ? 'HIGHER' : 'LOWER';
  return {
    verdict,
    difference,
    words: `${first} is ${verdict.toLowerCase()} than ${second} by ${amount}. ${all}`,
  };
}

function whyNotCompared(first: ComparedFigure, second: ComparedFigure, unit: string): string | undefined {
  if (unit !== 'percent') {
    return `This figure is given in ${unit} and is not a share of people asked, so whether the difference is more than chance cannot be said.`;
  }
  const rough = [first, second].find(({ qualifier }) => qualifier !== undefined);
  if (rough)
    return `The source gives ${rough.name} only as "${rough.qualifier}", which is not exact enough to compare.`;
  const without = [first, second].filter(({ base }) => base === undefined || !(base > 0));
  if (without.length === 0) return undefined;
  return `No base is held for ${without.map(({ name }) => name).join(' and ')}: how many were asked is not known, so whether the difference is more than chance cannot be said.`;
}

const points = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
