import { type AnyMessage, message, type ToldText } from '../messages/message.ts';
import { oneText } from '../messages/one-text.ts';
import type { NumberClassing } from '../statistics/classing/choose-classing.ts';
import { type Classes, classesOf, classOf } from '../statistics/classing/classing.ts';
import { type NoNumber, noNumbers } from '../wording/no-number.ts';
import { periodText } from '../wording/period-text.ts';
import { rounded } from '../wording/rounded.ts';
import type { Layer, LayerLevel } from './layer.ts';
import { layerAmount } from './layer-amount.ts';
import type { LayerFigure } from './layer-figures.ts';

/** One class of a fill; a class of words has no edges. */
export interface FillClass {
  readonly index: number;
  readonly from?: number;
  readonly to?: number;
  readonly areas: number;
  readonly words: ToldText;
}

/** A layer filled in for one level and period: fill, key, table and sentence are all made from it. */
export interface LayerFill {
  readonly layer: Layer;
  readonly level: LayerLevel;
  readonly period?: string;
  readonly classing: NumberClassing | 'CATEGORIES';
  readonly classingWords: ToldText;
  readonly edges: readonly number[];
  readonly classes: readonly FillClass[];
  readonly values: readonly (LayerFigure & { readonly class?: number })[];
  /** All five kinds, with how many areas have each. */
  readonly noNumber: readonly (NoNumber & { readonly areas: number })[];
  readonly summary: ToldText;
}

export interface FillAsked {
  readonly level: LayerLevel;
  readonly period: string | undefined;
  readonly method?: NumberClassing | undefined;
  readonly classes?: number | undefined;
  /** The same figure of the borough, in the unit. */
  readonly boroughValue?: number | undefined;
}

/**
 * Fills a layer of numbers: classes, a class for each area with a number, and a sentence. Areas stay in the order given.
 * @throws InvalidInput when `classes` is not a whole number of 2 to 7.
 * @example fillLayer(layer, figures, { level: 'WARD', period: '2021-03-21' }).edges // [1, 5, 12, 24, 40, 71]
 */
export function fillLayer(layer: Layer, figures: readonly LayerFigure[], asked: FillAsked): LayerFill {
  const numbers = figures.flatMap(({ value }) => value ?? []);
  const classes = classesOf(numbers, {
    evenScale: layer.evenScale,
    ...(asked.method === undefined ? {} : { method: asked.method }),
    ...(asked.classes === undefined ? {} : { classes: asked.classes }),
  });
  return {
    layer,
    level: asked.level,
    ...(asked.period === undefined ? {} : { period: asked.period }),
    classing: classes.method,
    classingWords: classes.words,
    edges: classes.edges,
    classes: classes.counts.map((areas, index) => ({
      index,
      from: classes.edges[index] ?? 0,
      to: classes.edges[index + 1] ?? 0,
      areas,
      words: classWords(classes, index, layer.unit, numbers.every(Number.isInteger)),
    })),
    values: figures.map((figure) => {
      const own = figure.value === undefined ? undefined : classOf(figure.value, classes.edges);
      return own === undefined ? figure : { ...figure, class: own };
    }),
    noNumber: countNoNumbers(figures),
    summary: fillSummary(layer, numbers, figures.length, asked),
  };
}

/** The five kinds of no number with how many figures have each. */
export const countNoNumbers = (figures: readonly LayerFigure[]): LayerFill['noNumber'] =>
  noNumbers.map((kind) => ({
    ...kind,
    areas: figures.filter(({ status }) => status === kind.status).length,
  }));

/** Whole values are said by the values themselves: "3 to 4" and not "3 to under 5". */
function classWords({ edges, counts }: Classes, index: number, unit: string, isWhole: boolean): AnyMessage {
  const from = edges[index] ?? 0;
  const to = edges[index + 1] ?? 0;
  const isLast = index === counts.length - 1;
  const last = isWhole && !isLast ? Math.ceil(to) - 1 : to;
  if (from === last) return layerAmount(from, unit);
  const { code, times } = rangeUnits[unit] ?? bareRange;
  return message('classing.range', {
    from: rounded(from * times, 2),
    to: rounded(last * times, 2),
    bound: isLast || isWhole ? 'TO' : 'UNDER',
    unit: code,
  });
}

interface RangeUnit {
  readonly code: 'PERCENT' | 'SCORE' | 'OTHER';
  /** What the ends are multiplied by. */
  readonly times: number;
}

const bareRange: RangeUnit = { code: 'OTHER', times: 1 };

/** Units that stand with a range: a chance is read as a percentage. */
const rangeUnits: Readonly<Record<string, RangeUnit>> = {
  percent: { code: 'PERCENT', times: 1 },
  chance: { code: 'PERCENT', times: 100 },
  score: { code: 'SCORE', times: 1 },
};

/** Says the range and not whose it is: the method supports no order from worst to best. */
function fillSummary(
  layer: Layer,
  numbers: readonly number[],
  areas: number,
  { level, period, boroughValue }: FillAsked,
): ToldText {
  const { name, unit, periodInName } = layer;
  const what =
    period === undefined || period === periodInName
      ? name
      : message('fill.ofPeriod', { name, period: periodText(period) });
  const sorted = [...numbers].sort((a, b) => a - b);
  const [least] = sorted;
  const greatest = sorted.at(-1);
  if (least === undefined || greatest === undefined) return message('fill.noneHasNumber', { what, level });
  const count = numbers.length;
  const without = areas - count;
  return oneText(
    least === greatest
      ? message('fill.allAlike', { what, count, level, value: layerAmount(least, unit) })
      : message('fill.range', {
          what,
          count,
          level,
          from: layerAmount(least, unit),
          to: layerAmount(greatest, unit),
        }),
    ...(without > 0 ? [message('fill.without', { count: without, level })] : []),
    ...(boroughValue === undefined
      ? []
      : [message('fill.borough', { value: layerAmount(boroughValue, unit) })]),
    layer.polarityWords,
  );
}
