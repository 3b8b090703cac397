import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Box, type Camera, projection } from '../scene/camera.ts';
import { boxOf } from '../scene/label-point.ts';
import type { MapFocus, MapState } from '../scene/map-state.ts';
import type { Size } from '../scene/name-place.ts';
import { cameraOn, frameOf, type MapFrame } from './map-frame.ts';

/** How long a flight takes, ms; the map library takes none where less motion is asked for. */
const flight = 400;
/** A choice on the map moves it unless what was chosen has this share of the size that it would be flown to. */
const largeEnough = 0.7;
/** A choice counts as made on the map for so long, ms: until the page has said what it came to. */
const choiceLasts = 500;

/** West, south, east and north of what the map goes to; undefined where none of it is drawn. */
export function boxOfFocus({ areas, points }: MapFocus, { wards, localities }: MapState): Box | undefined {
  const shapes = [...wards, ...localities].filter(({ code }) => areas.includes(code));
  const box = boxOf(shapes.map(({ boundary }) => boundary));
  const corners = [
    ...(box
      ? [
          { lon: box[0], lat: box[1] },
          { lon: box[2], lat: box[3] },
        ]
      : []),
    ...points,
  ];
  if (!box || corners.length === 0) return undefined;
  const [lons, lats] = [corners.map(({ lon }) => lon), corners.map(({ lat }) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** Whether a box lies wholly in the frame, and nearly as large as it would be flown to. */
export function isWellSeen([west, south, east, north]: Box, now: Camera, goal: Camera, frame: Size): boolean {
  const { pixelOf } = projection(now, frame);
  const from = pixelOf({ lon: west, lat: north });
  const to = pixelOf({ lon: east, lat: south });
  const isInside = from.x >= 0 && from.y >= 0 && to.x <= frame.width && to.y <= frame.height;
  return isInside && 2 ** (now.zoom - goal.zoom) >= largeEnough;
}

/** Where the map looks: at what is chosen, or at the whole borough, until a reader moves it. */
export function mapCamera(map: MapLibreMap, onFrame: (frame: MapFrame) => void) {
  let state: MapState | undefined;
  let frame: MapFrame | undefined;
  let moved = false;
  let chosenAt = Number.NEGATIVE_INFINITY;

  const goal = (): { readonly camera: Camera; readonly box?: Box } | undefined => {
    if (!state || !frame) return undefined;
    const box = state.focus && boxOfFocus(state.focus, state);
    if (!box) return { camera: frame.whole };
    const { centre, zoom } = cameraOn(box, frame);
    return { camera: { centre, zoom: Math.max(zoom, frame.whole.zoom) }, box };
  };
  const go = ({ centre, zoom }: Camera, animate: boolean): void => {
    moved = false;
    map.easeTo({ center: [centre.lon, centre.lat], zoom, duration: animate ? flight : 0 });
  };
  const measure = (): void => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const next = state && frameOf(state, { width, height });
    if (!next) return;
    frame = next;
    map.setMinZoom(next.whole.zoom - 0.01);
    onFrame(next);
  };

  map.on('movestart', (event) => {
    if (event.originalEvent) moved = true;
  });
  map.on('resize', () => {
    measure();
    const to = goal();
    if (to && !moved) go(to.camera, false);
  });
  return {
    /** Takes the next state: the map goes where something else is chosen. */
    follow(next: MapState): void {
      const isFirst = frame === undefined;
      const isNew = isFirst || next.focus?.key !== state?.focus?.key;
      state = next;
      if (isFirst) measure();
      const to = goal();
      if (!to || !frame || !isNew) return;
      const { lng: lon, lat } = map.getCenter();
      const now = { centre: { lon, lat }, zoom: map.getZoom() };
      const isChosenHere = performance.now() - chosenAt < choiceLasts;
      if (isChosenHere && to.box && isWellSeen(to.box, now, to.camera, frame)) return;
      go(to.camera, !isFirst);
    },
    /** Something is chosen on the map itself, under the pointer. */
    choosing(): void {
      chosenAt = performance.now();
    },
    /** The reader moves the map by other means than a gesture. */
    movedByReader(): void {
      moved = true;
    },
    showAll(): void {
      if (frame) go(frame.whole, true);
    },
    frame: (): MapFrame | undefined => frame,
  };
}
