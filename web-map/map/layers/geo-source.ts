import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { GeoJSONSource, type MapGeoJSONFeature, type Map as MapLibreMap, type PointLike } from 'maplibre-gl';
import { areSame } from './same-features.ts';

export const collection = (features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
});

export const feature = (geometry: Geometry, properties: Record<string, unknown>): Feature => ({
  type: 'Feature',
  geometry,
  properties,
});

export const pointAt = ({ lon, lat }: { lon: number; lat: number }): Geometry => ({
  type: 'Point',
  coordinates: [lon, lat],
});

export const emptySource = { type: 'geojson', data: collection([]) } as const;

const shown = new WeakMap<GeoJSONSource, readonly Feature[]>();

/**
 * Show these features in a source of the map. The same once more are not sent: they would be cut into tiles and laid out
 * anew, and most changes of the page change one source of many.
 */
export function setFeatures(map: MapLibreMap, source: string, features: readonly Feature[]): void {
  const found = map.getSource(source);
  if (!(found instanceof GeoJSONSource) || areSame(features, shown.get(found) ?? [])) return;
  shown.set(found, features);
  found.setData(collection(features));
}

/**
 * What the map shows of some layers, at a place of it or anywhere. Undefined where it cannot say: MapLibre keeps the bytes of
 * a tile that was only laid out anew, also where its features had changed meanwhile, looks for what it has drawn in bytes that
 * hold less, and throws.
 */
export function shownFeatures(
  map: Pick<MapLibreMap, 'queryRenderedFeatures'>,
  layers: string[],
  at?: PointLike | [PointLike, PointLike],
): readonly MapGeoJSONFeature[] | undefined {
  try {
    return at === undefined
      ? map.queryRenderedFeatures({ layers })
      : map.queryRenderedFeatures(at, { layers });
  } catch (error) {
    if (error instanceof Error && error.message === 'feature index out of bounds') return undefined;
    throw error;
  }
}

/** How often in a row features are sent again: a map that never found them would draw without end. */
const mostSendings = 5;
const sendings = new WeakMap<GeoJSONSource, number>();

/**
 * What a map that is at rest shows of some layers. Undefined where it cannot say and their features have been sent once more:
 * it will be at rest again. What is not found then either counts as not shown.
 */
export function shownAtRest(
  map: Pick<MapLibreMap, 'queryRenderedFeatures' | 'getLayer' | 'getSource'>,
  layers: string[],
): readonly MapGeoJSONFeature[] | undefined {
  const sources = [...new Set(layers.map((layer) => map.getLayer(layer)?.source ?? ''))]
    .map((source) => map.getSource(source))
    .filter((source) => source instanceof GeoJSONSource);
  const found = shownFeatures(map, layers);
  if (found) {
    for (const source of sources) sendings.delete(source);
    return found;
  }
  const left = sources.filter((source) => (sendings.get(source) ?? 0) < mostSendings);
  if (left.length === 0) return [];
  for (const source of left) {
    sendings.set(source, (sendings.get(source) ?? 0) + 1);
    source.setData(collection(shown.get(source) ?? []));
  }
  return undefined;
}

/** Take away layers, then sources. */
export function removeAll(map: MapLibreMap, layers: readonly string[], sources: readonly string[]): void {
  for (const layer of layers) if (map.getLayer(layer)) map.removeLayer(layer);
  for (const source of sources) if (map.getSource(source)) map.removeSource(source);
}
