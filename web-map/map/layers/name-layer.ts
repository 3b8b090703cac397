import type { ExpressionSpecification, Map as MapLibreMap, SymbolLayerSpecification } from 'maplibre-gl';
import { labelSymbols, practiceLevels } from '../../../domain/cohesion-label/classification/label-symbol.ts';
import { contrastRatio } from '../../styles/contrast.ts';
import { figureSymbols } from '../../styles/figure-symbol.ts';
import { lineHeight } from '../scene/name-size.ts';
import { emptySource, removeAll, setFeatures } from './geo-source.ts';
import type { MapLayer } from './map-layer.ts';
import type { MapTheme } from './map-theme.ts';
import { namesFromAfar, namesFromNear } from './name-features.ts';
import { paint, setImage } from './pattern-images.ts';

/**
 * The page's own font, drawn by the browser: the style has no address of glyphs, so no name needs the internet. The map
 * library reads the weight from the first name and takes the first font that is there.
 */
export const mapFont = ['Atkinson Hyperlegible Next Bold', 'Atkinson Hyperlegible Next'];
/** The same for names of places, which are no wards. */
export const placeFont = ['Atkinson Hyperlegible Next Regular', 'Atkinson Hyperlegible Next'];

const sources = ['names-afar', 'name-leaders', 'names-near'];
const layersFromAfar = ['names-afar', 'name-leader-ends', 'name-leaders', 'name-leader-casings'];

/** Where a name may step aside once a ward is near, ems across and down from its point: least first. */
const aside = [0, 0.5, -0.5, 1, -1, 1.5, -1.5].flatMap((down) =>
  [0, 0.7, -0.7, 1.4, -1.4].map((across): [number, number] => [across, down]),
);
const nearby = aside
  .sort(([ax, ay], [bx, by]) => Math.hypot(ax, ay) - Math.hypot(bx, by))
  .flatMap((step) => ['center', step]);

/** Every fill that a name may lie on. */
export const fillsUnderNames: readonly string[] = [
  ...new Set([...labelSymbols, ...figureSymbols].map(({ fill }) => fill)),
  '--ground',
  '--surface',
];

/** The ink of a name: of the two inks the one that is read better on a fill. */
export function inkOn(fill: string, theme: MapTheme): string {
  const inks = [theme('--map-text'), theme('--map-text-halo')];
  const [first = '', second = ''] = inks;
  return contrastRatio(first, theme(fill)) >= contrastRatio(second, theme(fill)) ? first : second;
}

/** A colour by the fill that a name lies on. */
export const byFill = (colour: (fill: string) => string): ExpressionSpecification => {
  const [first = '', ...rest] = fillsUnderNames;
  const pairs = rest.flatMap((fill) => [fill, colour(fill)]);
  return ['match', ['get', 'fill'], first, colour(first), ...pairs, colour('--surface')];
};

/** Steps of practice beside a name: how many of three are reached. */
function setStepImages(map: MapLibreMap, theme: MapTheme): void {
  const known = practiceLevels.filter((level) => level !== 'NOT_KNOWN').reverse();
  for (const [reached, level] of known.entries()) {
    const draw = (pen: CanvasRenderingContext2D) => {
      for (const step of known.keys()) {
        const height = 5 + 3.5 * step;
        pen.fillStyle = theme('--practice-casing');
        pen.fillRect(step * 6, 14 - height - 1, 6, height + 2);
        pen.fillStyle = theme(step <= reached ? '--map-text' : '--practice-casing');
        pen.fillRect(step * 6 + 1, 14 - height, 4, height);
        pen.strokeStyle = theme('--map-text');
        pen.strokeRect(step * 6 + 1, 14 - height, 4, height);
      }
    };
    setImage(map, `steps-${level}`, paint(19, draw));
  }
}

const nameAndSteps: ExpressionSpecification = [
  'case',
  ['has', 'steps'],
  ['format', ['get', 'name'], {}, ' ', {}, ['image', ['get', 'steps']], {}],
  ['get', 'name'],
];

/**
 * Names of wards, above every mark. While the whole borough is seen each stands where it was given a place; nearer it finds
 * room by itself, first names first.
 */
export const nameLayer: MapLayer = {
  add(map, theme) {
    setStepImages(map, theme);
    for (const source of sources) map.addSource(source, emptySource);
    // A leader leads over the darkest fills too.
    map.addLayer({
      id: 'name-leader-casings',
      type: 'line',
      source: 'name-leaders',
      paint: { 'line-color': theme('--map-text-halo'), 'line-width': 3 },
    });
    map.addLayer({
      id: 'name-leaders',
      type: 'line',
      source: 'name-leaders',
      paint: { 'line-color': theme('--map-text'), 'line-width': 1.3 },
    });
    map.addLayer({
      id: 'name-leader-ends',
      type: 'circle',
      source: 'name-leaders',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 2.5,
        'circle-color': theme('--map-text'),
        'circle-stroke-color': theme('--map-text-halo'),
        'circle-stroke-width': 1,
      },
    });
    const names = (id: 'names-afar' | 'names-near', placing: SymbolLayerSpecification['layout']) =>
      map.addLayer({
        id,
        type: 'symbol',
        source: id,
        layout: {
          'text-field': nameAndSteps,
          'text-font': ['case', ['has', 'isPlace'], ['literal', placeFont], ['literal', mapFont]],
          'text-size': ['get', 'size'],
          'text-max-width': 30,
          'text-line-height': lineHeight,
          'symbol-sort-key': ['get', 'order'],
          ...placing,
        },
        paint: {
          'text-color': byFill((fill) => inkOn(fill, theme)),
          'text-halo-color': byFill(theme),
          'text-halo-width': 2,
        },
      });
    names('names-afar', { 'text-allow-overlap': true, 'text-padding': 0 });
    names('names-near', { 'text-variable-anchor-offset': nearby, 'text-padding': 4 });
  },
  update(map, state, frame) {
    for (const layer of layersFromAfar) map.setLayerZoomRange(layer, 0, frame.nearFrom);
    map.setLayerZoomRange('names-near', frame.nearFrom, 24);
    const { names, leaders } = namesFromAfar(state, frame);
    setFeatures(map, 'names-afar', names);
    setFeatures(map, 'name-leaders', leaders);
    setFeatures(map, 'names-near', namesFromNear(state, frame));
  },
  remove(map) {
    removeAll(map, ['names-near', ...layersFromAfar], sources);
  },
};
