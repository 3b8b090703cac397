import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { MapState } from '../scene/map-state.ts';
import { layOnce } from './lay-once.ts';
import '../../styles/over-map.css';
import { boroughNames } from './borough-names.ts';
import { contactLayer } from './contact-layer.ts';
import { figureLayer } from './figure-layer.ts';
import { shownAtRest } from './geo-source.ts';
import { addLocalityNames, type LocalityNames } from './locality-names.ts';
import { mapCamera } from './map-camera.ts';
import type { MapLayer } from './map-layer.ts';
import { followPointer, type PointerEvents } from './map-pointer.ts';
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
export interface MapViewEvents extends PointerEvents {
  /** Fetches roads, railways and names to lie beneath the wards. */
  ground(): Promise<MapLayer>;
  /** What of the page lies over the map, so that no name is put under it. */
  covered(): readonly DOMRect[];
  /** Nothing more is to be drawn, and so many wards have their names. */
  idle(named: number): void;
  /** The browser took back what the map is drawn with: this map is of no more use. */
  lost(): void;
  /** The browser would draw again; another map can be made. */
  restored(): void;
}

/** The map, from the page's side. */
export interface MapView {
  show(state: MapState): void;
  /** Take the colours of the theme now in force. */
  recolour(): void;
  /** Lays the ground beneath the wards, once; a map that is near has it by itself. */
  layGround(): void;
  zoom(by: 1 | -1): void;
  showAll(): void;
  remove(): void;
}

const ownLayers: readonly MapLayer[] = [
  wardLayer,
  figureLayer,
  outlineLayer,
  reachLayer,
  contactLayer,
  venueLayer,
  practiceLayer,
  nameLayer,
  siteLayer,
  pickedLayer,
];
/** Names of localities stand around the borough until it is this much nearer than the whole of it, levels of zoom. */
const wholeUntil = 0.3;
/** The borough is off the middle of the pane when it was moved by more than this, CSS pixels. */
const asideFrom = 24;
const nameLayers = ['names-afar', 'names-near'];
const practiceNames = ['practice-names'];
const venueNames = ['venue-names'];

/** Draw the map into a container. Resolves when the style is ready for a state. */
export async function createMapView(
  container: HTMLElement,
  events: MapViewEvents,
  words: Record<string, string>,
  cooperative: boolean,
): Promise<MapView> {
  await Promise.all([document.fonts.load('700 16px "Atkinson Hyperlegible Next"')]);
  let theme = readMapTheme();
  let layers = ownLayers;
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

  let state: MapState | undefined;
  let names: LocalityNames | undefined;
  // What the browser took back has no style any more, though the camera still moves.
  let isLost = false;
  const draw = (): void => {
    const frame = camera.frame();
    if (state && frame && !isLost) for (const layer of layers) layer.update(map, state, frame);
  };
  const layGround = layOnce(events.ground, (ground) => {
    if (isLost) return;
    ground.add(map, theme);
    layers = [...layers, ground];
    draw();
  });
  const placeNames = (): void => {
    const frame = camera.frame();
    if (!frame || isLost) return;
    const isWhole = map.getZoom() < frame.whole.zoom + wholeUntil;
    container.classList.toggle('is-near', !isWhole);
    if (!isWhole) layGround();
    const { x, y } = map.project([frame.whole.centre.lon, frame.whole.centre.lat]);
    const isAside = Math.hypot(x - frame.width / 2, y - frame.height / 2) > asideFrom;
    container.classList.toggle('is-whole', isWhole && !isAside);
    if (isWhole && state) names?.place(events.covered(), boroughNames(state, frame));
  };
  const camera = mapCamera(map, draw);
  map.on('moveend', placeNames);

  followPointer(map, camera, events, words.places);
  map.on('webglcontextlost', () => {
    isLost = true;
    events.lost();
  });
  map.on('webglcontextrestored', () => events.restored());
  map.on('idle', () => {
    if (isLost) return;
    const [names, beside, places] = [nameLayers, practiceNames, venueNames].map((of) => shownAtRest(map, of));
    // Drawn again, it is at rest again.
    if (!names || !beside || !places) return;
    const wards = names.flatMap(({ properties }) => (properties.isPlace ? [] : [properties.code]));
    // What a canvas shows is seen by no test and by no other program.
    container.dataset.practice = beside.map(({ properties }) => properties.label).join('; ');
    container.dataset.places = places.map(({ properties }) => properties.name).join('; ');
    events.idle(new Set(wards).size);
  });

  return {
    show(next) {
      const isFirst = state === undefined;
      const newNames = next.localities !== state?.localities;
      state = next;
      camera.follow(next);
      // The first frame draws by itself.
      if (!isFirst) draw();
      // Where nothing of it is drawn otherwise, the map still says that it is at rest.
      map.triggerRepaint();
      if (!newNames) return;
      names?.remove();
      names = addLocalityNames(map, next.localities, (code) => {
        camera.choosing();
        events.chooseArea(code);
      });
      placeNames();
    },
    recolour() {
      theme = readMapTheme();
      map.setPaintProperty('ground', 'background-color', theme('--ground'));
      for (const layer of [...layers].reverse()) layer.remove(map);
      for (const layer of layers) layer.add(map, theme);
      draw();
    },
    zoom(by) {
      camera.movedByReader();
      if (by > 0) map.zoomIn();
      else map.zoomOut();
    },
    layGround,
    showAll: () => camera.showAll(),
    remove() {
      isLost = true;
      names?.remove();
      map.remove();
    },
  };
}
