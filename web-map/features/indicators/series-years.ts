import { dateInWords } from '../../i18n/number-words.ts';
import { apart, listed, t } from '../../i18n/translator.ts';
import { recordedValue } from '../../ui/recorded-figures.tsx';
import type { Series } from './layer-figures.ts';

type Point = Series['points'][number];

/** One period of a series with all that is held of it. */
export interface SeriesYear {
  /** Period as the source gives it. */
  readonly period: string;
  readonly points: readonly Point[];
}

/** The periods of a series in its order, each once; figures without a period stand in the table alone. */
export function seriesYears(points: readonly Point[]): readonly SeriesYear[] {
  const periods = [...new Set(points.flatMap(({ period }) => period ?? []))];
  return periods.map((period) => ({ period, points: points.filter((point) => point.period === period) }));
}

/** The place of a period among the years; the last where it is none of them. */
export const placeOfYear = (years: readonly SeriesYear[], period: string | undefined): number => {
  const found = years.findIndex((year) => year.period === period);
  return found < 0 ? years.length - 1 : found;
};

/**
 * What is held of one period, in a sentence: each figure by its kind, and that there is no result where only a target
 * stands.
 *
 * @example yearWords(year, 'percent') // '2008/09: Target 76%. No result is held.'
 */
export function yearWords({ period, points }: SeriesYear, unit: string): string {
  const said = points.map(({ kind, value, status, verdict, observation: { qualifier } }) =>
    listed([
      `${t(`map.kind${kind}`)} ${recordedValue({ value, status, qualifier, unit })}`,
      ...(verdict ? [verdict] : []),
    ]),
  );
  const isAim = points.every(({ kind }) => kind === 'TARGET');
  return `${dateInWords(period)}: ${apart(said)}.${isAim ? ` ${t('map.seriesNoResult')}` : ''}`;
}
