import type { Feature } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { labelSymbol } from '../../../../domain/cohesion-label/classification/label-symbol.ts';
import { emptySource, feature, removeAll } from '../../../map/layers/geo-source.ts';
import type { MapTheme } from '../../../map/layers/map-theme.ts';
import { nameLayer } from '../../../map/layers/name-layer.ts';
import { venueLayer } from '../../../map/layers/venue-layer.ts';
import type { MapState } from '../../../map/scene/map-state.ts';
import type { SiteGround } from './ground.ts';
import { type HandDrawn, nothingDrawn, polygonOf } from './hand-drawn.ts';

const layers = ['site-fill', 'site-line', 'site-corners', 'site-fault'];
const quietLayers = ['quiet-localities', 'quiet-lines', 'quiet-wards'];
const sources = [
  'site',
  'site-corner-points',
  'site-fault-point',
  'quiet-locality-lines',
  'quiet-ward-areas',
];
/** Zoom from which venues are shown, with their names. */
export const venuesFrom = 13;

/** Quiet wards with their names and places, and above them the shape that is drawn. */
export function addDrawingLayers(map: MapLibreMap, theme: MapTheme): void {
  for (const source of sources) map.addSource(source, emptySource);
  const line = (id: string, source: string, colour: string, width: number) =>
    map.addLayer({
      id,
      type: 'line',
      source,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': width },
    });
  map.addLayer({
    id: 'quiet-wards',
    type: 'fill',
    source: 'quiet-ward-areas',
    paint: { 'fill-color': theme('--surface') },
  });
  line('quiet-lines', 'quiet-ward-areas', theme('--control-line'), 1);
  line('quiet-localities', 'quiet-locality-lines', theme('--locality-line'), 1.8);
  venueLayer.add(map, theme);
  nameLayer.add(map, theme);
  map.addLayer({
    id: 'site-fill',
    type: 'fill',
    source: 'site',
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': theme('--out-of-reach'), 'fill-opacity': 0.2 },
  });
  line('site-line', 'site', theme('--out-of-reach'), 3);
  map.addLayer({
    id: 'site-corners',
    type: 'circle',
    source: 'site-corner-points',
    paint: {
      // Corners of outlines that are not in the hand are small.
      'circle-radius': ['case', ['<', ['get', 'corner'], 0], 3.5, 6],
      'circle-color': ['case', ['==', ['get', 'corner'], 0], theme('--out-of-reach'), theme('--surface')],
      'circle-stroke-color': theme('--out-of-reach'),
      'circle-stroke-width': 2.5,
    },
  });
  map.addLayer({
    id: 'site-fault',
    type: 'circle',
    source: 'site-fault-point',
    paint: {
      'circle-radius': 14,
      'circle-color': theme('--notice'),
      'circle-opacity': 0.4,
      'circle-stroke-color': theme('--ink'),
      'circle-stroke-width': 3,
    },
  });
}

/** The wards as the layers of names take them; without the colours of labels, which would drown a line. */
export const quietState = ({ wards }: SiteGround): MapState => ({
  wards: wards.map(({ code, name, boundary, areaHectares }) => ({
    code,
    name,
    boundary,
    areaHectares,
    symbol: labelSymbol('MODERATE', 'NOT_KNOWN'),
  })),
  localities: [],
  venues: [],
  venuesFromAfar: true,
  emphasised: [],
});

/** A shape as it is drawn: areas of what is closed, and a line while an outline is open. */
export function drawnFeatures(drawn: HandDrawn): readonly Feature[] {
  const { corners, closed, others = [] } = drawn;
  const whole = polygonOf(closed ? drawn : { ...nothingDrawn, others });
  const areas = whole ? [feature(whole, {})] : [];
  if (closed || corners.length < 2) return areas;
  const vertices = corners.map(({ lon, lat }) => [lon, lat]);
  return [...areas, feature({ type: 'LineString', coordinates: vertices }, {})];
}

/** Takes everything away again, the top first. */
export function removeDrawingLayers(map: MapLibreMap): void {
  removeAll(map, layers, sources.slice(0, 3));
  nameLayer.remove(map);
  venueLayer.remove(map);
  removeAll(map, quietLayers, sources.slice(3));
}
