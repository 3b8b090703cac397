import { describe, expect, it } from 'vitest';
import { checkSite } from './check-site.ts';
import { readDrawnSite, readGeojsonSite } from './outline-of-geojson.ts';
import { square } from './testing/made-up-outlines.ts';
import { walsallBorough } from './testing/walsall-borough.ts';

const polygon = { type: 'Polygon', coordinates: [square(0, 0)] };
const feature = (geometry: unknown) => ({ type: 'Feature', properties: { name: 'plot' }, geometry });
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const siteOf = (file: unknown) => checkSite(readGeojsonSite(file), walsallBorough);

describe('a GeoJSON file', () => {
  it('may be a geometry, a feature, a collection of features or of geometries, parsed or as text', () => {
    const bare = siteOf(polygon);
    expect(bare.geometry).toEqual(polygon);
    expect(bare.given).toEqual({ how: 'FILE' });
    for (const file of [
      feature(polygon),
      collection(feature(polygon), feature(null)),
      { type: 'MultiPolygon', coordinates: [polygon.coordinates] },
      { type: 'GeometryCollection', geometries: [polygon] },
      feature({ type: 'GeometryCollection', geometries: [polygon] }),
      `\uFEFF${JSON.stringify(collection(feature(polygon)))}`,
    ]) {
      expect(siteOf(file)).toEqual(bare);
    }
  });

  it('gives all its polygons as one site', () => {
    const file = collection(feature(polygon), feature({ type: 'Polygon', coordinates: [square(3, 0)] }));
    expect(siteOf(file).geometry).toEqual({
      type: 'MultiPolygon',
      coordinates: [[square(0, 0)], [square(3, 0)]],
    });
  });

  it('may say that it is WGS84', () => {
    for (const name of ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'urn:ogc:def:crs:EPSG::4326']) {
      expect(siteOf({ ...polygon, crs: { type: 'name', properties: { name } } }).geometry).toEqual(polygon);
    }
  });

  it.each<[string, unknown, string, RegExp]>([
    ['a zip archive', 'PK\u0003\u0004\u0014\u0000', 'site.geojson', /not GeoJSON: it is a zip archive/],
    ['a GeoPackage', 'SQLite format 3\u0000', 'site.geojson', /it is a GeoPackage/],
    ['KML', '<?xml version="1.0"?>\n<kml xmlns="x">', 'site.geojson', /it is KML/],
    ['GML', '<?xml version="1.0"?><wfs:FeatureCollection>', 'site.geojson', /it is GML/],
    ['a web page', '<!doctype html>', 'site.geojson', /XML or a web page/],
    ['WKT', 'MULTIPOLYGON (((0 0)))', 'site.geojson', /well-known text/],
    ['TopoJSON', { type: 'Topology', objects: {} }, 'site.geojson', /this is TopoJSON/],
    ['JSON that was cut short', '{"type":"Polygon",', 'site.geojson', /not JSON, or was cut short/],
    [
      'text of UTF-16 read as another',
      '{\u0000"\u0000',
      'site.geojson',
      /control character U\+0000 .*in UTF-8/,
    ],
    ['a letter that was lost', '{"name":"Caf\ufffd"}', 'site.geojson', /a letter was lost/],
    ['text too long', ' '.repeat(1_000_001), 'site.geojson', /1,000,001 characters/],
    ['nothing', null, 'site.geojson', /GeoJSON object/],
    ['a list', [1, 2], 'site.geojson.type', /missing/],
    ['an empty collection', collection(), 'site.geojson', /no shape/],
    ['a feature without geometry', feature(null), 'site.geojson', /no shape/],
    [
      'a collection without features',
      { type: 'FeatureCollection' },
      'site.geojson.features',
      /list is missing/,
    ],
    ['a point', { type: 'Point', coordinates: [-1.98, 52.58] }, 'site.geojson.type', /a Point has no area/],
    [
      'a line among polygons',
      collection(feature(polygon), feature({ type: 'LineString', coordinates: square(0, 0) })),
      'site.geojson.features[1].geometry.type',
      /a LineString has no area/,
    ],
    [
      'another system',
      { ...polygon, crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::27700' } } },
      'site.geojson.crs',
      /EPSG::27700.*WGS84/,
    ],
    [
      'Web Mercator',
      { ...polygon, crs: { type: 'name', properties: { name: 'EPSG:3857' } } },
      'site.geojson.crs',
      /EPSG:3857/,
    ],
    ['a polygon without coordinates', { type: 'Polygon' }, 'site.geojson.coordinates', /list is missing/],
    [
      'a fault deep inside',
      collection(feature({ type: 'MultiPolygon', coordinates: [[square(0, 0)], [square(3, 0).slice(1)]] })),
      'site.geojson.features[0].geometry.coordinates[1][0][3]',
      /not closed/,
    ],
    [
      'too many parts',
      { type: 'MultiPolygon', coordinates: Array.from({ length: 101 }, () => polygon.coordinates) },
      'site.geojson',
      /101 parts; at most 100/,
    ],
  ])('with %s is refused', (_, file, field, words) => {
    expect(() => siteOf(file)).toThrow(
      expect.objectContaining({ field, message: expect.stringMatching(words) }),
    );
  });
});

describe('a drawn shape', () => {
  it('is refused when it is no polygon, naming the way it was given', () => {
    expect(() => readDrawnSite({ type: 'LineString', coordinates: [] })).toThrow(
      /^site\.drawn\.type: a LineString/,
    );
    expect(readDrawnSite(feature(polygon)).given).toEqual({ how: 'DRAWN' });
  });
});
