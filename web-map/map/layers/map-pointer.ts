import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { LonLat } from '../scene/map-state.ts';
import type { Pixel } from '../scene/name-place.ts';
import { shownFeatures } from './geo-source.ts';
import type { mapCamera } from './map-camera.ts';

/** What pointing at the map and pressing it mean. */
export interface PointerEvents {
  chooseArea(code: string): void;
  /** Takes a point that was asked for; false where none was, and the choice means what lies there. */
  takePoint(at: LonLat): boolean;
  chooseVenue(id: string): void;
  /** Several venues stand on one point: their ids. */
  chooseAmong(ids: readonly string[]): void;
  /** The name under the pointer, and where in the map that is; undefined: nothing. */
  hover(name: string | undefined, at: Pixel): void;
}

const hoverable = ['practice-buildings', 'practice-rings'];
const tappable = ['sites', 'out-of-reach', 'venue-marks', 'venue-clusters', 'venue-names'];
const venueLayers = ['venue-marks', 'venue-names', 'sites'];
/** A mark is pressed also where it is missed by this much, CSS pixels. */
const reach = 9;
/** No further in, level of zoom: there the venues of one point are listed. */
const nearest = 17;

/** @param places what marks that stand for several venues are called */
export function followPointer(
  map: MapLibreMap,
  camera: Pick<ReturnType<typeof mapCamera>, 'choosing' | 'movedByReader'>,
  events: PointerEvents,
  places: string | undefined,
): void {
  const featureAt = ({ point }: MapMouseEvent) => {
    const { x, y } = point;
    const near: [[number, number], [number, number]] = [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ];
    return (
      shownFeatures(map, tappable, near)?.[0] ??
      shownFeatures(map, ['figure-fill'], point)?.[0] ??
      shownFeatures(map, ['ward-fill'], point)?.[0]
    );
  };

  const openCluster = async (cluster: number, lon: number, lat: number): Promise<void> => {
    const source = map.getSource<GeoJSONSource>('venues');
    if (!source) return;
    const zoom = await source.getClusterExpansionZoom(cluster);
    if (zoom <= nearest) {
      camera.movedByReader();
      map.easeTo({ center: [lon, lat], zoom: zoom + 0.2 });
      return;
    }
    const leaves = await source.getClusterLeaves(cluster, 100, 0);
    events.chooseAmong(leaves.map(({ properties }) => String(properties?.id)));
  };

  map.on('click', (event) => {
    if (events.takePoint({ lon: event.lngLat.lng, lat: event.lngLat.lat })) return;
    const found = featureAt(event);
    if (!found) return;
    const { properties, geometry } = found;
    camera.choosing();
    if (found.layer.id === 'figure-fill') events.chooseArea(String(properties.choose));
    else if (found.layer.id === 'ward-fill') events.chooseArea(String(properties.code));
    else if (venueLayers.includes(found.layer.id)) events.chooseVenue(String(properties.id));
    else if (geometry.type === 'Point' && found.layer.id === 'venue-clusters') {
      const [lon = 0, lat = 0] = geometry.coordinates;
      void openCluster(Number(properties.cluster_id), lon, lat);
    }
  });
  map.on('mousemove', (event) => {
    const found = featureAt(event);
    map.getCanvas().style.cursor = found ? 'pointer' : '';
    const ring = shownFeatures(map, hoverable, event.point)?.[0];
    const count = found?.properties.point_count;
    const name = count ? `${places}: ${count}` : found?.properties.name;
    events.hover(ring?.properties.name ?? name, event.point);
  });
  map.on('mouseout', (event) => events.hover(undefined, event.point));
}
