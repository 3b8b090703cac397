import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaSquareMetres } from '../../geography/grid-measures.ts';
import { type GridShape, gridShape, toGridShape } from '../../geography/grid-shape.ts';
import type { SiteFileReading } from './site-file-reading.ts';
import { acceptedReading, readRedLine, toldOf } from './testing/read-red-line.ts';
import { bytesOf, type RedLine, redLines } from './testing/red-lines.ts';

const cornersOf = (shape: GridShape): Position[] => shape.coordinates.flat(2);

/** The right ground: the area, every corner of the manifest, and no corner off its lines. */
function expectShape(reading: SiteFileReading, { areaGridM2, ring27700 = [], crs }: RedLine): void {
  if (reading.kind !== 'READ') throw new Error(`${reading.kind}: ${toldOf(reading)}`);
  const shape = toGridShape(reading.site.geometry);
  expect(Math.abs(areaSquareMetres(shape) / (areaGridM2 ?? 0) - 1)).toBeLessThan(0.0005);
  // Of 5,000 corners the manifest tells the area alone.
  const hasRing = typeof ring27700 !== 'string';
  const right = gridShape(
    (hasRing ? ring27700 : []).map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
  );
  const most = crs === '27700' ? 0.05 : 2.5;
  for (const [x = 0, y = 0] of cornersOf(right)) {
    const nearest = cornersOf(shape).map(([a = 0, b = 0]) => Math.hypot(x - a, y - b));
    expect(Math.min(...nearest)).toBeLessThan(most);
  }
  for (const corner of cornersOf(shape)) {
    if (hasRing) expect(distanceToLines(corner, right)).toBeLessThan(most);
  }
}

/** Metres from a place to the nearest of the lines of a shape. */
function distanceToLines([x = 0, y = 0]: Position, shape: GridShape): number {
  const sides = shape.coordinates
    .flat()
    .flatMap((ring) => ring.slice(1).map((to, at) => [ring[at] ?? to, to] as const));
  const distances = sides.map(([[fromX = 0, fromY = 0], [toX = 0, toY = 0]]) => {
    const [dx, dy] = [toX - fromX, toY - fromY];
    const along = Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
  });
  return Math.min(...distances);
}

const refusals: Readonly<Record<string, RegExp>> = {
  '31-square.gpkg': /^GeoPackage is not read\. Save the site as GeoJSON, a zipped shapefile or KML\.$/,
  '41-outside-borough.geojson': /lies outside the borough, 16\d\.\d km from it/,
  '42-empty.geojson': /^There is no shape in it\./,
  '43-entities.kml': /^It has a document type \(DOCTYPE\), which is never read\./,
  '44-bomb.zip': /^The archive says that it holds over 30 MB unpacked/,
  '45-drawing.dxf': /^AutoCAD \(DXF\) is not read\./,
};
/** What is offered of those that are read once it is accepted, and noted of others. */
const offers: Readonly<Record<string, RegExp>> = {
  '05-square-grid-no-crs.geojson': /does not say .* read as metres of the British National Grid/,
  '06-square-crs-says-crs84-but-metres.geojson':
    /says that it is in longitude and latitude .* its numbers are not/,
  '07-polygon-and-label-point.geojson': /^Left out, because they are no shapes: one point\.$/,
  '08-closed-linestring.geojson': /^A line is taken as the outline/,
  '09-ring-not-closed.geojson': /joined to its first one, (?:99\.9|100) m away/,
  '10-spike.geojson': /^A spike of 60 m is taken off/,
  '12-bow-tie.geojson': /parted into 2 pieces of 5,000 square metres together/,
  '16-latitude-first.geojson': /^Latitude stands before longitude/,
  '17-5000-corners.geojson': /^5,001 corners become [\d,]+: no line moves by more than 0\.\d+ m/,
  '21-multipolygon-z.wkt': /Heights are left out\.$/,
  '26-square-shapefile-no-prj.zip': /does not say of which system/,
  '32-corners-header.csv': /is not closed: its last corner is joined to its first one, 100 m away/,
  '34-corners-thousands.csv': /^Commas part the thousands, as in “401,200”/,
  '39-en-dash-minus.geojson': /^Dashes stand for minus signs/,
};

describe('of a red line in a file of the corpus', () => {
  it.each(redLines)('$file: $expect', async (line) => {
    const bytes = bytesOf(line.file);
    const first = await readRedLine(bytes);
    expect(toldOf(first)).toMatch(offers[line.file] ?? refusals[line.file] ?? /^/);
    if (line.file in refusals) return expect(first.kind).toBe('REFUSED');
    if (line.expect === 'choose' && first.kind === 'CHOICE') {
      expect(first.shapes.map(({ areaSquareMetres: area }) => area)).toEqual([10_000, 10_000]);
      const one = await readRedLine(bytes, { shapes: [1] });
      expect(one.kind === 'READ' && Math.round(one.site.areaSquareMetres)).toBe(10_000);
      return expectShape(await readRedLine(bytes, { shapes: [0, 1] }), line);
    }
    const isReadAtOnce = line.expect.startsWith('read') && !line.file.startsWith('17');
    expect(first.kind).toBe(isReadAtOnce ? 'READ' : 'PROPOSED');
    return expectShape(await acceptedReading(bytes), line);
  });
});
