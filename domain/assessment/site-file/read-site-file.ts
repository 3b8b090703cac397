import type { Position as Vertex } from 'geojson';
import { InvalidInput } from '../../errors/errors.ts';
import { RefusedInput } from '../../errors/refused-input.ts';
import { areaSquareMetres } from '../../geography/grid-measures.ts';
import { fromGridShape, gridShape } from '../../geography/grid-shape.ts';
import { type Boundary, polygonsOf } from '../../geography/measures.ts';
import type { Position } from '../../geography/position.ts';
import { type AnyMessage, message, untranslated } from '../../messages/message.ts';
import { decodeText } from '../../text/decode-text.ts';
import { checkSite } from '../site/check-site.ts';
import { agreedInOrder } from '../site/file-origin.ts';
import type { FoundFeature, FoundFile, Pair, PairRing } from './found-file.ts';
import type { GridPolygons } from './grid-polygons.ts';
import { mendOutline } from './mend-outline.ts';
import { placingOf } from './place-on-grid.ts';
import { recogniseKind, recogniseText } from './recognise-format.ts';
import { FileRefused } from './refuse-file.ts';
import { shapesOfCorners } from './shapes-of-corners.ts';
import { shapesOfGeojson } from './shapes-of-geojson.ts';
import { shapesOfWkt } from './shapes-of-wkt.ts';
import { shapesOfXml } from './shapes-of-xml.ts';
import { shapesOfShp, shapesOfZip } from './shapes-of-zip.ts';
import { siteFileLimits } from './site-file-limits.ts';
import type { ProposedChange, SiteFileAnswers, SiteFileReading } from './site-file-reading.ts';

const nothingAnswered: SiteFileAnswers = { accepted: [] };

/**
 * Reads a red line as programs save it: GeoJSON, WKT, EWKT, KML, KMZ, GML, a shapefile alone or in a zip archive, tables and lists of
 * corners. Nothing is changed without a word: what had to be inferred or mended is offered with what it does, and the
 * site is READ once each of these is among `answers.accepted`. Where a file has several shapes, they are to be chosen.
 * The same bytes and answers give the same reading.
 * @param borough outline of the borough, WGS84.
 * @example await readSiteFile(bytes, borough, { accepted: ['READ_AS_BRITISH_GRID'] }) // { kind: 'READ', site, ... }
 */
export async function readSiteFile(
  bytes: Uint8Array,
  borough: Boundary,
  answers: SiteFileAnswers = nothingAnswered,
): Promise<SiteFileReading> {
  try {
    return readingOf(await foundIn(bytes), borough, answers);
  } catch (fault) {
    if (fault instanceof FileRefused) return refused(fault.told, fault.at);
    throw fault;
  }
}

const refused = (told: FileRefused['told'], at?: Position, outline?: Boundary): SiteFileReading => ({
  kind: 'REFUSED',
  told,
  ...(at ? { at } : {}),
  ...(outline ? { outline } : {}),
});

async function foundIn(bytes: Uint8Array): Promise<FoundFile> {
  if (bytes.length > siteFileLimits.mostBytes) {
    throw new FileRefused(message('siteFile.tooLarge', { megabytes: siteFileLimits.mostBytes / 1e6 }));
  }
  switch (recogniseKind(bytes)) {
    case 'ZIP':
      return shapesOfZip(bytes, shapesOfText);
    case 'SHP':
      return shapesOfShp(bytes, undefined);
    case 'TEXT':
      return shapesOfText(bytes);
  }
}

function shapesOfText(bytes: Uint8Array): FoundFile {
  const { text, encoding } = decodeText(bytes);
  if (encoding === 'UNKNOWN' || text.includes('\0')) throw new FileRefused(message('siteFile.notText'));
  switch (recogniseText(text)) {
    case 'JSON':
      return shapesOfGeojson(text);
    case 'XML':
      return shapesOfXml(text);
    case 'WKT':
      return shapesOfWkt(text);
    case 'CORNERS':
      return shapesOfCorners(text);
  }
}

/** A feature that can be a site: its polygons, or, where no feature has any, its lines taken as outlines. */
interface Usable {
  readonly number: number;
  readonly name: string | undefined;
  readonly polygons: readonly (readonly PairRing[])[];
}

function readingOf(
  file: FoundFile,
  borough: Boundary,
  { shapes, accepted }: SiteFileAnswers,
): SiteFileReading {
  const { usable, changes: asOutline } = usableOf(file);
  const notes = [...file.notes, ...leftOut(file, usable)];
  const pairs = usable.flatMap(({ polygons }) => polygons.flat(2));
  if (pairs.length > siteFileLimits.mostCorners) {
    throw new FileRefused(
      message('siteFile.farTooManyCorners', { count: pairs.length, most: siteFileLimits.mostCorners }),
    );
  }
  const placing = placingOf(file, pairs, borough);
  const onGrid = (polygons: Usable['polygons']): GridPolygons =>
    polygons.map((rings) => rings.map((ring) => ring.map(placing.toGrid)));
  const chosen = usable.length > 1 ? usable.filter(({ number }) => shapes?.includes(number)) : usable;
  if (chosen.length === 0)
    return { kind: 'CHOICE', shapes: usable.map((each) => toChoose(each, onGrid(each.polygons))), notes };
  const mended = mendOutline(onGrid(chosen.flatMap(({ polygons }) => polygons)), chosen.length === 1);
  const changes = [
    ...file.changes,
    ...asOutline,
    ...(placing.change ? [placing.change] : []),
    ...mended.changes,
  ];
  return checked(mended.polygons, borough, { format: file.format, changes, notes }, accepted);
}

function checked(
  polygons: GridPolygons,
  borough: Boundary,
  { format, changes, notes }: Pick<FoundFile, 'format' | 'changes' | 'notes'>,
  accepted: SiteFileAnswers['accepted'],
): SiteFileReading {
  const geometry = fromGridShape(gridShape(polygons));
  const parts = polygonsOf(geometry).map((rings, at) => ({ field: `file[${at}]`, rings }));
  try {
    const agreed = agreedInOrder(changes.map(({ code }) => code));
    const site = checkSite({ parts, given: { how: 'FILE', format, agreed } }, borough);
    const kind = changes.every(({ code }) => accepted.includes(code)) ? 'READ' : 'PROPOSED';
    return { kind, site, changes, notes };
  } catch (fault) {
    if (!(fault instanceof InvalidInput)) throw fault;
    const told = fault instanceof RefusedInput ? fault.told : untranslated(fault.reason);
    return refused(told, cornerAt(fault.field, geometry), geometry);
  }
}

/** The corner that a path such as "file[0][0][3]" names. */
function cornerAt(field: string, geometry: Boundary): Position | undefined {
  const [part, ring, corner] = [...field.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
  if (part === undefined || ring === undefined || corner === undefined) return undefined;
  const [lon, lat]: Vertex = polygonsOf(geometry)[part]?.[ring]?.[corner] ?? [];
  return lon === undefined || lat === undefined ? undefined : { lon, lat };
}

function usableOf({ features }: FoundFile): {
  readonly usable: readonly Usable[];
  readonly changes: readonly ProposedChange[];
} {
  const numbered = features.map((feature, number) => ({ ...feature, number }));
  const areas = numbered.filter(({ polygons }) =>
    polygons.some((rings) => rings.some((ring) => ring.length > 0)),
  );
  if (areas.length > siteFileLimits.mostFeatures) {
    throw new FileRefused(
      message('siteFile.tooManyShapes', { count: areas.length, most: siteFileLimits.mostFeatures }),
    );
  }
  if (areas.length > 0) return { usable: areas, changes: [] };
  const lines = numbered.filter((each) => each.lines.some(isOutline));
  if (lines.length > 0 && lines.length <= siteFileLimits.mostFeatures) {
    const usable = lines.map((each) => ({
      ...each,
      polygons: each.lines.filter(isOutline).map((ring) => [ring]),
    }));
    const count = usable.reduce((sum, { polygons }) => sum + polygons.length, 0);
    return {
      usable,
      changes: [{ code: 'LINE_AS_OUTLINE', told: message('siteFile.lineAsOutline', { count }) }],
    };
  }
  const points = features.reduce((sum, each) => sum + each.points, 0);
  const open = features.reduce((sum, each) => sum + each.lines.length, 0);
  if (open > 0) throw new FileRefused(message('siteFile.onlyLines', { count: open }));
  throw new FileRefused(
    points > 0 ? message('siteFile.onlyPoints', { count: points }) : message('siteFile.noShape'),
  );
}

/** A line whose ends lie further apart than this share of its length goes somewhere, and round nothing. */
const mostGapShare = 0.2;

function isOutline(line: PairRing): boolean {
  const [first] = line;
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return false;
  const length = line.reduce((sum, corner, at) => sum + distance(corner, line[at - 1] ?? corner), 0);
  return distance(first, last) <= mostGapShare * length;
}

const distance = ([x, y]: Pair, [toX, toY]: Pair): number => Math.hypot(x - toX, y - toY);

/** What lies beside the shapes and is no part of a site: a label's point, a road. */
function leftOut({ features }: FoundFile, usable: readonly Usable[]): AnyMessage[] {
  const used = new Set(usable.map(({ number }) => number));
  const asAreas = features.some(({ polygons }) => polygons.length > 0);
  const count = (of: (feature: FoundFeature, isUsed: boolean) => number): number =>
    features.reduce((sum, feature, number) => sum + of(feature, used.has(number)), 0);
  const points = count((each) => each.points);
  const lines = count(({ lines: held }, isUsed) =>
    asAreas || !isUsed ? held.length : held.filter((line) => !isOutline(line)).length,
  );
  return points + lines > 0 ? [message('siteFile.leftOut', { points, lines })] : [];
}

function toChoose({ number, name }: Usable, polygons: GridPolygons) {
  const closed = polygons.map((rings) =>
    rings.map((ring) => (ring[0] && String(ring[0]) !== String(ring.at(-1)) ? [...ring, ring[0]] : ring)),
  );
  const shape = gridShape(closed);
  return {
    number,
    name,
    areaSquareMetres: Math.round(Math.abs(areaSquareMetres(shape))),
    geometry: fromGridShape(shape),
  };
}
