import { editionsOf } from '../indicators/editions.ts';
import type { AnyMessage } from '../messages/message.ts';
import { breakBetweenPeriods } from '../records/period-break.ts';
import { firstDayOf } from './first-day.ts';
import type { Layer } from './layer.ts';

/** One period of a figure: the layer that holds it, which may be another edition, and what parts it from those before. */
export interface LayerPeriod {
  readonly layer: string;
  readonly period: string;
  /** Why it must not be compared with the periods before it; undefined for the first, and where it may. */
  readonly break?: AnyMessage;
}

/**
 * Every period of the figure that a layer shows, oldest first: its own periods, and those of the layers that show the
 * same measure in another edition. Which editions belong together is in the records of their indicators. Empty for a
 * layer without periods.
 * @param layers the whole catalogue.
 * @example layerPeriods(imd2025, layers) // [{ layer: 'imd-2019-score', period: '2019' }, { layer: 'imd-2025-score', period: '2025', break: 'Each edition ...' }]
 */
export function layerPeriods(layer: Layer, layers: readonly Layer[]): LayerPeriod[] {
  const { indicator } = layer;
  if (!indicator) return [];
  const indicators = layers.flatMap((other) => other.indicator ?? []);
  const editions = new Set(editionsOf(indicator, indicators).map(({ id }) => id));
  const same = layers.filter(
    (other) =>
      other.indicator !== undefined &&
      editions.has(other.indicator.id) &&
      categoryOf(other) === categoryOf(layer),
  );
  const why = breakBetweenPeriods(indicator.periodBreak);
  return same
    .flatMap(({ id, periods }) => periods.map((period) => ({ layer: id, period })))
    .sort((a, b) => firstDayOf(a.period).localeCompare(firstDayOf(b.period)))
    .map((each, place) => (place > 0 && why !== undefined ? { ...each, break: why } : each));
}

const categoryOf = ({ measure }: Layer): string | undefined =>
  measure.kind === 'SHARE' ? measure.category : undefined;
