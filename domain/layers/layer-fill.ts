import type { ToldText } from '../messages/message.ts';
import type { NumberClassing } from '../statistics/classing/choose-classing.ts';
import { type Classes, classesOf, classOf } from '../statistics/classing/classing.ts';
import { figureWords, periodWords, plainFigure } from '../wording/figure-words.ts';
import { type NoNumber, noNumbers } from '../wording/no-number.ts';
import type { Layer, LayerLevel } from './layer.ts';
import type { LayerFigure } from './layer-figures.ts';

/** One class of a fill; a class of words has no edges. */
export interface FillClass {
  readonly index: number;
  readonly from?: number;
  readonly to?: number;
  readonly areas: number;
  readonly words: string | ToldText;
}

/** A layer filled in for one level and period: fill, key, table and sentence are all made from it. */
export interface LayerFill {
  readonly layer: Layer;
  readonly level: LayerLevel;
  readonly period?: string;
  readonly classing: NumberClassing | 'CATEGORIES';
  readonly classingWords: string;
  readonly edges: readonly number[];
  readonly classes: readonly FillClass[];
  readonly values: readonly (LayerFigure & { readonly class?: number })[];
  /** All five kinds, with how many areas have each. */
  readonly noNumber: readonly (NoNumber & { readonly areas: number })[];
  readonly summary: string | ToldText;
}

export interface FillAsked {
  readonly level: LayerLevel;
  readonly period: string | undefined;
  readonly method?: NumberClassing | undefined;
  readonly classes?: number | undefined;
  /** The same figure of the borough, in the unit. */
  readonly boroughValue?: number | undefined;
}

/** What the areas of a level are called. */
export const levelNames: Readonly<Record<LayerLevel, { readonly one: string; readonly many: string }>> = {
  WARD: { one: 'ward', many: 'wards' },
  LOCALITY: { one: 'locality', many: 'localities' },
  LSOA: { one: 'small area', many: 'small areas' },
};

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
function classWords({ edges, counts }: Classes, index: number, unit: string, isWhole: boolean): string {
  const from = edges[index] ?? 0;
  const to = edges[index + 1] ?? 0;
  const isLast = index === counts.length - 1;
  const last = isWhole && !isLast ? Math.ceil(to) - 1 : to;
  if (from === last) return figureWords(from, unit);
  const under = isLast || isWhole ? '' : 'under ';
  return `${plainFigure(from)} to ${under}${plainFigure(last)}${unit === 'percent' ? '%' : ''}`;
}

/** Says the range and not whose it is: the method supports no order from worst to best. */
function fillSummary(
  layer: Layer,
  numbers: readonly number[],
  areas: number,
  { level, period, boroughValue }: FillAsked,
): string {
  const { one, many } = levelNames[level];
  const when = period === undefined ? '' : `, ${periodWords(period)}`;
  // The layer of one edition has its period in its name.
  const what = layer.name.endsWith(when) ? layer.name : `${layer.name}${when}`;
  if (numbers.length === 0) return `${what}: no ${one} has a number.`;
  const sorted = [...numbers].sort((a, b) => a - b);
  const say = (value: number | undefined) => figureWords(value ?? 0, layer.unit);
  const range =
    sorted[0] === sorted.at(-1) ? `all ${say(sorted[0])}` : `from ${say(sorted[0])} to ${say(sorted.at(-1))}`;
  const without = areas - numbers.length;
  const parts = [
    `${what}: ${numbers.length} ${numbers.length === 1 ? one : many}, ${range}.`,
    without > 0 ? `${without} ${without === 1 ? one : many} without a number.` : '',
    boroughValue === undefined ? '' : `The borough: ${say(boroughValue)}.`,
    layer.polarityWords,
  ];
  return parts.filter(Boolean).join(' ');
}
