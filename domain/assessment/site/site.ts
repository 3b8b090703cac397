import type { AreaCode } from '../../geography/area.ts';
import type { Boundary } from '../../geography/measures.ts';
import type { FileOrigin } from './file-origin.ts';

/** In which of the ways a typed list of corners was written. */
export type TypedNotation = 'LON_LAT' | 'LAT_LON' | 'EASTING_NORTHING' | 'GRID_REFERENCE';

/** How the site of a scheme was given, with what is needed to say so in the report. */
export type SiteGiven =
  | { readonly how: 'DRAWN' }
  | { readonly how: 'TYPED'; readonly notation: TypedNotation }
  /** Format and what was agreed to: undefined in sites kept before these were, and where GeoJSON in WGS84 was given as text. */
  | ({ readonly how: 'FILE' } & Partial<FileOrigin>)
  /** Codes in ascending order, each once. */
  | { readonly how: 'WARDS'; readonly codes: readonly AreaCode[] }
  /** `postcode` in the form "WS10 8UB"; metres from its centroid. */
  | { readonly how: 'POSTCODE_RADIUS'; readonly postcode: string; readonly radiusMetres: number };

/** One polygon of a site as somebody gave it: nothing about its coordinates is known yet. */
export interface OutlinePart {
  /** Path of the polygon's coordinates in the request: "site.geojson.features[2].geometry.coordinates". */
  readonly field: string;
  /** GeoJSON coordinates of a Polygon: rings of [lon, lat], the first the outline, the others holes. */
  readonly rings: unknown;
}

/** A site as somebody gave it: found, but not checked. `checkSite` makes a `Site` of it or says what is wrong. */
export interface SiteOutline {
  readonly parts: readonly OutlinePart[];
  readonly given: SiteGiven;
}

/** The site of a scheme: checked, in its stored form. Plain JSON. */
export interface Site {
  /**
   * RFC 7946, WGS84: rings closed, exteriors counter-clockwise, holes clockwise, overlapping parts merged, degrees
   * rounded to seven places.
   */
  readonly geometry: Boundary;
  /** On the British National Grid (EPSG:27700), rounded to a tenth of a square metre. */
  readonly areaSquareMetres: number;
  /** Part of the area outside the borough's lines as held, 0 to 0.5, rounded to four places. */
  readonly shareOutsideBorough: number;
  readonly given: SiteGiven;
}
