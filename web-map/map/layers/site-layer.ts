import { emptySource, feature, pointAt, removeAll, setFeatures } from './geo-source.ts';
import type { MapLayer } from './map-layer.ts';
import { mapFont } from './name-layer.ts';

/** The buildings of a plan, each with its number. */
export const siteLayer: MapLayer = {
  add(map, theme) {
    map.addSource('sites', emptySource);
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
        // The number is small in its circle: names keep off the whole of it.
        'text-padding': 10,
      },
      paint: { 'text-color': theme('--chosen-line') },
    });
  },
  update(map, { sites = [] }) {
    setFeatures(
      map,
      'sites',
      sites.map(({ at, id, name, order }) => feature(pointAt(at), { id, name, order })),
    );
  },
  remove(map) {
    removeAll(map, ['site-numbers', 'sites'], ['sites']);
  },
};
