import type { Feature } from 'geojson';
import { feature, pointAt } from '../layers/geo-source.ts';
import { lookUnder } from '../layers/name-features.ts';
import type { MapState } from '../scene/map-state.ts';
import type { BaseMap } from './base-map.ts';

/** Roads with their number and railways. */
export function lineFeatures({ roads, railways }: BaseMap): readonly Feature[] {
  const lines = roads.flatMap(({ ref, isMotorway, lines }) =>
    lines.map((line) =>
      feature(
        { type: 'LineString', coordinates: line.map((at) => [...at]) },
        { kind: isMotorway ? 'motorway' : 'road', ref },
      ),
    ),
  );
  const rails = railways.map((line) =>
    feature({ type: 'LineString', coordinates: line.map((at) => [...at]) }, { kind: 'railway' }),
  );
  return [...lines, ...rails];
}

/**
 * Names of stations, towns, neighbourhoods and streets, each on what lies under it, which its halo takes. A place that is
 * called as its ward or as a ring of practice is not named twice.
 */
export function nameFeatures(base: BaseMap, state: MapState): readonly Feature[] {
  const rings = state.practice?.rings ?? [];
  const elsewhere = new Set([...state.wards.map(({ name }) => name), ...rings.map(({ place }) => place)]);
  const named = [
    ...base.towns.map((place) => ({ ...place, kind: 'town' })),
    ...base.neighbourhoods.map((place) => ({ ...place, kind: 'neighbourhood' })),
    ...base.streets.map((place) => ({ ...place, kind: 'street' })),
  ].filter(({ name, kind }) => kind === 'street' || !elsewhere.has(name));
  return [...base.stations.map((place) => ({ ...place, kind: 'station' })), ...named].map(
    ({ lon, lat, ...rest }, order) =>
      feature(pointAt({ lon, lat }), { ...rest, order, ...lookUnder({ lon, lat }, state) }),
  );
}
