import { emptySource, feature, pointAt, removeAll, setFeatures } from './geo-source.ts';
import { labelPoint } from './label-point.ts';
import type { MapLayer } from './map-layer.ts';
import type { MapState } from './map-state.ts';
import { linesWithFigure, nameLines, wideness } from './name-lines.ts';

/**
 * The page's own font, drawn by the browser: the style has no address of glyphs, so no name needs the internet. The map
 * library reads the weight from the first name and takes the first font that is there.
 */
export const mapFont = ['Atkinson Hyperlegible Next Bold', 'Atkinson Hyperlegible Next'];

/** Zoom from which no name gives way, even where two then touch. */
const allNamesFrom = 11;

/** Where a name may step aside from a mark, ems across and down from its point: least first. */
const aside = [0, 0.5, -0.5, 1, -1, 1.5, -1.5].flatMap((down) =>
  [0, 0.7, -0.7, 1.4, -1.4].map((across): [number, number] => [across, down]),
);
const nearby = aside
  .sort(([ax, ay], [bx, by]) => Math.hypot(ax, ay) - Math.hypot(bx, by))
  .flatMap((step) => ['center', step]);

/** Hectares, more than any borough has: what is drawn to be found goes before what is large. */
const beforeEveryWard = 1_000_000;

function nameFeatures({ wards, venues, sites = [], figures = [], practice, chosenArea: chosen }: MapState) {
  const marks = [...venues, ...sites, ...(practice?.rings ?? [])].map(({ at }) => at);
  const clusters = new Set(figures.filter(({ isCluster }) => isCluster).map(({ code }) => code));
  return wards.flatMap(({ code, name, boundary, areaHectares, figure }) => {
    const lines = figure ? linesWithFigure(nameLines(name), figure) : nameLines(name);
    const point = labelPoint(boundary, wideness(lines), marks);
    if (!point) return [];
    return [
      feature(pointAt(point), {
        code,
        name: lines.join('\n'),
        chosen: code === chosen,
        order: clusters.has(code) ? -areaHectares - beforeEveryWard : -areaHectares,
      }),
    ];
  });
}

/**
 * Names of wards. Where there is no room the smaller ward's name gives way, that of a cluster last; the chosen
 * ward's never does.
 */
export const nameLayer: MapLayer = {
  add(map, theme) {
    map.addSource('names', emptySource);
    const name = (id: string, chosen: boolean) =>
      map.addLayer({
        id,
        type: 'symbol',
        source: 'names',
        filter: ['==', ['get', 'chosen'], chosen],
        layout: {
          'text-allow-overlap': chosen || ['step', ['zoom'], false, allNamesFrom, true],
          'text-field': ['get', 'name'],
          'text-font': mapFont,
          'text-size': ['interpolate', ['linear'], ['zoom'], 9.6, 12, 10.6, 13, 14, 18],
          'text-max-width': 30,
          'text-line-height': 1.1,
          'text-padding': ['interpolate', ['linear'], ['zoom'], 9.8, 5, 10.4, 0],
          'text-variable-anchor-offset': nearby,
          'symbol-sort-key': ['get', 'order'],
        },
        paint: {
          'text-color': theme('--map-text'),
          'text-halo-color': theme('--map-text-halo'),
          'text-halo-width': 1.8,
        },
      });
    name('ward-names', false);
    name('chosen-name', true);
  },
  update(map, state) {
    setFeatures(map, 'names', nameFeatures(state));
  },
  remove(map) {
    removeAll(map, ['chosen-name', 'ward-names'], ['names']);
  },
};
