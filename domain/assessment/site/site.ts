import type { AreaCode } from '../../geography/area.ts';
import type { Boundary } from '../../geography/measures.ts';

/** In which of the ways a typed list of corners was written. */
export type TypedNotation = 'LON_LAT' | 'LAT_LON' | 'EASTING_NORTHING' | 'GRID_REFERENCE';

/** How the site of a scheme was given, with what is needed to say so in the report. */
export type SiteGiven =
  | { readonly how: 'DRAWN' }
  | { readonly how: 'TYPED'; readonly notation: TypedNotation }
  | { readonly how: 'FILE' }
  /** Codes in ascending order. */
  | { readonly how: 'WARDS'; readonly codes: readonly AreaCode[] }
  /** `postcode` in the form "WS10 8UB"; metres from its centroid. */
  | { readonly how: 'POSTCODE_RADIUS'; readonly postcode: string; readonly radiusMetres: number };

/** A site as somebody gave it: read, but not checked. */
export interface SiteOutline {
  readonly geometry: Boundary;
  readonly given: SiteGiven;
}

/** The site of a scheme: checked, in its stored form. */
export interface Site {
  /** RFC 7946, WGS84: rings closed, exterior counter-clockwise, parts merged, rounded to seven places. */
  readonly geometry: Boundary;
  /** On the British National Grid (EPSG:27700), rounded to a tenth of a square metre. */
  readonly areaSquareMetres: number;
  /** Part of the site outside the borough, 0 to 0.5, rounded to four places; 0 where it is less than the lines are fine. */
  readonly shareOutsideBorough: number;
  readonly given: SiteGiven;
}
