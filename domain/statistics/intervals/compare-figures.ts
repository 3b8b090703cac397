import { type AnyMessage, message, type ToldText, untranslated } from '../../messages/message.ts';
import { oneText } from '../../messages/one-text.ts';
import { quantity, unitName } from '../../wording/quantity.ts';
import { rounded } from '../../wording/rounded.ts';
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
  readonly intervalMethod?: AnyMessage;
  readonly words: ToldText;
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
    const names = namesOf([first, second].filter(({ value }) => value === undefined));
    return { verdict: 'NOT_COMPARED', words: message('compare.noNumber', { names }) };
  }
  const difference = first.value - second.value;
  if (first.isFullCount && second.isFullCount) return fullCounts(first.name, second.name, difference, unit);
  const bases = basesOf(first, second);
  const why = whyNotCompared(first, second, unit);
  if (why !== undefined || bases === undefined) {
    return { verdict: 'NOT_COMPARED', difference, words: why ?? noBase([first, second]) };
  }
  const interval = newcombeDifference(
    { numerator: (first.value / 100) * bases.first, base: bases.first },
    { numerator: (second.value / 100) * bases.second, base: bases.second },
  );
  const lower = interval.lower * 100;
  const upper = interval.upper * 100;
  const change = changeVerdict(interval);
  const verdict = change === 'ROSE' ? 'HIGHER' : change === 'FELL' ? 'LOWER' : 'NOT_SHOWN';
  const told = {
    first: untranslated(first.name),
    second: untranslated(second.name),
    lower: rounded(lower, 1),
    upper: rounded(upper, 1),
  };
  const words =
    verdict === 'NOT_SHOWN'
      ? message('compare.notShown', told)
      : message('compare.differs', { ...told, verdict, by: rounded(Math.abs(difference), 1) });
  return { verdict, difference, lower, upper, intervalMethod: message('interval.newcombe'), words };
}

function fullCounts(first: string, second: string, difference: number, unit: string): FigureDifference {
  const told = { first: untranslated(first), second: untranslated(second) };
  const all = message('compare.fullCount');
  if (difference === 0) {
    return { verdict: 'SAME', difference, words: oneText(message('compare.same', told), all) };
  }
  const by = rounded(Math.abs(difference), 1);
  const amount = unit === 'percent' ? message('compare.points', { value: by }) : quantity(by, unit);
  const verdict = difference > 0 ? 'HIGHER' : 'LOWER';
  return {
    verdict,
    difference,
    words: oneText(message('compare.countDiffers', { ...told, verdict, amount }), all),
  };
}

function whyNotCompared(first: ComparedFigure, second: ComparedFigure, unit: string): ToldText | undefined {
  if (unit !== 'percent') return message('compare.notAShare', { unit: unitName(unit) });
  const rough = [first, second].find(({ qualifier }) => qualifier !== undefined);
  if (!rough) return undefined;
  return message('compare.rough', {
    name: untranslated(rough.name),
    qualifier: untranslated(rough.qualifier ?? ''),
  });
}

/** How many were asked in both; undefined where it is not held of one. */
function basesOf({ base: first }: ComparedFigure, { base: second }: ComparedFigure) {
  if (first === undefined || second === undefined) return undefined;
  return first > 0 && second > 0 ? { first, second } : undefined;
}

const noBase = (figures: readonly ComparedFigure[]): ToldText =>
  message('compare.noBase', {
    names: namesOf(figures.filter(({ base }) => base === undefined || !(base > 0))),
  });

const namesOf = (figures: readonly ComparedFigure[]) => figures.map(({ name }) => untranslated(name));
