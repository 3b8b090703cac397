import type { Geometry } from 'geojson';
import type { ExpressionSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { boxOf, within } from '../scene/label-point.ts';
import type { LonLat } from '../scene/map-state.ts';
import { feature, pointAt, removeAll, setFeatures } from './geo-source.ts';
import type { MapLayer } from './map-layer.ts';
import type { MapTheme } from './map-theme.ts';
import { setMarkImages } from './mark-images.ts';
import { mapFont, placeFont } from './name-layer.ts';

const layers = ['venue-counts', 'venue-cluster-room', 'venue-clusters', 'venue-marks', 'venue-names'];

/** Zoom from which the names of all places find room; those in and around the chosen area find it as soon as their marks are seen. */
const namesFrom = 12.3;

const clustered: ExpressionSpecification = ['has', 'point_count'];

/** The order of the names of places that lie neither in the chosen area nor around it. */
const orderOfOthers = 2;
/** How far around an area its surroundings go, as a share of its size. */
const around = 0.5;

/** Whose name is placed first: 0 for places in an area, 1 around it, then the others. */
function orderAround(area: Geometry | undefined): (at: LonLat) => number {
  const box = area && boxOf([area]);
  if (!area || !box) return () => orderOfOthers;
  const isInside = within(area);
  const [west, south, east, north] = box;
  const [across, along] = [(east - west) * around, (north - south) * around];
  return (at) => {
    if (isInside(at)) return 0;
    const isBeside = at.lon >= west - across && at.lon <= east + across;
    return isBeside && at.lat >= south - along && at.lat <= north + along ? 1 : orderOfOthers;
  };
}

/** Names beside marks, where they find room. The marks lie above, so that they have taken theirs before. */
function addNames(map: MapLibreMap, theme: MapTheme): void {
  map.addLayer({
    id: 'venue-names',
    type: 'symbol',
    source: 'venues',
    filter: ['!', clustered],
    layout: {
      'text-field': [
        'step',
        ['zoom'],
        ['case', ['<', ['get', 'order'], orderOfOthers], ['get', 'name'], ''],
        namesFrom,
        ['get', 'name'],
      ],
      'symbol-sort-key': ['get', 'order'],
      'text-font': placeFont,
      'text-size': 14,
      'text-max-width': 9,
      'text-line-height': 1.15,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      // Beyond the picture of the mark: half of 16 pixels, two fifths larger at most.
      'text-radial-offset': 0.9,
      'text-justify': 'auto',
    },
    paint: {
      'text-color': theme('--map-text'),
      'text-halo-color': theme('--map-text-halo'),
      'text-halo-width': 1.4,
    },
  });
}

/**
 * Venues by kind and status, from where a ward is looked at on; marks that would lie on one another become one ring with
 * their number.
 */
export const venueLayer: MapLayer = {
  add(map, theme) {
    setMarkImages(map, theme);
    map.addSource('venues', {
      type: 'geojson',
      data: { type: 'FeatureCollection', features: [] },
      cluster: true,
      clusterRadius: 11,
      clusterMaxZoom: 17,
      clusterProperties: { welcome: ['+', ['case', ['get', 'placeOfWelcome'], 1, 0]] },
    });
    addNames(map, theme);
    map.addLayer({
      id: 'venue-marks',
      type: 'symbol',
      source: 'venues',
      filter: ['!', clustered],
      layout: {
        'icon-image': ['get', 'mark'],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 9.6, 0.45, 10.1, 0.55, 10.4, 0.85, 14, 1.4],
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
    });
    map.addLayer({
      id: 'venue-clusters',
      type: 'circle',
      source: 'venues',
      filter: clustered,
      paint: {
        'circle-color': theme('--mark-halo'),
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 9.6, 5, 10.1, 5.5, 10.4, 9],
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 10.1, 1.6, 10.4, 2],
        'circle-stroke-color': ['case', ['>', ['get', 'welcome'], 0], theme('--welcome'), theme('--mark')],
      },
    });
    // Rings are no symbols: this keeps the names of wards off them, as off the marks.
    map.addLayer({
      id: 'venue-cluster-room',
      type: 'symbol',
      source: 'venues',
      filter: clustered,
      layout: {
        'icon-image': 'ring-room',
        'icon-size': ['interpolate', ['linear'], ['zoom'], 10.1, 0.6, 10.4, 1],
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
    });
    map.addLayer({
      id: 'venue-counts',
      type: 'symbol',
      source: 'venues',
      filter: clustered,
      layout: {
        'text-field': ['to-string', ['get', 'point_count']],
        'text-font': mapFont,
        'text-size': ['interpolate', ['linear'], ['zoom'], 9.6, 10.5, 11, 12],
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': theme('--mark') },
    });
  },
  update(map, { venues, venuesFromAfar, wards, localities, chosenArea }, { nearFrom }) {
    for (const layer of layers) map.setLayerZoomRange(layer, venuesFromAfar ? 0 : nearFrom, 24);
    map.setLayerZoomRange('venue-names', nearFrom, 24);
    const order = orderAround([...wards, ...localities].find(({ code }) => code === chosenArea)?.boundary);
    const features = venues.map(({ at, id, name, mark, placeOfWelcome }) =>
      feature(pointAt(at), { id, name, mark, placeOfWelcome, order: order(at) }),
    );
    setFeatures(map, 'venues', features);
  },
  remove(map) {
    removeAll(map, layers, ['venues']);
  },
};
