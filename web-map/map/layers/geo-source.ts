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
 * What the map shows of some layers, at a place of it or anywhere. Undefined where it cannot say, after a source has changed
 * twice in a moment: MapLibre then looks for what it has drawn in the bytes of a tile that holds fewer, and throws. What is
 * sent again is found again (`sendAgain`).
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

/**
 * Sends what these layers show once more. MapLibre keeps the bytes of a tile that was only laid out anew, also where the
 * features had changed meanwhile: what it has drawn is then looked for in other bytes until they are sent again.
 */
export function sendAgain(map: MapLibreMap, layers: readonly string[]): void {
  for (const source of new Set(layers.map((layer) => map.getLayer(layer)?.source ?? ''))) {
    const found = map.getSource(source);
    if (found instanceof GeoJSONSource) found.setData(collection(shown.get(found) ?? []));
  }
}

/** Take away layers, then sources. */
export function removeAll(map: MapLibreMap, layers: readonly string[], sources: readonly string[]): void {
  for (const layer of layers) if (map.getLayer(layer)) map.removeLayer(layer);
  for (const source of sources) if (map.getSource(source)) map.removeSource(source);
}
