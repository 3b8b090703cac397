import { chance, count, dateInWords, decimal, figure, percent } from '../../i18n/number-words.ts';
import { codeWords, listed, t, untranslated } from '../../i18n/translator.ts';
import type { AreaMark, FillValue, Layer, ReadyFill } from './layer-figures.ts';

const percentUnits = ['percent', '%'];

/**
 * A number of a layer as short as a map can hold it: "12.3%", "2,583", "0.41".
 *
 * @example shortFigure(12.34, 'percent') // '12.3%'
 */
export function shortFigure(value: number, unit: string): string {
  if (percentUnits.includes(unit))
    return value > 0 && value < 0.1 ? `<${percent(0.001)}` : percent(value / 100);
  if (unit === 'chance') return chance(value);
  return Math.abs(value) < 1 && value !== 0 ? decimal(value, 2, 2) : figure(value);
}

/** The ends of the 95% interval of a value; undefined without one. */
export function intervalRange(value: Pick<FillValue, 'lower' | 'upper'>, unit: string): string | undefined {
  if (value.lower === null || value.upper === null) return undefined;
  return t('map.range', { lower: shortFigure(value.lower, unit), upper: shortFigure(value.upper, unit) });
}

/** The 95% interval of a value in words; undefined without one. */
export function intervalWords(value: Pick<FillValue, 'lower' | 'upper'>, unit: string): string | undefined {
  const range = intervalRange(value, unit);
  return range && t('map.interval', { range });
}

/**
 * How many a value is worked out from or counted among, in words; undefined where that is not held, and for the share of a
 * category, whose words say it.
 */
export function baseWords(
  { base }: Pick<FillValue, 'base'>,
  { category }: Pick<Layer, 'category'>,
): string | undefined {
  return base === null || category !== null ? undefined : t('map.baseIs', { count: count(base) });
}

/** A mark of the cluster test with its evidence, in two or three words. */
export const markWord = ({ kind, evidence }: AreaMark): string =>
  kind === 'NONE' && evidence === 'SUGGESTIVE' ? t('map.clusterHint') : codeWords('map.cluster', kind);

/** An area's figure whole: name, value, interval and mark, for reading aloud and for the line above the map. */
export function areaFigureWords({ shown, marks }: ReadyFill, value: FillValue): string {
  const mark = marks.get(value.areaCode);
  const parts = [
    value.words,
    baseWords(value, shown.layer),
    intervalWords(value, shown.layer.unit),
    mark && markWord(mark).toLocaleLowerCase('en-GB'),
  ];
  return `${untranslated(value.areaName)}: ${listed(parts.flatMap((part) => part || []))}`;
}

/** Source and period of a layer in one line for the key. */
export const sourceLine = ({ source }: Layer, period: string | null): string =>
  [source.title, source.publisher, dateInWords(period ?? source.date ?? '')].filter(Boolean).join(' · ');
