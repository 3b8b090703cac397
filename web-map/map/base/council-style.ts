import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '../layers/map-theme.ts';
import { placeFont } from '../layers/name-layer.ts';

/** What a layer of a council's tiles is drawn as. */
type Role =
  | 'water'
  | 'green'
  | 'building'
  | 'street'
  | 'road'
  | 'railway'
  | 'station'
  | 'town'
  | 'neighbourhood'
  | 'roadName';

interface Rule {
  /** Layer of the tiles. */
  readonly from: string;
  readonly as: Role;
  /** Values of a property that are meant; undefined: all. */
  readonly where?: readonly [property: string, ...values: string[]];
}

/**
 * What is read from tiles, by the names of their layers. Sources: Protomaps basemap layers (roads, places, pois and so on);
 * OS Open Zoomstack vector tiles (roads, rail, railwaystations, names and so on). Tiles with other layers come with a style.
 */
const rules: readonly Rule[] = [
  { from: 'water', as: 'water' },
  { from: 'surfacewater', as: 'water' },
  { from: 'landuse', as: 'green', where: ['kind', 'park', 'forest', 'wood', 'cemetery', 'nature_reserve'] },
  { from: 'greenspaces', as: 'green' },
  { from: 'greenspace', as: 'green' },
  { from: 'woodland', as: 'green' },
  { from: 'buildings', as: 'building' },
  { from: 'roads', as: 'street', where: ['kind', 'minor_road'] },
  { from: 'roads', as: 'street', where: ['type', 'Local', 'Minor', 'Local Road', 'Minor Road', 'B Road'] },
  { from: 'roads', as: 'railway', where: ['kind', 'rail'] },
  { from: 'rail', as: 'railway' },
  { from: 'roads', as: 'road', where: ['kind', 'major_road', 'highway'] },
  { from: 'roads', as: 'road', where: ['type', 'Motorway', 'Primary', 'A Road', 'Primary Road'] },
  { from: 'roads', as: 'roadName' },
  { from: 'places', as: 'neighbourhood', where: ['kind', 'neighbourhood', 'macrohood'] },
  {
    from: 'names',
    as: 'neighbourhood',
    where: ['type', 'Suburban Area', 'Village', 'Hamlet', 'Small Settlements'],
  },
  { from: 'places', as: 'town', where: ['kind', 'locality'] },
  { from: 'names', as: 'town', where: ['type', 'City', 'Town'] },
  { from: 'pois', as: 'station', where: ['kind', 'station'] },
  { from: 'railwaystations', as: 'station' },
  { from: 'railway_stations', as: 'station' },
];

const name: ExpressionSpecification = ['coalesce', ['get', 'name'], ['get', 'name1'], ''];

const smallest: Readonly<Partial<Record<Role, number>>> = {
  building: 14,
  street: 12.5,
  station: 11,
  town: 11,
  neighbourhood: 12,
  roadName: 13.5,
};

const growing = (from: number, to: number): ExpressionSpecification => [
  'interpolate',
  ['exponential', 1.6],
  ['zoom'],
  11,
  from,
  17,
  to,
];

/** A layer without its source. */
type Look = Pick<LayerSpecification & { type: 'line' | 'fill' | 'symbol' }, 'type' | 'paint' | 'layout'>;

const fill = (colour: string, opacity: number): Look => ({
  type: 'fill',
  paint: { 'fill-color': colour, 'fill-opacity': opacity },
});

const line = (colour: string, from: number, to: number, dashes?: number[]): Look => ({
  type: 'line',
  layout: { 'line-join': 'round', 'line-cap': dashes ? 'butt' : 'round' },
  paint: {
    'line-color': colour,
    'line-width': growing(from, to),
    ...(dashes ? { 'line-dasharray': dashes } : {}),
  },
});

function looksOf(role: Role, theme: MapTheme): readonly Look[] {
  const label = (size: number, along = false): Look => ({
    type: 'symbol',
    layout: {
      'text-field': name,
      'text-font': placeFont,
      'text-size': size,
      'text-max-width': 8,
      ...(along ? { 'symbol-placement': 'line', 'symbol-spacing': 300 } : { 'text-padding': 6 }),
    },
    paint: {
      'text-color': theme('--map-text'),
      'text-halo-color': theme('--map-text-halo'),
      'text-halo-width': 1.5,
    },
  });
  switch (role) {
    case 'water':
      return [fill(theme('--bar'), 0.3)];
    case 'green':
      return [fill(theme('--fill-high-developing'), 0.14)];
    case 'building':
      return [fill(theme('--base-rail'), 0.25)];
    case 'street':
      return [line(theme('--base-road-edge'), 0.5, 14), line(theme('--base-road'), 0.2, 12)];
    case 'road':
      return [line(theme('--base-road-edge'), 2.6, 22), line(theme('--base-road'), 1.4, 18)];
    case 'railway':
      return [line(theme('--base-rail'), 1, 3)];
    case 'roadName':
      return [label(14, true)];
    case 'town':
      return [label(16)];
    case 'station':
    case 'neighbourhood':
      return [label(14)];
  }
}

const filterOf = ([property, ...values]: NonNullable<Rule['where']>): ExpressionSpecification => [
  'in',
  ['get', property],
  ['literal', values],
];

/**
 * Layers for the tiles of a council, quiet as the site's own ground: the lowest first.
 * @param held names of the layers that the tiles have
 * @throws Error where none of them is known, which a style must then say
 */
export function councilStyle(held: readonly string[], source: string, theme: MapTheme): LayerSpecification[] {
  const used = rules.filter(({ from }) => held.includes(from));
  if (used.length === 0) {
    throw new Error(
      `The base map has layers that are not known (${held.join(', ')}). Give it a style: docs/basemap.md.`,
    );
  }
  return used.flatMap(({ from, as, where }, index) =>
    looksOf(as, theme).map(
      (look, part) =>
        ({
          ...look,
          id: `council-${as}-${index}-${part}`,
          source,
          'source-layer': from,
          ...(smallest[as] === undefined ? {} : { minzoom: smallest[as] }),
          ...(where ? { filter: filterOf(where) } : {}),
        }) as LayerSpecification,
    ),
  );
}
