import { type GeoJSONSource, Map as MapLibreMap, type MapMouseEvent, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { contactLayer } from './contact-layer.ts';
import { figureLayer } from './figure-layer.ts';
import { boxOf } from './label-point.ts';
import { addLocalityNames, type LocalityNames } from './locality-names.ts';
import type { LonLat, MapState } from './map-state.ts';
import { readMapTheme } from './map-theme.ts';
import { nameLayer } from './name-layer.ts';
import { outlineLayer } from './outline-layer.ts';
import { pickedLayer } from './picked-layer.ts';
import { practiceLayer } from './practice-layer.ts';
import { reachLayer } from './reach-layer.ts';
import { siteLayer } from './site-layer.ts';
import { venueLayer } from './venue-layer.ts';
import { wardLayer } from './ward-layer.ts';

setWorkerUrl(workerUrl);

/** What the map tells the page. */
export interface MapViewEvents {
  chooseArea(code: string): void;
  /** Takes a point that was asked for; false where none was, and the choice means what lies there. */
  takePoint(at: LonLat): boolean;
  chooseVenue(id: string): void;
  /** Several venues stand on one point: their ids. */
  chooseAmong(ids: readonly string[]): void;
  /** The name under the pointer; undefined: nothing. */
  hover(name: string | undefined): void;
  /** Nothing more is to be drawn. */
  idle(): void;
}

/** The map, from the page's side. */
export interface MapView {
  show(state: MapState): void;
  /** Take the colours of the theme now in force. */
  recolour(): void;
  zoom(by: 1 | -1): void;
  showAll(): void;
  remove(): void;
}

const layers = [
  wardLayer,
  figureLayer,
  outlineLayer,
  reachLayer,
  contactLayer,
  nameLayer,
  venueLayer,
  practiceLayer,
  siteLayer,
  pickedLayer,
];
const hoverable = ['practice-buildings', 'practice-rings'];
const tappable = ['sites', 'out-of-reach', 'venue-marks', 'venue-clusters'];
const venueLayers = ['venue-marks', 'sites'];

/** Draw the map into a container. Resolves when the style is ready for a state. */
export async function createMapView(
  container: HTMLElement,
  events: MapViewEvents,
  words: Record<string, string>,
  cooperative: boolean,
): Promise<MapView> {
  await Promise.all([document.fonts.load('700 16px "Atkinson Hyperlegible Next"')]);
  let theme = readMapTheme();
  const map = new MapLibreMap({
    container,
    style: {
      version: 8,
      sources: {},
      layers: [{ id: 'ground', type: 'background', paint: { 'background-color': theme('--ground') } }],
    },
    center: [-1.97, 52.6],
    zoom: 10.5,
    minZoom: 8.5,
    maxZoom: 18,
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    renderWorldCopies: false,
    cooperativeGestures: cooperative,
    fadeDuration: 0,
    locale: words,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  await new Promise<void>((resolve) => map.once('load', () => resolve()));
  for (const layer of layers) layer.add(map, theme);

  let state: MapState = { wards: [], localities: [], venues: [] };
  let names: LocalityNames | undefined;
  let moved = false;

  const frameAll = (animate: boolean): void => {
    const box = boxOf(state.wards.map(({ boundary }) => boundary));
    if (!box) return;
    const { clientWidth: width, clientHeight: height } = container;
    // On a narrow screen the borough takes the width, and the names of localities the corners that it leaves.
    const sides = width > 560 ? 84 : 14;
    const padding = {
      left: sides,
      right: sides,
      top: height > 440 ? 24 : 12,
      bottom: height > 440 ? 48 : 40,
    };
    map.fitBounds(box, { padding, animate, duration: 500 });
    moved = false;
    if (animate) map.once('moveend', () => names?.place());
    else names?.place();
  };

  const featureAt = (event: MapMouseEvent) => {
    const { x, y } = event.point;
    const reach = 9;
    const near: [[number, number], [number, number]] = [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ];
    return (
      map.queryRenderedFeatures(near, { layers: tappable })[0] ??
      map.queryRenderedFeatures(event.point, { layers: ['figure-fill'] })[0] ??
      map.queryRenderedFeatures(event.point, { layers: ['ward-fill'] })[0]
    );
  };

  const openCluster = async (cluster: number, lon: number, lat: number): Promise<void> => {
    const source = map.getSource<GeoJSONSource>('venues');
    if (!source) return;
    const zoom = await source.getClusterExpansionZoom(cluster);
    if (zoom <= 17) {
      moved = true;
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
    const [ring] = map.queryRenderedFeatures(event.point, { layers: hoverable });
    const count = found?.properties.point_count;
    events.hover(ring?.properties.name ?? (count ? `${words.places}: ${count}` : found?.properties.name));
  });
  map.on('mouseout', () => events.hover(undefined));
  map.on('movestart', (event) => {
    if (event.originalEvent) moved = true;
  });
  map.on('resize', () => {
    if (!moved) frameAll(false);
  });
  map.on('idle', () => events.idle());

  return {
    show(next) {
      const first = state.wards.length === 0;
      const newPoint = next.picked && next.picked.at.lon !== state.picked?.at.lon ? next.picked : undefined;
      const newFrame = next.frame?.west !== state.frame?.west ? next.frame : undefined;
      const newNames = next.localities !== state.localities;
      state = next;
      for (const layer of layers) layer.update(map, state);
      if (newNames) {
        names?.remove();
        names = addLocalityNames(map, state.localities, events.chooseArea);
        names.place();
      }
      if (first) frameAll(false);
      if (newFrame) {
        moved = true;
        const { west, south, east, north } = newFrame;
        map.fitBounds([west, south, east, north], {
          padding: 40,
          maxZoom: 15,
          animate: !first,
          duration: 500,
        });
      } else if (!first && newPoint && !map.getBounds().contains([newPoint.at.lon, newPoint.at.lat])) {
        map.panTo([newPoint.at.lon, newPoint.at.lat]);
      }
    },
    recolour() {
      theme = readMapTheme();
      map.setPaintProperty('ground', 'background-color', theme('--ground'));
      for (const layer of [...layers].reverse()) layer.remove(map);
      for (const layer of layers) layer.add(map, theme);
      for (const layer of layers) layer.update(map, state);
    },
    zoom(by) {
      moved = true;
      if (by > 0) map.zoomIn();
      else map.zoomOut();
    },
    showAll: () => frameAll(true),
    remove() {
      names?.remove();
      map.remove();
    },
  };
}
