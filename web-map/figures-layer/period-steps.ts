import type { Change } from '../navigation.ts';
import type { Layer } from './layer-figures.ts';

/** One place of the slider, and what it changes about the page. */
export interface PeriodStep {
  readonly words: string;
  readonly to: Change;
  readonly shown: boolean;
}

const yearAtEnd = /, (\d{4})$/;
const yearOf = ({ name }: Layer): string | undefined => yearAtEnd.exec(name)?.[1];

/** Layers that show the same figure in editions of different years: same name but for the year at its end. */
export function editionsOf(layer: Layer, layers: readonly Layer[]): readonly Layer[] {
  if (!yearOf(layer)) return [];
  const stem = layer.name.replace(yearAtEnd, '');
  return layers
    .filter((other) => yearOf(other) && other.name.replace(yearAtEnd, '') === stem)
    .sort((a, b) => (yearOf(a) ?? '').localeCompare(yearOf(b) ?? ''));
}

/**
 * The steps of the slider, oldest first: the periods of a layer, or, where it has one, the editions of its figure.
 * Fewer than two: there is nothing to slide through.
 *
 * @example periodSteps(imd2025, layers, '2025').map(({ words }) => words) // ['2019', '2025']
 */
export function periodSteps(
  layer: Layer,
  layers: readonly Layer[],
  period: string | undefined,
): readonly PeriodStep[] {
  if (layer.periods.length > 1) {
    return layer.periods.map((each) => ({ words: each, to: { period: each }, shown: each === period }));
  }
  return editionsOf(layer, layers).map((each) => ({
    words: yearOf(each) ?? '',
    to: { layer: each.id, period: undefined },
    shown: each.id === layer.id,
  }));
}
