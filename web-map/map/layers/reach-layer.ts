import { emptySource, feature, pointAt, removeAll, setFeatures } from './geo-source.ts';
import type { MapLayer } from './map-layer.ts';

/** Small areas out of reach as round marks, larger with more residents; under the names, so that these stay readable. */
export const reachLayer: MapLayer = {
  add(map, theme) {
    map.addSource('out-of-reach', emptySource);
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
          ['interpolate', ['linear'], ['get', 'residents'], 1000, 2.5, 3000, 4.5],
          10.3,
          ['interpolate', ['linear'], ['get', 'residents'], 1000, 4, 3000, 7.5],
          13,
          ['interpolate', ['linear'], ['get', 'residents'], 1000, 10, 3000, 17],
        ],
        'circle-color': theme('--out-of-reach'),
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 9.6, 0.8, 10.3, 1.5],
        'circle-stroke-color': theme('--mark-halo'),
      },
    });
  },
  update(map, { outOfReach = [] }) {
    setFeatures(
      map,
      'out-of-reach',
      outOfReach.map(({ at, residents, name }) => feature(pointAt(at), { residents, name })),
    );
  },
  remove(map) {
    removeAll(map, ['out-of-reach'], ['out-of-reach']);
  },
};
