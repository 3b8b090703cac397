import type { Geometry } from 'geojson';
import { Map as MapLibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Box, Position } from '../../../../domain/geography/position.ts';
import { groundWords } from '../../../i18n/ground-words.ts';
import { groundLayer } from '../../../map/base/ground-layer.ts';
import { feature, pointAt, setFeatures } from '../../../map/layers/geo-source.ts';
import { frameOf } from '../../../map/layers/map-frame.ts';
import type { MapLayer } from '../../../map/layers/map-layer.ts';
import { readMapTheme } from '../../../map/layers/map-theme.ts';
import { nameLayer } from '../../../map/layers/name-layer.ts';
import { venueLayer } from '../../../map/layers/venue-layer.ts';
import { boxOf } from '../../../map/scene/label-point.ts';
import type { MappedVenue } from '../../../map/scene/map-state.ts';
import { markName } from '../../../map/scene/mark-name.ts';
import { opennessOf } from '../../../styles/openness.ts';
import {
  addDrawingLayers,
  drawnFeatures,
  quietState,
  removeDrawingLayers,
  venuesFrom,
} from './drawing-layers.ts';
import type { SiteGround } from './ground.ts';
import type { HandDrawn } from './hand-drawn.ts';
import { drawByPointer, type PointerEvents, reachPixels } from './site-pointer.ts';
import { cornersToSnapTo, snapped } from './snapping.ts';
import type { PlacedVenue } from './venues-inside.ts';

setWorkerUrl(workerUrl);

/** What the drawing map tells the page. */
export interface SiteMapEvents extends PointerEvents {
  /** Venues in sight, to find one's way by. */
  venuesIn(shown: Box): Promise<readonly PlacedVenue[]>;
  /** The ground under the crosshair has moved. */
  moved(): void;
}

/** The drawing map, from the page's side. */
export interface SiteMap {
  show(drawn: HandDrawn, fault: Position | undefined): void;
  /** Moves the ground under the crosshair by pixels. */
  pan(right: number, down: number): void;
  zoom(by: 1 | -1): void;
  centre(): Position;
  /** The nearest corner that a place snaps to; the place itself where none is within reach. */
  snapped(at: Position): Position;
  /** Shows a geometry whole. */
  frame(geometry: Geometry): void;
  goTo(at: Position): void;
  recolour(): void;
  remove(): void;
}

const restMilliseconds = 300;

const mappedVenue = ({
  id,
  name,
  kind,
  placeOfWelcome,
  meetingPlace,
  status,
  location,
}: PlacedVenue): MappedVenue => ({
  id,
  name,
  mark: markName({ kind, placeOfWelcome, status }),
  placeOfWelcome,
  meetingPlace,
  openness: opennessOf(status),
  at: location,
});

/** Draws the map for drawing into a container. Resolves when it can be drawn on. */
export async function createSiteMap(
  container: HTMLElement,
  ground: SiteGround,
  events: SiteMapEvents,
): Promise<SiteMap> {
  await document.fonts.load('700 16px "Atkinson Hyperlegible Next"');
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
    minZoom: 9,
    maxZoom: 19,
    attributionControl: false,
    keyboard: false,
    doubleClickZoom: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    renderWorldCopies: false,
    fadeDuration: 0,
  });
  map.touchZoomRotate.disableRotation();
  // The frame around the map takes the keys, and has the name: one stop for Tab, not two.
  map.getCanvas().tabIndex = -1;
  map.getCanvas().setAttribute('aria-hidden', 'true');
  await new Promise<void>((resolve) => map.once('load', () => resolve()));
  let state = quietState(ground);
  let removed = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let drawn: HandDrawn = { corners: [], closed: false };
  let fault: Position | undefined;

  const update = (layer: MapLayer): void => {
    const pane = frameOf(state, { width: container.clientWidth, height: container.clientHeight });
    if (pane) layer.update(map, state, pane);
  };
  const fill = (): void => {
    setFeatures(
      map,
      'quiet-ward-areas',
      ground.wards.map(({ boundary }) => feature(boundary, {})),
    );
    setFeatures(
      map,
      'quiet-locality-lines',
      ground.localities.map(({ boundary }) => feature(boundary, {})),
    );
    update(nameLayer);
    update(venueLayer);
    paintDrawn();
  };
  const paintDrawn = (): void => {
    setFeatures(map, 'site', drawnFeatures(drawn));
    const others = (drawn.others ?? []).flat();
    setFeatures(map, 'site-corner-points', [
      ...others.map((at) => feature(pointAt(at), { corner: -1 })),
      ...drawn.corners.map((at, corner) => feature(pointAt(at), { corner })),
    ]);
    setFeatures(map, 'site-fault-point', fault ? [feature(pointAt(fault), {})] : []);
  };
  const frame = (geometry: Geometry, animate: boolean): void => {
    const box = boxOf([geometry]);
    if (box) map.fitBounds(box, { padding: 40, maxZoom: 17, animate, duration: 400 });
  };
  addDrawingLayers(map, theme);
  fill();
  frame(ground.borough, false);
  map.addControl(new ScaleControl({ maxWidth: 120, unit: 'metric' }), 'bottom-right');
  // Roads and names to draw by. Without them the map can be drawn on as well.
  let base: MapLayer | undefined;
  groundLayer({ lines: 'quiet-lines', names: 'venue-names' }, groundWords('en')).then(
    (made) => {
      if (removed) return;
      base = made;
      made.add(map, theme);
      update(made);
    },
    () => undefined,
  );

  let looked = 0;
  const look = async (): Promise<void> => {
    if (map.getZoom() < venuesFrom) return;
    looked += 1;
    const mine = looked;
    const bounds = map.getBounds();
    const box = {
      west: bounds.getWest(),
      south: bounds.getSouth(),
      east: bounds.getEast(),
      north: bounds.getNorth(),
    };
    // Without them the map can be drawn on as well.
    const found = await events.venuesIn(box).catch(() => undefined);
    if (!found || mine !== looked || removed) return;
    state = { ...state, venues: found.map(mappedVenue) };
    update(venueLayer);
  };
  map.on('move', () => events.moved());
  map.on('moveend', () => {
    clearTimeout(rest);
    rest = setTimeout(() => void look(), restMilliseconds);
  });

  drawByPointer(
    map,
    () => drawn,
    (dragged) => setFeatures(map, 'site', drawnFeatures(dragged)),
    events,
  );

  return {
    show(next, at) {
      drawn = next;
      fault = at;
      paintDrawn();
    },
    pan: (right, down) => map.panBy([right, down], { animate: false }),
    zoom: (by) => map.zoomTo(map.getZoom() + by, { animate: false }),
    centre() {
      const { lng, lat } = map.getCenter();
      return { lon: lng, lat };
    },
    snapped: (at) =>
      snapped(at, cornersToSnapTo(ground, drawn), ({ lon, lat }) => map.project([lon, lat]), reachPixels),
    frame: (geometry) => frame(geometry, false),
    goTo: ({ lon, lat }) => map.jumpTo({ center: [lon, lat], zoom: Math.max(map.getZoom(), 15) }),
    recolour() {
      theme = readMapTheme();
      map.setPaintProperty('ground', 'background-color', theme('--ground'));
      base?.remove(map);
      removeDrawingLayers(map);
      addDrawingLayers(map, theme);
      fill();
      base?.add(map, theme);
      if (base) update(base);
    },
    remove() {
      removed = true;
      clearTimeout(rest);
      map.remove();
    },
  };
}
