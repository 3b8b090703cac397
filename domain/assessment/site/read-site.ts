import { InvalidInput } from '../../errors/errors.ts';
import type { Area } from '../../geography/area.ts';
import type { Boundary } from '../../geography/measures.ts';
import type { Position } from '../../geography/position.ts';
import { parsePostcode } from '../../geography/postcode.ts';
import { checkSite } from './check-site.ts';
import { agreedInOrder, type FileOrigin } from './file-origin.ts';
import { readDrawnSite, readGeojsonSite } from './outline-of-geojson.ts';
import { readTypedCoordinates } from './read-typed-coordinates.ts';
import type { Site, SiteOutline } from './site.ts';
import { siteAroundPostcode } from './site-around-postcode.ts';
import { waysByCorners } from './site-limits.ts';
import { siteOfWards } from './site-of-wards.ts';

/** A file that was read where it lay, by `readSiteFile`: the outline that came of it, and what was agreed to. */
export interface ReadFile extends FileOrigin {
  /** Text of a GeoJSON geometry, WGS84. */
  readonly geojson: string;
}

/** A site as a request gives it: in exactly one of six ways. */
export interface SiteInput {
  /** A GeoJSON geometry drawn on the map. */
  readonly drawn?: unknown;
  /** Corners as typed or pasted; see `readTypedCoordinates`. */
  readonly typed?: string | null;
  /** A GeoJSON file, as text or parsed. */
  readonly geojson?: unknown;
  /** The outline that came of a file which was read where it lay. */
  readonly readFile?: ReadFile | null;
  /** GSS codes of wards. */
  readonly wards?: readonly string[] | null;
  readonly aroundPostcode?: { readonly postcode: string; readonly radiusMetres: number } | null;
}

/** What of the borough is needed to read a site. */
export interface SitePlaces {
  readonly borough: Boundary;
  /** Wards of the edition whose lines are held. */
  readonly wards: readonly Area[];
  /** Centroid of a postcode in normal form; undefined where none is held. */
  readonly centroidOf: (postcode: string) => Position | undefined;
  /** Why a postcode has no centroid here, in a sentence; undefined where nothing more is known. */
  readonly whyNoCentroid?: (postcode: string) => string | undefined;
}

const ways = [...waysByCorners, 'wards', 'aroundPostcode'] as const;

/**
 * Reads and checks a site given in one of the six ways.
 * @throws InvalidInput naming `field` and what is below it, and saying in words where the fault is.
 * @example readSite({ wards: ['E05001316'] }, places).areaSquareMetres / 10_000 // 566.9
 */
export const readSite = (input: SiteInput, places: SitePlaces, field = 'site'): Site =>
  checkSite(outlineOf(input, places, field), places.borough);

function outlineOf(input: SiteInput, places: SitePlaces, field: string): SiteOutline {
  const given = ways.filter((way) => input[way] !== undefined && input[way] !== null);
  if (given.length !== 1) {
    throw new InvalidInput(
      field,
      `give the site in one way: drawn, typed, geojson, readFile, wards or aroundPostcode${given.length > 1 ? `; this gives ${given.join(' and ')}` : ''}.`,
    );
  }
  const { drawn, typed, geojson, readFile, wards, aroundPostcode } = input;
  if (typed !== undefined && typed !== null) return readTypedCoordinates(typed, `${field}.typed`);
  if (readFile) return outlineOfReadFile(readFile, `${field}.readFile`);
  if (wards) return siteOfWards(wards, places.wards, `${field}.wards`);
  if (aroundPostcode) {
    const postcode = parsePostcode(`${field}.aroundPostcode.postcode`, aroundPostcode.postcode);
    const position = places.centroidOf(postcode);
    if (!position) {
      throw new InvalidInput(
        `${field}.aroundPostcode.postcode`,
        `${places.whyNoCentroid?.(postcode) ?? `the centroid of ${postcode} is not held.`} Give another postcode, or draw or type the site.`,
      );
    }
    return siteAroundPostcode({ postcode, position }, aroundPostcode.radiusMetres, `${field}.aroundPostcode`);
  }
  return drawn !== undefined && drawn !== null
    ? readDrawnSite(drawn, `${field}.drawn`)
    : readGeojsonSite(geojson, `${field}.geojson`);
}

function outlineOfReadFile({ geojson, format, agreed }: ReadFile, field: string): SiteOutline {
  const { parts } = readGeojsonSite(geojson, `${field}.geojson`);
  return { parts, given: { how: 'FILE', format, agreed: agreedInOrder(agreed) } };
}
