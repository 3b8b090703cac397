import { emptySource, feature, pointAt, removeAll, setFeatures } from './geo-source.ts';
import { labelPoint } from './label-point.ts';
import type { MapLayer } from './map-layer.ts';
import type { Scene } from './scene.ts';

/**
 * The page's own font, drawn by the browser: the style has no address of glyphs, so no name needs the internet. The map
 * library reads the weight from the first name and takes the first font that is there.
 */
export const mapFont = ['Atkinson Hyperlegible Next Bold', 'Atkinson Hyperlegible Next'];

function nameFeatures({ wards, venues, chosenArea: chosen }: Scene) {
  const marks = venues.map(({ at }) => at);
  return wards.flatMap(({ code, name, boundary, areaHectares }) => {
    const point = labelPoint(boundary, marks);
    if (!point) return [];
    const order = code === chosen ? -1e9 : -areaHectares;
    return [feature(pointAt(point), { code, name: name.replaceAll(' and ', ' & '), order })];
  });
}

/** Names of wards. Where there is no room the smaller ward's name gives way; the chosen ward's never does. */
export const nameLayer: MapLayer = {
  add(map, theme) {
    map.addSource('names', emptySource);
    map.addLayer({
      id: 'ward-names',
      type: 'symbol',
      source: 'names',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': mapFont,
        'text-size': ['interpolate', ['linear'], ['zoom'], 9.6, 12, 10.6, 13.5, 14, 18],
        'text-max-width': 7,
        'text-line-height': 1.1,
        'text-padding': ['interpolate', ['linear'], ['zoom'], 9.8, 6, 11, 2],
        'text-variable-anchor': ['center', 'bottom', 'top'],
        'text-radial-offset': 0.35,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: {
        'text-color': theme('--map-text'),
        'text-halo-color': theme('--map-text-halo'),
        'text-halo-width': 1.8,
      },
    });
  },
  update(map, scene) {
    setFeatures(map, 'names', nameFeatures(scene));
  },
  remove(map) {
    removeAll(map, ['ward-names'], ['names']);
  },
};
