import { InvalidInput } from '../../errors/errors.ts';
import { type AnyMessage, message, type ToldText } from '../../messages/message.ts';
import { oneText } from '../../messages/one-text.ts';
import { chooseClassing, type NumberClassing } from './choose-classing.ts';
import { equalIntervalEdges } from './equal-interval-edges.ts';
import { naturalBreakEdges } from './natural-break-edges.ts';
import { plainEdge, roundedDown } from './plain-edge.ts';
import { quantileEdges } from './quantile-edges.ts';

/** Classes of a set of values: what fill, key and table are all drawn from. */
export interface Classes {
  readonly method: NumberClassing;
  /** Why this method and what it does, in words. */
  readonly words: ToldText;
  /**
   * Ascending, one more than there are classes; empty where there are no values. A class holds its lower edge and not
   * its upper one; the last holds both. Where all values are alike the two edges are that value.
   */
  readonly edges: readonly number[];
  /** How many values are in each class, lowest class first. */
  readonly counts: readonly number[];
}

export interface ClassingAsked {
  /** Without it, the rule of `chooseClassing`. */
  readonly method?: NumberClassing;
  /** At most, 2 to 7; ties and few values may give fewer. */
  readonly classes?: number;
  /** Whether equal steps of the value have a fixed meaning, as tenths of a ranking have. */
  readonly evenScale?: boolean;
}

export const defaultClasses = 5;

const does: Readonly<Record<NumberClassing, AnyMessage>> = {
  QUANTILE: message('classing.quantile'),
  EQUAL_INTERVAL: message('classing.equalInterval'),
  NATURAL_BREAKS: message('classing.naturalBreaks'),
};

/**
 * Puts values into classes. Edges are plain numbers that keep every value in its class. The order of the values does not
 * matter; equal values always share a class; all alike, or a single one, make one class; none make none.
 * @param values finite numbers of any unit and sign.
 * @throws InvalidInput when a value is not finite or `classes` is not a whole number of 2 to 7.
 * @example classesOf([1, 2, 10, 11], { method: 'NATURAL_BREAKS', classes: 2 }).edges // [1, 10, 11]
 */
export function classesOf(values: readonly number[], asked: ClassingAsked = {}): Classes {
  const { classes = defaultClasses, evenScale = false } = asked;
  if (!Number.isInteger(classes) || classes < 2 || classes > 7) {
    throw new InvalidInput('classes', `${classes} is not a whole number of 2 to 7.`);
  }
  if (!values.every(Number.isFinite))
    throw new InvalidInput('values', 'every value must be a finite number.');
  const sorted = [...values].sort((a, b) => a - b);
  const chosen = chooseClassing(sorted, classes, evenScale);
  const method = asked.method ?? chosen.method;
  const inner = plainInner(sorted, method, innerEdges(sorted, method, classes));
  const edges = withEnds(sorted, inner);
  const counts = new Array<number>(Math.max(0, edges.length - 1)).fill(0);
  for (const value of sorted) {
    const index = classOf(value, edges) ?? 0;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const why = asked.method === undefined ? chosen.why : message('classing.chosenByReader');
  return { method, words: oneText(why, does[method]), edges, counts };
}

/**
 * The class of a value, from 0; undefined where it lies outside the edges or there are none.
 * @example classOf(10, [1, 10, 11]) // 1
 */
export function classOf(value: number, edges: readonly number[]): number | undefined {
  const first = edges[0];
  const last = edges.at(-1);
  if (first === undefined || last === undefined || value < first || value > last) return undefined;
  return edges.slice(1, -1).filter((edge) => edge <= value).length;
}

function innerEdges(sorted: readonly number[], method: NumberClassing, classes: number): number[] {
  if (sorted.length === 0) return [];
  if (method === 'QUANTILE') return quantileEdges(sorted, classes);
  return method === 'EQUAL_INTERVAL'
    ? equalIntervalEdges(sorted, classes)
    : naturalBreakEdges(sorted, classes);
}

/** Equal widths stay as they are; edges that are values are written with as few digits as part the two classes. */
function plainInner(sorted: readonly number[], method: NumberClassing, edges: readonly number[]): number[] {
  if (method === 'EQUAL_INTERVAL') return [...edges];
  return edges.map((edge) => plainEdge(sorted.findLast((value) => value < edge) ?? edge - 1, edge));
}

/** The ends are the least and greatest value, widened to the digits of the inner edges. */
function withEnds(sorted: readonly number[], inner: readonly number[]): number[] {
  const least = sorted[0];
  const greatest = sorted.at(-1);
  if (least === undefined || greatest === undefined) return [];
  if (inner.length === 0) return [least, greatest];
  const digits = Math.max(...inner.map(decimals));
  if (digits > 12) return [least, ...inner, greatest];
  // Rounding in the last binary digit must never leave the least or greatest value outside.
  const first = Math.min(least, roundedDown(least, digits));
  return [first, ...inner, Math.max(greatest, -roundedDown(-greatest, digits) + 0)];
}

const decimals = (value: number): number => {
  const text = String(value);
  const [mantissa = '', power = '0'] = text.split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(power));
};
