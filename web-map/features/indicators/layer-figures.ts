import { computed, type ReadonlySignal } from '@preact/signals';
import {
  type AreaLevel,
  type ClusterMarksQuery,
  clusterMarks,
  type FillOfLayerQuery,
  fillOfLayer,
  type LayersQuery,
  layers,
  type SeriesOfIndicatorQuery,
  seriesOfIndicator,
  smallAreas,
} from '../../../schema/generated/operations.ts';
import { ask } from '../../api/api.ts';
import { once } from '../../api/figures.ts';
import { type Loadable, load, loadByKey } from '../../api/loadable.ts';
import { urlState } from '../../navigation/navigation.ts';
import type { TableLevel } from '../../navigation/url-state.ts';

export type Layer = LayersQuery['layers'][number];
export type Fill = NonNullable<FillOfLayerQuery['layer']>;
export type FillValue = Fill['values'][number];
export type ClusterMarks = ClusterMarksQuery['clusters'];
export type AreaMark = ClusterMarks['areas'][number];
export type Series = NonNullable<SeriesOfIndicatorQuery['indicator']>['series'];

/** Everything that can fill the map. */
export const layerList = once(() => load(async () => (await ask(layers, {})).layers));

/** Lines of the small areas of the census. */
export const smallAreaLines = once(() => load(async () => (await ask(smallAreas, {})).smallAreas));

/** A request as a key: equal requests are asked once. */
const keyed = <Variables, T>(fetchOne: (variables: Variables) => Promise<T>) => {
  const byKey = loadByKey((key) => fetchOne(JSON.parse(key) as Variables));
  return (variables: Variables): ReadonlySignal<Loadable<T>> => byKey(JSON.stringify(variables));
};

const fills = keyed(async (asked: { id: string; level: AreaLevel; period: string | null }) =>
  ask(fillOfLayer, asked).then(({ layer }) => layer),
);

const clusters = keyed(
  async (asked: { indicator: string; category: string | null; level: AreaLevel; period: string | null }) =>
    ask(clusterMarks, asked).then((answer) => answer.clusters),
);

/** Figures of an indicator over time; without an area, of the borough. Null where no indicator has this id. */
export const seriesOf = keyed(async (asked: { id: string; area: string | null }) =>
  ask(seriesOfIndicator, asked).then(({ indicator }) => indicator),
);

export const levelNames: Record<TableLevel, AreaLevel> = {
  ward: 'WARD',
  locality: 'LOCALITY',
  lsoa: 'LSOA',
};

/** What of a layer is shown. */
export interface ShownLayer {
  readonly layer: Layer;
  readonly level: TableLevel;
  /** Levels to choose from. */
  readonly levels: readonly TableLevel[];
  /** Period as the layer gives it; undefined where it has none. */
  readonly period: string | undefined;
  readonly clusters: boolean;
}

const allLevels: readonly TableLevel[] = ['ward', 'locality', 'lsoa'];

/**
 * What is shown of a layer for a state: what the state does not say, or says wrongly, is taken from the layer.
 *
 * @example shownOf(layer, { level: 'ward' }).period // the latest period of the layer
 */
export function shownOf(
  layer: Layer,
  state: { readonly level: TableLevel; readonly period?: string; readonly show?: 'clusters' },
): ShownLayer {
  const showsClusters = state.show === 'clusters' && layer.clusterLevels.length > 0;
  const held = showsClusters ? layer.clusterLevels : layer.levels;
  const levels = allLevels.filter((level) => held.includes(levelNames[level]));
  return {
    layer,
    levels,
    level: levels.find((level) => level === state.level) ?? levels[0] ?? 'ward',
    period: layer.periods.find((period) => period === state.period) ?? layer.periods.at(-1),
    clusters: showsClusters,
  };
}

/** The layer that the address names; undefined: the labels, or the list is not there yet. */
export const shownLayer = computed((): ShownLayer | undefined => {
  const { layer: id } = urlState.value;
  if (!id) return undefined;
  const list = layerList().value;
  const layer = list.status === 'ready' ? list.value.find((each) => each.id === id) : undefined;
  return layer && layer.kind !== 'LABEL' ? shownOf(layer, urlState.value) : undefined;
});

/** Whether the address names a layer that does not exist; undefined while that is not known. */
export const unknownLayer = computed((): boolean | undefined => {
  const { layer: id } = urlState.value;
  const list = id ? layerList().value : undefined;
  if (list?.status !== 'ready') return undefined;
  return !list.value.some((each) => each.id === id);
});

/** The fill of the layer shown. */
export const fillOf = ({ layer, level, period }: ShownLayer): ReadonlySignal<Loadable<Fill | null>> =>
  fills({ id: layer.id, level: levelNames[level], period: period ?? null });

/** The marks of the cluster test of the layer shown; undefined where the layer has none or they are not asked for. */
export function marksOf(shown: ShownLayer): ReadonlySignal<Loadable<ClusterMarks>> | undefined {
  const { layer, level, period } = shown;
  if (!shown.clusters || !layer.indicator) return undefined;
  return clusters({
    indicator: layer.indicator.id,
    category: layer.category,
    level: levelNames[level],
    period: period ?? null,
  });
}

/** A fill with its marks, as soon as all of it is there. */
export interface ReadyFill {
  readonly shown: ShownLayer;
  readonly fill: Fill;
  readonly marks: ReadonlyMap<string, AreaMark>;
}

/** The layer shown with its values and marks; undefined for the labels, and while it is on its way. */
export const readyFill = computed((): ReadyFill | undefined => {
  const shown = shownLayer.value;
  if (!shown) return undefined;
  const fill = fillOf(shown).value;
  const marks = marksOf(shown)?.value;
  if (fill.status !== 'ready' || !fill.value) return undefined;
  if (marks && marks.status !== 'ready') return undefined;
  const areas = marks?.status === 'ready' ? marks.value.areas : [];
  return { shown, fill: fill.value, marks: new Map(areas.map((mark) => [mark.areaCode, mark])) };
});
