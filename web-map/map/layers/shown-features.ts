import type { MapGeoJSONFeature, Map as MapLibreMap, PointLike } from 'maplibre-gl';

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
