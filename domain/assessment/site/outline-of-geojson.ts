import { InvalidInput } from '../../errors/errors.ts';
import { faultInText } from '../../text/plain-text.ts';
import type { OutlinePart, SiteOutline } from './site.ts';
import { siteLimits } from './site-limits.ts';

/**
 * Finds the polygons of a shape drawn on a map: a GeoJSON Polygon or MultiPolygon, or a Feature of one. Their
 * coordinates are checked by `checkSite`.
 * @throws InvalidInput naming `field` or what is below it.
 * @example readDrawnSite({ type: 'Polygon', coordinates }).given // { how: 'DRAWN' }
 */
export const readDrawnSite = (geometry: unknown, field = 'site.drawn'): SiteOutline => ({
  parts: partsOf(geometry, field),
  given: { how: 'DRAWN' },
});

/**
 * Finds the polygons of a GeoJSON file: a geometry, a Feature, a FeatureCollection or a GeometryCollection of polygons,
 * as text or already parsed. All polygons together are the site. Points and lines are refused, because dropping them
 * would be a silent change. A file says WGS84 or nothing about its coordinates.
 * Source: RFC 7946; the member `crs` is of the GeoJSON format of 2008, section 3.
 * @throws InvalidInput naming `field` or what is below it.
 * @example readGeojsonSite('{"type":"Polygon","coordinates":[...]}').given // { how: 'FILE' }
 */
export const readGeojsonSite = (file: unknown, field = 'site.geojson'): SiteOutline => ({
  parts: partsOf(typeof file === 'string' ? parseText(file, field) : file, field),
  given: { how: 'FILE' },
});

function parseText(text: string, field: string): unknown {
  if (text.length > siteLimits.mostCharacters) {
    throw new InvalidInput(
      field,
      `the file has ${text.length.toLocaleString('en-GB')} characters; at most ${siteLimits.mostCharacters.toLocaleString('en-GB')} are read. Save the site alone, without the layers around it.`,
    );
  }
  // A byte order mark is what some programs put first; JSON itself has none.
  const json = text.replace(/^\uFEFF/, '');
  const other = otherFormat(json);
  if (other !== undefined) {
    throw new InvalidInput(
      field,
      `this is not GeoJSON: it is ${other}. Give it as a file (site.file), or save the site as GeoJSON.`,
    );
  }
  const lost = faultInText(json);
  if (lost) {
    throw new InvalidInput(field, `the file ${lost.reason} Save it as GeoJSON in UTF-8.`);
  }
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new InvalidInput(
      field,
      'this is not GeoJSON: the text is not JSON, or was cut short. Save the site as GeoJSON.',
      { cause },
    );
  }
}

/** Other files that hold shapes, by how they begin. */
const formats: readonly (readonly [begins: RegExp, name: string])[] = [
  [/^PK\p{Cc}/u, 'a zip archive, such as a zipped shapefile or a KMZ'],
  [/^SQLite format 3/, 'a GeoPackage or another database'],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<kml\b/i, 'KML'],
  [/^(?:<\?xml[^>]*>\s*)?<(?:\w+:)?FeatureCollection\b/i, 'GML'],
  [/^</, 'XML or a web page'],
  [
    /^(?:SRID=\d+;)?\s*(?:MULTI)?(?:POLYGON|LINESTRING|POINT)\s*Z?M?\s*(?:\(|EMPTY)/i,
    'well-known text (WKT)',
  ],
  [/^%PDF-/, 'a PDF'],
];

const otherFormat = (text: string): string | undefined =>
  formats.find(([begins]) => begins.test(text.slice(0, 2_000).trimStart()))?.[1];

type Member = Readonly<Record<string, unknown>>;

const isMember = (value: unknown): value is Member => typeof value === 'object' && value !== null;

function partsOf(value: unknown, field: string): OutlinePart[] {
  const parts = polygonsIn(value, field);
  if (parts.length === 0)
    throw new InvalidInput(field, 'there is no shape in it. Give at least one polygon.');
  if (parts.length > siteLimits.mostParts) {
    throw new InvalidInput(
      field,
      `the site has ${parts.length} parts; at most ${siteLimits.mostParts} are read. Join parts that belong together.`,
    );
  }
  return parts;
}

function polygonsIn(value: unknown, field: string): OutlinePart[] {
  if (!isMember(value)) throw new InvalidInput(field, 'give a GeoJSON object with a type.');
  refuseOtherSystem(value.crs, field);
  switch (value.type) {
    case 'FeatureCollection':
      return listOf(value.features, `${field}.features`).flatMap((feature, at) =>
        polygonsOfFeature(feature, `${field}.features[${at}]`),
      );
    case 'Feature':
      return polygonsOfFeature(value, field);
    default:
      return polygonsOfGeometry(value, field);
  }
}

function polygonsOfFeature(value: unknown, field: string): OutlinePart[] {
  if (!isMember(value) || value.type !== 'Feature') throw new InvalidInput(field, 'this is not a Feature.');
  if (value.geometry === null) return [];
  return polygonsOfGeometry(value.geometry, `${field}.geometry`);
}

function polygonsOfGeometry(value: unknown, field: string): OutlinePart[] {
  if (isMember(value) && value.type === 'GeometryCollection') {
    return listOf(value.geometries, `${field}.geometries`).flatMap((geometry, at) =>
      polygonsOfShape(geometry, `${field}.geometries[${at}]`),
    );
  }
  return polygonsOfShape(value, field);
}

function polygonsOfShape(value: unknown, field: string): OutlinePart[] {
  if (!isMember(value)) throw new InvalidInput(field, 'give a GeoJSON geometry.');
  const { type } = value;
  if (type === 'Polygon') return [{ field: `${field}.coordinates`, rings: value.coordinates }];
  if (type === 'MultiPolygon') {
    return listOf(value.coordinates, `${field}.coordinates`).map((rings, at) => ({
      field: `${field}.coordinates[${at}]`,
      rings,
    }));
  }
  if (type === 'Topology') {
    throw new InvalidInput(field, 'this is TopoJSON. Save the site as GeoJSON.');
  }
  throw new InvalidInput(
    `${field}.type`,
    typeof type === 'string'
      ? `a ${type.slice(0, 40)} has no area. A site is a Polygon or MultiPolygon.`
      : 'missing. A site is a Polygon or MultiPolygon.',
  );
}

function listOf(value: unknown, field: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new InvalidInput(field, 'a list is missing here.');
  return value;
}

function refuseOtherSystem(crs: unknown, field: string): void {
  if (crs === undefined || crs === null) return;
  const name = isMember(crs) && isMember(crs.properties) ? String(crs.properties.name) : 'unknown';
  if (/(CRS84|EPSG:(\d*\.?\d*:)?4326)$/i.test(name)) return;
  throw new InvalidInput(
    `${field}.crs`,
    `the file says its coordinates are of ${name.slice(0, 60)}. Give it as a file (site.file), or save it with longitudes and latitudes: WGS84, EPSG:4326.`,
  );
}
