import type { ExpressionSpecification, Map as MapLibreMap, SymbolLayerSpecification } from 'maplibre-gl';
import { emptySource, removeAll, setFeatures, shownAtRest } from '../layers/geo-source.ts';
import type { MapFrame } from '../layers/map-frame.ts';
import type { MapTheme } from '../layers/map-theme.ts';
import { byFill, inkOn, placeFont } from '../layers/name-layer.ts';
import type { MapState } from '../scene/map-state.ts';
import { lineFeatures, nameFeatures } from './base-features.ts';
import type { BaseMap } from './base-map.ts';

/** The layers of a map that the ground lies under: lines above fills, names below all other names and marks. */
export interface BaseBelow {
  readonly lines: string;
  readonly names: string;
}

const lineLayers = ['base-railways', 'base-road-edges', 'base-roads'];
const nameLayers = [
  'base-streets',
  'base-neighbourhoods',
  'base-towns',
  'base-station-names',
  'base-stations',
];
const sources = ['base-lines', 'base-points'];

/** How much nearer than a ward in the middle of things names of each kind appear, levels of zoom. */
const appearsAt = { towns: 0, stations: 0, neighbourhoods: 0.25, streets: 1.1 } as const;

const ofKind = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]];

/** Thin from afar, wider where streets are seen. */
const wide = (from: number, to: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  10,
  ['match', ['get', 'kind'], 'motorway', from, from * 0.7],
  15,
  ['match', ['get', 'kind'], 'motorway', to, to * 0.7],
];

/** Roads, railways and names beneath what the map is about: quiet, and never in its way. */
export const baseLayers = {
  add(map: MapLibreMap, theme: MapTheme, below: BaseBelow, base: BaseMap): void {
    for (const source of sources) map.addSource(source, emptySource);
    addLines(map, theme, below.lines);
    const names = (id: string, kind: string, layout: SymbolLayerSpecification['layout'], dim = false) =>
      map.addLayer(
        {
          id,
          type: 'symbol',
          source: 'base-points',
          filter: ofKind(kind),
          layout: {
            'text-field': ['get', 'name'],
            'text-font': placeFont,
            'text-size': 14,
            'text-max-width': 8,
            'text-line-height': 1.1,
            'symbol-sort-key': ['get', 'order'],
            ...layout,
          },
          paint: {
            'text-color': byFill((fill) => inkOn(fill, theme)),
            'text-halo-color': byFill(theme),
            'text-halo-width': 1.5,
            'text-opacity': dim ? 0.8 : 1,
          },
        },
        below.names,
      );
    names('base-streets', 'street', streetLayout, true);
    names('base-neighbourhoods', 'neighbourhood', {
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-padding': 6,
    });
    names('base-towns', 'town', { 'text-size': 16, 'text-padding': 6, 'text-letter-spacing': 0.04 });
    map.addLayer(
      {
        id: 'base-stations',
        type: 'circle',
        source: 'base-points',
        filter: ofKind('station'),
        paint: {
          'circle-radius': ['interpolate', ['linear'], ['zoom'], 10.5, 2.5, 13, 4.5],
          'circle-color': theme('--base-station'),
          'circle-stroke-color': theme('--base-rail'),
          'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 10.5, 1.2, 13, 2],
        },
      },
      below.names,
    );
    names('base-station-names', 'station', {
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.6,
      'text-justify': 'auto',
    });
    setFeatures(map, 'base-lines', lineFeatures(base));
    map.on('idle', tellShown);
  },
  update(map: MapLibreMap, state: MapState, { nearFrom }: MapFrame, base: BaseMap): void {
    const from = (layer: string, nearer: number) => map.setLayerZoomRange(layer, nearFrom + nearer, 24);
    from('base-towns', appearsAt.towns);
    from('base-station-names', appearsAt.stations);
    from('base-neighbourhoods', appearsAt.neighbourhoods);
    from('base-streets', appearsAt.streets);
    setFeatures(map, 'base-points', nameFeatures(base, state));
  },
  remove(map: MapLibreMap): void {
    map.off('idle', tellShown);
    removeAll(map, [...nameLayers, 'base-road-numbers', ...lineLayers], sources);
  },
};

/** Says on the page what of the ground is read now: what a canvas shows is seen by no test and by no other program. */
function tellShown({ target: map }: { readonly target: MapLibreMap }): void {
  const layers = [...nameLayers, 'base-road-numbers'].filter((layer) => map.getLayer(layer));
  const shown = shownAtRest(map, layers);
  if (!shown) return;
  const names = shown.map(({ layer, properties }) => `${layer.id}: ${properties.name ?? properties.ref}`);
  map.getContainer().dataset.ground = [...new Set(names)].join('; ');
}

/** Written along the way the street runs, which MapLibre turns clockwise. */
const streetLayout: SymbolLayerSpecification['layout'] = {
  'text-rotate': ['-', 0, ['get', 'degrees']],
  'text-rotation-alignment': 'map',
  'text-max-width': 30,
  'text-padding': 8,
};

/** Motorways and the roads that are held; railways in dashes, because their lines are approximate. */
function addLines(map: MapLibreMap, theme: MapTheme, below: string): void {
  const line = (
    id: string,
    kinds: readonly string[],
    token: string,
    width: ExpressionSpecification | number,
    dashes: number[] = [],
  ) =>
    map.addLayer(
      {
        id,
        type: 'line',
        source: 'base-lines',
        filter: ofKind(...kinds),
        layout: { 'line-join': 'round', 'line-cap': dashes.length > 0 ? 'butt' : 'round' },
        paint: {
          'line-color': theme(token),
          'line-width': width,
          ...(dashes.length > 0 ? { 'line-dasharray': dashes } : {}),
        },
      },
      below,
    );
  line('base-railways', ['railway'], '--base-rail', 1.4, [4, 3]);
  line('base-road-edges', ['motorway', 'road'], '--base-road-edge', wide(3.6, 9));
  line('base-roads', ['motorway', 'road'], '--base-road', wide(2, 6.4));
  map.addLayer(
    {
      id: 'base-road-numbers',
      type: 'symbol',
      source: 'base-lines',
      filter: ofKind('motorway', 'road'),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 380,
        'text-field': ['get', 'ref'],
        'text-font': placeFont,
        'text-size': 14,
        'text-rotation-alignment': 'viewport',
        'text-padding': 20,
      },
      paint: {
        'text-color': theme('--map-text'),
        'text-halo-color': theme('--base-road'),
        'text-halo-width': 2,
      },
    },
    below,
  );
}
