import { emptySource, feature, pointAt, removeAll, setFeatures } from './geo-source.ts';
import type { MapLayer } from './map-layer.ts';

/** The venue that was chosen, ringed and drawn even where its kind is not shown, or the point of a postcode. */
export const pickedLayer: MapLayer = {
  add(map, theme) {
    map.addSource('picked', emptySource);
    map.addLayer({
      id: 'picked-ring',
      type: 'circle',
      source: 'picked',
      paint: {
        'circle-radius': ['case', ['has', 'mark'], 14, 10],
        'circle-color': theme('--chosen-halo'),
        'circle-stroke-width': 3.5,
        'circle-stroke-color': theme('--chosen-line'),
      },
    });
    map.addLayer({
      id: 'picked-point',
      type: 'circle',
      source: 'picked',
      filter: ['!', ['has', 'mark']],
      paint: { 'circle-radius': 4.5, 'circle-color': theme('--chosen-line') },
    });
    map.addLayer({
      id: 'picked-mark',
      type: 'symbol',
      source: 'picked',
      filter: ['has', 'mark'],
      layout: { 'icon-image': ['get', 'mark'], 'icon-allow-overlap': true, 'icon-size': 1.1 },
    });
  },
  update(map, { picked }) {
    const features = picked ? [feature(pointAt(picked.at), picked.mark ? { mark: picked.mark } : {})] : [];
    setFeatures(map, 'picked', features);
  },
  remove(map) {
    removeAll(map, ['picked-mark', 'picked-point', 'picked-ring'], ['picked']);
  },
};
