import { emptySource, feature, pointAt, removeAll, setFeatures } from './geo-source.ts';
import type { MapLayer } from './map-layer.ts';
import { mapFont } from './name-layer.ts';

/** Small areas out of reach as round marks, larger with more residents, and the numbered sites of a plan. */
export const reachLayer: MapLayer = {
  add(map, theme) {
    map.addSource('out-of-reach', emptySource);
    map.addSource('sites', emptySource);
    map.addLayer({
      id: 'out-of-reach',
      type: 'circle',
      source: 'out-of-reach',
      paint: {
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          9.6,
          ['interpolate', ['linear'], ['get', 'residents'], 1000, 3.5, 3000, 6],
          13,
          ['interpolate', ['linear'], ['get', 'residents'], 1000, 10, 3000, 17],
        ],
        'circle-color': theme('--out-of-reach'),
        'circle-stroke-width': 1.5,
        'circle-stroke-color': theme('--mark-halo'),
      },
    });
    map.addLayer({
      id: 'sites',
      type: 'circle',
      source: 'sites',
      paint: {
        'circle-radius': 13,
        'circle-color': theme('--chosen-halo'),
        'circle-stroke-width': 3,
        'circle-stroke-color': theme('--chosen-line'),
      },
    });
    map.addLayer({
      id: 'site-numbers',
      type: 'symbol',
      source: 'sites',
      layout: {
        'text-field': ['to-string', ['get', 'order']],
        'text-font': mapFont,
        'text-size': 16,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': theme('--chosen-line') },
    });
  },
  update(map, { outOfReach = [], sites = [] }) {
    setFeatures(
      map,
      'out-of-reach',
      outOfReach.map(({ at, residents, name }) => feature(pointAt(at), { residents, name })),
    );
    setFeatures(
      map,
      'sites',
      sites.map(({ at, id, name, order }) => feature(pointAt(at), { id, name, order })),
    );
  },
  remove(map) {
    removeAll(map, ['site-numbers', 'sites', 'out-of-reach'], ['sites', 'out-of-reach']);
  },
};
