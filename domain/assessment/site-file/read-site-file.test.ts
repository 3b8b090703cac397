import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { siteLimits } from '../site/site-limits.ts';
import { acceptedReading, readRedLine, toldOf } from './testing/read-red-line.ts';
import { bytesOf, bytesOfText } from './testing/red-lines.ts';

const ring = [
  [401200, 298400],
  [401300, 298400],
  [401300, 298500],
  [401200, 298500],
  [401200, 298400],
] as const;
const grid = { crs: { type: 'name', properties: { name: 'EPSG:27700' } } };
const polygon = (coordinates: unknown, more: object = grid) =>
  JSON.stringify({ type: 'Polygon', coordinates, ...more });
const pairs = ring.map((pair) => pair.join(' '));
const degrees =
  '-1.98372209,52.5834077 -1.98224622,52.58340749 -1.98224586,52.58430647 -1.98372209,52.5834077';
const gml = (srs: string, list: string) =>
  `<gml:Polygon xmlns:gml="http://www.opengis.net/gml/3.2" srsName="${srs}"><gml:exterior><gml:LinearRing><gml:posList>${list}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>`;
const placemark = (name: string, list: string) =>
  `<Placemark><name>${name}</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${list}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`;
const kml = (...placemarks: string[]) =>
  `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks.join('')}</Document></kml>`;
const zip = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? bytesOfText(content) : content,
      ]),
    ),
  );
const round = (corners: number, radius = 100, wobble = 0) => {
  const points = Array.from({ length: corners }, (_, at) => {
    const angle = (2 * Math.PI * at) / corners;
    const from = radius + (at % 2) * wobble;
    return [401_250 + from * Math.cos(angle), 298_450 + from * Math.sin(angle)];
  });
  return [...points, points[0]];
};
/** Five points, each joined to the next but one: its middle is ground as well. */
const star = [0, 2, 4, 1, 3, 0].map((at) => {
  const angle = (2 * Math.PI * at) / 5;
  return [401_250 + 85 * Math.cos(angle), 298_450 + 85 * Math.sin(angle)];
});
/** A line that goes to and fro over the same ground, crossing itself hundreds of times. */
const scribble = (corners: number) => {
  const points = Array.from({ length: corners }, (_, at) => [
    401_200 + ((at * 7919) % 997) / 10,
    298_400 + ((at * 104_729) % 991) / 10,
  ]);
  return [...points, points[0]];
};
const gpkgZip = zip({ 'a.gpkg': 'x' });

/** Each is read as a site of 10,000 square metres, or of what stands beside it. */
const readable: readonly [what: string, file: string | Uint8Array, area?: number][] = [
  ['a crs that is a plain text', polygon([ring], { crs: 'EPSG:27700' })],
  [
    'a crs by its address',
    polygon([ring], {
      crs: { type: 'name', properties: { name: 'https://www.opengis.net/def/crs/EPSG/0/27700' } },
    }),
  ],
  ['a crs by its code', polygon([ring], { crs: { type: 'EPSG', properties: { code: 27700 } } })],
  [
    'a crs by its name',
    polygon([ring], { crs: { type: 'name', properties: { name: 'OSGB36 / British National Grid' } } }),
  ],
  ['a crs with heights', polygon([ring], { crs: { type: 'name', properties: { name: 'EPSG:7405' } } })],
  ['EWKT with blanks and a semicolon', ` SRID=27700; MULTIPOLYGON(((${pairs.join(', ')})));\n`],
  ['WKT with heights', `POLYGON Z ((${pairs.map((pair) => `${pair} 150`).join(', ')}))`],
  [
    'GML with latitude first, as its URN has it',
    gml('urn:ogc:def:crs:EPSG::4326', degrees.replaceAll(/(\S+),(\S+)/g, '$2 $1')),
    5_000,
  ],
  [
    'GML with longitude first, as its short name has it',
    gml('EPSG:4326', degrees.replaceAll(',', ' ')),
    5_000,
  ],
  ['GML on the grid', gml('EPSG:27700', pairs.join(' '))],
  [
    'GML 2',
    gml('EPSG:27700', '').replace(
      /<gml:posList>.*<\/gml:posList>/,
      `<gml:coordinates>${ring.map(String).join(' ')}</gml:coordinates>`,
    ),
  ],
  ['KML', kml(placemark('Site', degrees)), 5_000],
  ['a table with X and Y', `id;X;Y\n${ring.map(([x, y], at) => `${at};${x};${y}`).join('\n')}`],
  ['a table with decimal commas', `Easting;Northing\n${ring.map(([x, y]) => `${x},0;${y},00`).join('\n')}`],
  ['a table of numbered corners without names', ring.map(([x, y], at) => `${at + 1},${x},${y}`).join('\n')],
  [
    'a table whose cells stand in quotation marks',
    `"Easting (m)","Northing (m)"\n${ring.map(([x, y]) => `"${x}","${y}"`).join('\n')}`,
  ],
  ['a table with well-known text', `name,WKT\nSite,"POLYGON ((${pairs.join(', ')}))"`],
  ['a table parted by tabs', `Lon\tLat\n${degrees.replaceAll(',', '\t').replaceAll(' ', '\n')}`, 5_000],
  ['corners parted by semicolons', ring.map(([x, y]) => `E${x} N${y}`).join('; ')],
  ['northings before eastings', ring.map(([x, y]) => `${y}, ${x}`).join('\n')],
  ['thousands parted by commas', '401,200 298,400\n401,300 298,400\n401,300 298,500\n401,200 298,500'],
  ['six figures', 'SP 012 984\nSP 013 984\nSP 013 985\nSP 012 985'],
  ['eight figures', 'SP 0120 9840\nSP 0130 9840\nSP 0130 9850\nSP 0120 9850'],
  ['one reference of six figures', 'SP 012 984'],
  ['an archive with GeoJSON', zip({ 'a/site.geojson': polygon([ring]) })],
  ['an archive with KML under another name', zip({ 'site.kml': kml(placemark('Site', degrees)) }), 5_000],
  [
    'a spike across the first corner',
    polygon([[[401150, 298400], ...ring.slice(1, 4), [401200, 298400], [401150, 298400]]]),
    10_000,
  ],
  [
    'a hole that is drawn twice',
    polygon([ring, ...Array(2).fill(ring.map(([x, y]) => [(x + 401250) / 2, (y + 298450) / 2]))]),
    7_500,
  ],
  ['4,999 corners that wobble by a hand', polygon([round(4_998, 100, 0.01)]), 31_420],
  ['20,000 corners', polygon([round(19_999)]), 31_416],
  ['a star drawn in one stroke', polygon([star]), 8_122],
];

/** Each is refused for its true reason. */
const refused: readonly [what: string, file: string | Uint8Array, reason: RegExp][] = [
  // Each was gone through again for every one around it: 8 seconds, where a reading has five.
  [
    'places deep in places',
    `<kml>${'<Placemark><name>'.repeat(4000)}${'</name></Placemark>'.repeat(4000)}</kml>`,
    /It begins as XML and is not/,
  ],
  ['well-known text with a long run of blanks', `POLYGON((${' '.repeat(200_000)}x`, /./],
  ['an empty shape that a long run of blanks parts', `POLYGON${' '.repeat(200_000)}x`, /./],
  ...['0', '1e-7', '-2', '2.5'].map((dimension): [string, string, RegExp] => [
    `GML of ${dimension} dimensions`,
    `<a xmlns:g="http://www.opengis.net/gml"><g:Polygon><g:exterior><g:LinearRing><g:posList srsDimension="${dimension}">1 2 3 4</g:posList></g:LinearRing></g:exterior></g:Polygon></a>`,
    /./,
  ]),
  ['features deep in features', `${'{"features":['.repeat(20_000)}${']}'.repeat(20_000)}`, /./],
  ['nothing', '', /^There is nothing in it/],
  ['blanks', ' \n ', /^There is nothing in it/],
  ['a web page', '<!doctype html><html></html>', /^This is a web page/],
  ['GPX', '<gpx><trk/></gpx>', /^GPX is not read/],
  ['torn XML', '<kml><Placemark>', /begins as XML and is not/],
  ['an entity in KML', `<!DOCTYPE kml [<!ENTITY a "b">]>${kml()}`, /document type/],
  ['an entity in an archive', zip({ 'doc.kml': `<!ENTITY a "b">${kml()}` }), /document type/],
  ['KML without shapes', kml(), /no shape in it/],
  [
    'an arc in GML',
    gml('EPSG:27700', pairs.join(' ')).replace('<gml:exterior>', '<gml:Arc/><gml:exterior>'),
    /^GML Arc is not read/,
  ],
  [
    'GML in two systems',
    `<a xmlns:gml="http://www.opengis.net/gml">${gml('EPSG:27700', '')}${gml('EPSG:4326', '')}</a>`,
    /several systems/,
  ],
  [
    'a table whose rows are in two systems',
    `name,WKT\nA,"SRID=27700;POLYGON ((${pairs.join(', ')}))"\nB,"SRID=4326;POLYGON ((${degrees.replaceAll(',', ';').replaceAll(' ', ', ').replaceAll(';', ' ')}))"`,
    /several systems/,
  ],
  [
    'GeoJSON whose features are in two systems',
    JSON.stringify({
      type: 'FeatureCollection',
      features: ['EPSG:27700', 'EPSG:3857'].map((name) => ({
        type: 'Feature',
        geometry: JSON.parse(polygon([ring], { crs: { type: 'name', properties: { name } } })),
      })),
    }),
    /several systems/,
  ],
  ['torn JSON', polygon([ring]).slice(0, 80), /begins as GeoJSON and is not/],
  ['TopoJSON', '{"type":"Topology","objects":{}}', /^TopoJSON is not read/],
  [
    'another system',
    polygon([ring], { crs: { type: 'name', properties: { name: 'EPSG:2154' } } }),
    /of EPSG:2154, which is not read/,
  ],
  [
    'degrees of an old datum',
    polygon([ring], { crs: { type: 'name', properties: { name: 'EPSG:4277' } } }),
    /of EPSG:4277, which is not read/,
  ],
  [
    'huge numbers',
    polygon([
      [
        [1e308, 1],
        [2e300, 5],
        [3, 1e200],
        [1e308, 1],
      ],
    ]),
    /are no place in Great Britain/,
  ],
  ['corners that are words', polygon([['a', 'b', 'c', 'a']]), /not two numbers/],
  ['no list where corners should be', polygon({ a: 1 }), /not two numbers/],
  [
    'collections in collections',
    `{"type":"GeometryCollection","geometries":[${'{"type":"GeometryCollection","geometries":['.repeat(3)}${polygon([ring])}${']}'.repeat(3)}]}`,
    /collections within collections/,
  ],
  [
    'lists in lists, thousands deep',
    `{"type":"Polygon","coordinates":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
    /not two numbers/,
  ],
  [
    'points',
    '{"type":"MultiPoint","coordinates":[[-1.98,52.58],[-1.97,52.58]]}',
    /^It holds 2 points and no shape/,
  ],
  [
    'a road',
    polygon([]).replace(
      '"Polygon","coordinates":[]',
      `"LineString","coordinates":[[401200,298400],[401300,298400],[401400,298400]]`,
    ),
    /^It holds one line that come/,
  ],
  [
    'two corners',
    polygon([
      [
        [401200, 298400],
        [401300, 298400],
        [401200, 298400],
      ],
    ]),
    /has no area/,
  ],
  ['torn WKT', 'POLYGON ((401200 298400, 401300', /well-known text \(WKT\) and is not/],
  [
    'WKT with a letter in it',
    'POLYGON ((401200 2984OO, 401300 298400, 401300 298500, 401200 298400))',
    /well-known text \(WKT\) and is not/,
  ],
  ['empty WKT', 'POLYGON EMPTY', /no shape in it/],
  ['a curve in WKT', 'CURVEPOLYGON(CIRCULARSTRING(0 0,1 1,2 0))', /^CurvePolygon \(WKT\) is not read/],
  ['columns of other things', 'Name,Street,Ward\nA,B,C', /columns Name, Street, Ward name no coordinates/],
  ['a cell without a number', 'Easting,Northing\n401200,\n', /^Row 1 has no two numbers: “401200, ”/],
  [
    'a quotation mark never closed',
    'Easting,Northing\n"401200,298400\n401300,298400',
    /quotation mark in row \d is never closed/,
  ],
  ['a corner in words', `${pairs.join('\n')}\nby the canal`, /^Corner 6: "by the canal" is not one corner/],
  ['metres among degrees', '401200 298400\n-1.98 52.58\n401300 298500', /Write all corners the same way/],
  ['an archive without shapes', zip({ 'readme.md': 'x' }), /no shapefile, KML or GeoJSON in the archive/],
  ['a GeoPackage in an archive', gpkgZip, /^GPKG is not read/],
  ['a workbook', zip({ 'xl/workbook.xml': 'x' }), /^Excel or Word is not read/],
  ['two layers in an archive', zip({ 'a.geojson': '{}', 'b.geojson': '{}' }), /2 files with shapes/],
  [
    'a shapefile and a KML in an archive, which may be two sites',
    zip({ 'a.shp': new Uint8Array([0, 0, 0x27, 0x0a]), 'b.kml': kml(placemark('Site', degrees)) }),
    /2 files with shapes/,
  ],
  [
    'bytes of no letters in an archive',
    zip({ 'a.txt': new Uint8Array([0x31, 0x81, 0xff, 0x0a, 0x90]) }),
    /no file of shapes that is known/,
  ],
  [
    'hundreds of entries',
    zip(Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`${at}.txt`, 'x']))),
    /or hundreds of files/,
  ],
  ['a torn archive', bytesOf('25-square-shapefile.zip').slice(0, 400), /damaged, cut short/],
  [
    'a torn shapefile',
    zip({ 'a.shp': new Uint8Array([0, 0, 0x27, 0x0a, 1, 2, 3]) }),
    /shapefile cannot be read/,
  ],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), /^JPEG, PNG or TIFF is not read/],
  ['bytes', new Uint8Array([1, 2, 0, 0xff, 0xfe, 0]), /no file of shapes that is known/],
  ['over five megabytes', new Uint8Array(5_000_001), /larger than 5 MB/],
  ['over 20,000 corners', polygon([round(20_001)]), /^It has 20,002 corners; at most 20,000 are read/],
  [
    '2,500 corners that no tolerance takes away',
    polygon([round(2_500, 1_000, 40)]),
    /even where lines may move by 0\.5 m/,
  ],
  ['a scribble', polygon([scribble(2_000)]), /cross in so many places/],
  [
    'a site too small',
    polygon([ring.map(([x, y]) => [401200 + (x - 401200) / 100, 298400 + (y - 298400) / 100])]),
    /1\.0 square metres; the least is 10/,
  ],
  [
    'a hundred and one shapes',
    JSON.stringify({
      type: 'FeatureCollection',
      features: Array(101).fill({ type: 'Feature', geometry: JSON.parse(polygon([ring])) }),
    }),
    /^It has 101 shapes/,
  ],
];

const bytes = (file: string | Uint8Array) => (typeof file === 'string' ? bytesOfText(file) : file);

describe('a red line in a file', () => {
  it.each<[what: string, file: string | Uint8Array, area?: number]>([...readable])(
    'is read from %s',
    async (_, file, area = 10_000) => {
      const reading = await acceptedReading(bytes(file));
      if (reading.kind !== 'READ') throw new Error(`${reading.kind}: ${toldOf(reading)}`);
      expect(Math.abs(reading.site.areaSquareMetres / area - 1)).toBeLessThan(0.002);
      expect(JSON.stringify(reading.site.geometry).split('],[').length).toBeLessThanOrEqual(
        siteLimits.mostCorners,
      );
    },
  );

  it('has dashes for minus signs told in a plain list of corners, as in a table of them', async () => {
    const reading = await readRedLine(bytes(degrees.replaceAll('-', '\u2212').replaceAll(' ', '\n')));
    expect(reading.kind === 'PROPOSED' && reading.changes.map(({ code }) => code)).toContain('DASHES');
  });

  it('is read from a shapefile beside a table and a note about it', async () => {
    const archive = unzipSync(bytesOf('25-square-shapefile.zip'));
    const reading = await acceptedReading(
      zip({
        ...archive,
        'corners.csv': 'id,name\n1,Site',
        'metadata.json': '{"by":"GIS"}',
        'readme.txt': 'The site.',
      }),
    );
    expect(reading.kind).toBe('READ');
  });

  it.each(refused)('is refused where it is %s', async (_, file, reason) => {
    const reading = await readRedLine(bytes(file));
    expect(toldOf(reading)).toMatch(reason);
    expect(reading.kind).toBe('REFUSED');
  });
});
