import type { Map as MapLibreMap } from 'maplibre-gl';
import type { RingMark } from '../../styles/ring-mark.ts';
import { emptySource, feature, pointAt, removeAll, setFeatures } from './geo-source.ts';
import type { MapLayer } from './map-layer.ts';
import type { MapTheme } from './map-theme.ts';
import { lookUnder } from './name-features.ts';
import { byFill, inkOn, placeFont } from './name-layer.ts';
import { paint, setImage } from './pattern-images.ts';

const imageSize = 30;
const inner = 7;
const outer = 11.5;

/** Gold in a casing: without it gold is lost on the darker wards. */
function drawRing(pen: CanvasRenderingContext2D, mark: RingMark, theme: MapTheme): void {
  const centre = imageSize / 2;
  const circle = (radius: number, colour: string, width: number) => {
    pen.beginPath();
    pen.arc(centre, centre, radius, 0, 2 * Math.PI);
    pen.lineWidth = width;
    pen.strokeStyle = colour;
    pen.stroke();
  };
  const radii = mark === 'DOUBLE_RING' ? [inner, outer] : [inner];
  pen.beginPath();
  pen.arc(centre, centre, Math.max(...radii) + 3.2, 0, 2 * Math.PI);
  pen.fillStyle = theme('--practice-casing');
  pen.fill();
  for (const radius of radii) circle(radius, theme('--practice'), 2.8);
  if (mark !== 'FILLED_RING') return;
  pen.fillStyle = theme('--practice');
  pen.fill();
}

function setRingImages(map: MapLibreMap, theme: MapTheme): void {
  for (const mark of ['RING', 'FILLED_RING', 'DOUBLE_RING'] as const) {
    setImage(
      map,
      `practice-${mark}`,
      paint(imageSize, (pen) => drawRing(pen, mark, theme)),
    );
  }
}

/** Names of places beside their rings, where they find room. The rings lie above, so that they have taken theirs before. */
function addNames(map: MapLibreMap, theme: MapTheme): void {
  map.addLayer({
    id: 'practice-names',
    type: 'symbol',
    source: 'practice-rings',
    filter: ['has', 'label'],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': placeFont,
      'text-size': 14,
      'text-max-width': 9,
      'text-line-height': 1.15,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      // Beyond the picture of the ring, whose corners would push the name away: half of 30 pixels, at most a tenth larger.
      'text-radial-offset': 1.25,
      'text-justify': 'auto',
    },
    paint: {
      'text-color': byFill((fill) => inkOn(fill, theme)),
      'text-halo-color': byFill(theme),
      'text-halo-width': 1.5,
    },
  });
}

/** Practice on record: a ring a place, pale where the record is old, with its name where a ward is near, and dashed lines between places that exchanged it. */
export const practiceLayer: MapLayer = {
  add(map, theme) {
    setRingImages(map, theme);
    map.addSource('practice-rings', emptySource);
    map.addSource('practice-lines', emptySource);
    const line = (id: string, token: string, width: number, dashed: boolean) =>
      map.addLayer({
        id,
        type: 'line',
        source: 'practice-lines',
        paint: {
          'line-color': theme(token),
          'line-width': width,
          ...(dashed ? { 'line-dasharray': [2.4, 1.4] } : {}),
        },
      });
    line('practice-line-casing', '--practice-casing', 6, false);
    line('practice-line', '--practice', 2.5, true);
    const rings = (id: string, isBuilding: boolean) =>
      map.addLayer({
        id,
        type: 'symbol',
        source: 'practice-rings',
        filter: ['==', ['get', 'isBuilding'], isBuilding],
        layout: {
          'icon-image': ['concat', 'practice-', ['get', 'mark']],
          'icon-size': ['interpolate', ['linear'], ['zoom'], 9.6, 0.7, 11.3, 0.95, 13, 1.1],
          'icon-allow-overlap': true,
          'icon-padding': 0,
        },
        paint: { 'icon-opacity': ['case', ['get', 'older'], 0.5, 1] },
      });
    addNames(map, theme);
    rings('practice-rings', false);
    rings('practice-buildings', true);
  },
  update(map, state, { nearFrom }) {
    // From afar rings at buildings would lie on one another, and names on the wards' names.
    map.setLayerZoomRange('practice-buildings', nearFrom, 24);
    map.setLayerZoomRange('practice-names', nearFrom, 24);
    const { rings = [], lines = [] } = state.practice ?? {};
    const wards = new Set(state.wards.map(({ name }) => name));
    setFeatures(
      map,
      'practice-rings',
      rings.map(({ at, place, name, mark, older, isBuilding }) => {
        // A place that is called as its ward is not named twice.
        const label = wards.has(place) ? {} : { label: place };
        return feature(pointAt(at), { name, mark, older, isBuilding, ...label, ...lookUnder(at, state) });
      }),
    );
    const coordinates = ({ from, to }: (typeof lines)[number]) => [
      [from.lon, from.lat],
      [to.lon, to.lat],
    ];
    setFeatures(
      map,
      'practice-lines',
      lines.map((each) =>
        feature({ type: 'LineString', coordinates: coordinates(each) }, { name: each.name }),
      ),
    );
  },
  remove(map) {
    removeAll(
      map,
      ['practice-buildings', 'practice-rings', 'practice-names', 'practice-line', 'practice-line-casing'],
      ['practice-rings', 'practice-lines'],
    );
  },
};
