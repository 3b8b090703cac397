import { message, untranslated } from '../../messages/message.ts';
import { plainMinusSigns } from '../../text/minus-signs.ts';
import { oneSystem, said, systemOfName } from './coordinate-system.ts';
import type { DeclaredSystem, FoundFeature, FoundFile, Pair, PairRing } from './found-file.ts';
import { dashesChange } from './numbers-changed.ts';
import { FileRefused } from './refuse-file.ts';
import type { ProposedChange } from './site-file-reading.ts';

type Member = Readonly<Record<string, unknown>>;
const isMember = (value: unknown): value is Member =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Finds the shapes of a GeoJSON text, in whatever system of coordinates: the member `crs` of 2008 is obeyed, in any of its
 * spellings. Source: RFC 7946; the GeoJSON format of 2008, section 3.
 * @throws FileRefused
 * @example shapesOfGeojson('{"type":"Polygon","coordinates":[...]}').features.length // 1
 */
export function shapesOfGeojson(text: string): FoundFile {
  const { value, changes } = parsed(text);
  if (!isMember(value)) throw new FileRefused(message('siteFile.noShape'));
  if (value.type === 'Topology')
    throw new FileRefused(message('siteFile.formatNotRead', { format: untranslated('TopoJSON') }));
  return {
    format: 'GEOJSON',
    declared: oneSystem(declaredIn(value)) ?? { system: 'DEGREES', inWords: false },
    features: featuresOf(value),
    changes,
    notes: [],
  };
}

function parsed(text: string): { value: unknown; changes: ProposedChange[] } {
  try {
    return { value: JSON.parse(text), changes: [] };
  } catch (cause) {
    const mended = plainMinusSigns(text);
    try {
      const value: unknown = JSON.parse(mended);
      if (mended !== text) return { value, changes: [dashesChange] };
    } catch {
      // The first refusal is the true one.
    }
    throw new FileRefused(message('siteFile.notJson'), { cause });
  }
}

/** A collection may say it, and any of its features, and the shape of any: three levels, however deep a file goes on. */
function declaredIn(value: Member): DeclaredSystem[] {
  const features = Array.isArray(value.features) ? value.features.filter(isMember) : [];
  const shapes = [value, ...features].map(({ geometry }) => geometry).filter(isMember);
  return [value, ...features, ...shapes].flatMap((each) => declaredBy(each) ?? []);
}

function declaredBy({ crs }: Member): DeclaredSystem | undefined {
  if (crs !== undefined && crs !== null) {
    if (typeof crs === 'string') return said(systemOfName(crs));
    const { properties, type } = isMember(crs) ? crs : {};
    const named = isMember(properties) ? (properties.name ?? properties.code ?? properties.href) : undefined;
    return said(systemOfName(named === undefined ? String(type ?? crs) : String(named)));
  }
  return undefined;
}

function featuresOf(value: Member): FoundFeature[] {
  if (value.type !== 'FeatureCollection') return [featureOf(value)];
  if (!Array.isArray(value.features)) throw new FileRefused(message('siteFile.noShape'));
  return value.features.filter(isMember).map(featureOf);
}

function featureOf(value: Member): FoundFeature {
  const geometry = value.type === 'Feature' ? value.geometry : value;
  const properties = isMember(value.properties) ? value.properties : {};
  const found = { polygons: [] as PairRing[][], lines: [] as PairRing[], points: 0 };
  collect(geometry, found, 0);
  return { name: nameOf(properties), ...found };
}

interface Found {
  readonly polygons: PairRing[][];
  readonly lines: PairRing[];
  points: number;
}

/** Collections within collections are written by nobody who draws a red line. */
const deepestCollection = 2;

function collect(geometry: unknown, found: Found, depth: number): void {
  if (!isMember(geometry)) return;
  const { type, coordinates } = geometry;
  switch (type) {
    case 'Polygon':
      found.polygons.push(ringsOf(coordinates));
      return;
    case 'MultiPolygon':
      for (const rings of listOf(coordinates)) found.polygons.push(ringsOf(rings));
      return;
    case 'LineString':
      found.lines.push(ringOf(coordinates));
      return;
    case 'MultiLineString':
      for (const line of listOf(coordinates)) found.lines.push(ringOf(line));
      return;
    case 'Point':
      found.points += 1;
      return;
    case 'MultiPoint':
      found.points += listOf(coordinates).length;
      return;
    case 'GeometryCollection':
      if (depth >= deepestCollection) throw new FileRefused(message('siteFile.nested'));
      for (const part of listOf(geometry.geometries)) collect(part, found, depth + 1);
      return;
    default:
      throw new FileRefused(message('siteFile.noShape'));
  }
}

const listOf = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value)) throw new FileRefused(message('siteFile.notCorners'));
  return value;
};
const ringsOf = (value: unknown): PairRing[] => listOf(value).map(ringOf);
const ringOf = (value: unknown): PairRing => listOf(value).map(pairOf);

function pairOf(value: unknown): Pair {
  const [first, second]: readonly unknown[] = Array.isArray(value) ? value : [];
  if (typeof first !== 'number' || typeof second !== 'number')
    throw new FileRefused(message('siteFile.notCorners'));
  return [first, second];
}

/** Names under which programs keep what a shape is called. */
const nameKeys = /^(?:name|title|label|site|ref|reference|description|id|fid)$/i;

/**
 * What a shape is called by its attributes; undefined where none of them reads as a name.
 * @example nameOf({ NAME: 'Plot 2' }) // 'Plot 2'
 */
export function nameOf(properties: Readonly<Record<string, unknown>>): string | undefined {
  const named = Object.entries(properties).find(
    ([key, value]) =>
      nameKeys.test(key) && (typeof value === 'string' || typeof value === 'number') && value !== '',
  );
  return named && String(named[1]).trim().slice(0, 80);
}
