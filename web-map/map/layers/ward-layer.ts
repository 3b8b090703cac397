import type { Feature } from 'geojson';
import type { ExpressionSpecification } from 'maplibre-gl';
import { labelSymbols } from '../../../domain/cohesion-label/classification/label-symbol.ts';
import type { MappedWard, MapState } from '../scene/map-state.ts';
import { emptySource, feature, removeAll, setFeatures } from './geo-source.ts';
import type { MapLayer } from './map-layer.ts';
import { setPatternImages } from './pattern-images.ts';

const layers = ['ward-dots', 'ward-stripes', 'ward-fill'];
const steppedBack = 0.22;

const wardFeature = ({ code, name, symbol, boundary }: MappedWard): Feature =>
  feature(boundary, { code, name, ...symbol });

/** Full strength for the wards picked out, faint for the others. */
const strength = ({ emphasised }: MapState): ExpressionSpecification | number =>
  emphasised === undefined
    ? 1
    : ['case', ['in', ['get', 'code'], ['literal', [...emphasised]]], 1, steppedBack];

/** Wards filled by label: colour, stripes for cold spots, dots for catalysts. Not known is the normal state and has no mark. */
export const wardLayer: MapLayer = {
  add(map, theme) {
    setPatternImages(map, theme);
    map.addSource('wards', emptySource);
    const fills = labelSymbols.flatMap(({ fill }) => [fill, theme(fill)]);
    map.addLayer({
      id: 'ward-fill',
      type: 'fill',
      source: 'wards',
      paint: {
        'fill-color': ['match', ['get', 'fill'], ...unique(fills), theme('--ground')],
        'fill-antialias': false,
      },
    });
    for (const pattern of ['stripes', 'dots'] as const) {
      map.addLayer({
        id: `ward-${pattern}`,
        type: 'fill',
        source: 'wards',
        filter: ['==', ['get', pattern], true],
        paint: { 'fill-pattern': pattern },
      });
    }
  },
  update(map, state) {
    setFeatures(map, 'wards', state.wards.map(wardFeature));
    map.setPaintProperty('ward-fill', 'fill-opacity', strength(state));
    for (const pattern of ['ward-stripes', 'ward-dots']) {
      map.setPaintProperty(pattern, 'fill-opacity', strength(state));
    }
  },
  remove(map) {
    removeAll(map, layers, ['wards']);
  },
};

/** Pairs of a name and a colour, each name once: the map refuses a repeated one. */
function unique(pairs: readonly string[]): [string, string, ...string[]] {
  const byName = new Map<string, string>();
  for (let i = 0; i + 1 < pairs.length; i += 2) byName.set(pairs[i] ?? '', pairs[i + 1] ?? '');
  const [first, ...rest] = [...byName];
  return [first?.[0] ?? '', first?.[1] ?? '', ...rest.flat()];
}
