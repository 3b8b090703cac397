import type { Position } from 'geojson';

/** A name with the point where it is written, WGS84 degrees. */
export interface NamedSpot {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/** The ground beneath wards: what people steer by. Made of data/walsall by `npm run codegen`; sources in data/SOURCES.md. */
export interface BaseMap {
  readonly roads: readonly {
    readonly ref: string;
    readonly isMotorway: boolean;
    readonly lines: readonly (readonly Position[])[];
  }[];
  /** Approximate, within some hundred metres, and drawn so; without sidings. */
  readonly railways: readonly (readonly Position[])[];
  readonly stations: readonly NamedSpot[];
  readonly towns: readonly NamedSpot[];
  readonly neighbourhoods: readonly NamedSpot[];
  /** Names of streets with many stops, most stops first: no line of a street is held. */
  readonly streets: readonly (NamedSpot & {
    /** Which way the street runs there, degrees anticlockwise from east, -90 to 90. */
    readonly degrees: number;
  })[];
}

/** The ground, fetched from the site itself as a file of its own, once. */
export const loadBaseMap = async (): Promise<BaseMap> =>
  (await import('./generated/base-map.json', { with: { type: 'json' } })).default;
