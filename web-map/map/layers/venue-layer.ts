import type { ExpressionSpecification } from 'maplibre-gl';
import { feature, pointAt, removeAll, setFeatures } from './geo-source.ts';
import type { MapLayer } from './map-layer.ts';
import { setMarkImages } from './mark-images.ts';
import { mapFont, placeFont } from './name-layer.ts';

const layers = ['venue-counts', 'venue-cluster-room', 'venue-clusters', 'venue-marks'];

/** Zoom from which the names of places find room. */
const namesFrom = 12.3;

const clustered: ExpressionSpecification = ['has', 'point_count'];

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
        'text-field': ['step', ['zoom'], '', namesFrom, ['get', 'name']],
        'text-font': placeFont,
        'text-size': 14,
        'text-max-width': 9,
        'text-line-height': 1.15,
        'text-optional': true,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.8,
        'text-justify': 'auto',
      },
      paint: {
        'text-color': theme('--map-text'),
        'text-halo-color': theme('--map-text-halo'),
        'text-halo-width': 1.4,
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
  update(map, { venues, venuesFromAfar }, { nearFrom }) {
    for (const layer of layers) map.setLayerZoomRange(layer, venuesFromAfar ? 0 : nearFrom, 24);
    const features = venues.map(({ at, id, name, mark, placeOfWelcome }) =>
      feature(pointAt(at), { id, name, mark, placeOfWelcome }),
    );
    setFeatures(map, 'venues', features);
  },
  remove(map) {
    removeAll(map, layers, ['venues']);
  },
};
