import type { ExpressionSpecification, Map as MapLibreMap } from 'maplibre-gl';
import {
  type FigurePattern,
  type FigureSymbol,
  figurePatterns,
  figureSymbols,
  patternLine,
} from '../../styles/figure-symbol.ts';
import { emptySource, feature, removeAll, setFeatures } from './geo-source.ts';
import type { MapLayer } from './map-layer.ts';
import type { MapTheme } from './map-theme.ts';
import { paint, setImage } from './pattern-images.ts';

/** Name of the image of a pattern in its ink; undefined for a symbol without one. */
const imageName = ({ pattern, ink = '--hatch' }: FigureSymbol): string | undefined =>
  pattern && `figure-${pattern}${ink}`;

function setFigureImages(map: MapLibreMap, theme: MapTheme): void {
  const draw = (pattern: FigurePattern, ink: string) =>
    paint(figurePatterns[pattern].tile, (pen) => {
      pen.strokeStyle = theme(ink);
      pen.lineWidth = patternLine;
      pen.stroke(new Path2D(figurePatterns[pattern].path));
    });
  for (const symbol of figureSymbols) {
    const name = imageName(symbol);
    if (name && symbol.pattern) setImage(map, name, draw(symbol.pattern, symbol.ink ?? '--hatch'));
  }
}

const colourOf = (theme: MapTheme): ExpressionSpecification => {
  const [first, ...rest] = [...new Set(figureSymbols.map(({ fill }) => fill))].map(
    (fill) => [fill, theme(fill)] as const,
  );
  const [name, colour] = first ?? ['', theme('--ground')];
  return ['match', ['get', 'fill'], name, colour, ...rest.flat(), theme('--ground')];
};

/** Areas filled by the figure of a layer: the colour of the class, or the pattern of the mark or the kind of no number. */
export const figureLayer: MapLayer = {
  add(map, theme) {
    setFigureImages(map, theme);
    map.addSource('figures', emptySource);
    map.addLayer({
      id: 'figure-fill',
      type: 'fill',
      source: 'figures',
      paint: { 'fill-color': colourOf(theme), 'fill-antialias': false },
    });
    map.addLayer({
      id: 'figure-patterns',
      type: 'fill',
      source: 'figures',
      filter: ['has', 'image'],
      paint: { 'fill-pattern': ['get', 'image'] },
    });
    map.addLayer({
      id: 'figure-lines',
      type: 'line',
      source: 'figures',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': theme('--ward-casing'), 'line-width': 0.7 },
    });
  },
  update(map, { figures = [] }) {
    const features = figures.map(({ boundary, code, choose, name, symbol }) => {
      const image = imageName(symbol);
      return feature(boundary, { code, choose, name, fill: symbol.fill, ...(image ? { image } : {}) });
    });
    setFeatures(map, 'figures', features);
  },
  remove(map) {
    removeAll(map, ['figure-lines', 'figure-patterns', 'figure-fill'], ['figures']);
  },
};
