import { describe, expect, it } from 'vitest';
import { fromValues, type GivenSite, nothingGiven, siteInputOf, toValues } from './given-site.ts';

const corners = [
  { lon: -2, lat: 52.5 },
  { lon: -1.9, lat: 52.5 },
  { lon: -1.9, lat: 52.6 },
];

describe('a site as it is given', () => {
  it('is sent in the chosen way alone, whatever stands in the others', () => {
    const given: GivenSite = { ...nothingGiven, typed: '-2, 52.5', wards: ['E05001303'] };
    expect(siteInputOf(given)).toBeUndefined();
    expect(siteInputOf({ ...given, way: 'typed' })).toEqual({ typed: '-2, 52.5' });
    expect(siteInputOf({ ...given, way: 'wards' })).toEqual({ wards: ['E05001303'] });
  });

  it('is not sent while its way is not filled in', () => {
    expect(siteInputOf({ ...nothingGiven, way: 'typed', typed: '  ' })).toBeUndefined();
    expect(siteInputOf({ ...nothingGiven, way: 'drawn', drawn: { corners, closed: false } })).toBeUndefined();
    expect(siteInputOf({ ...nothingGiven, way: 'geojson' })).toBeUndefined();
    expect(siteInputOf({ ...nothingGiven, way: 'aroundPostcode', postcode: 'WS1' })).toBeUndefined();
    expect(
      siteInputOf({ ...nothingGiven, way: 'aroundPostcode', postcode: 'WS10 8AA', radius: 'far' }),
    ).toBeUndefined();
  });

  it('is a circle where a postcode and a radius are given', () => {
    const given: GivenSite = {
      ...nothingGiven,
      way: 'aroundPostcode',
      postcode: ' WS10 8AA ',
      radius: '150',
    };
    expect(siteInputOf(given)).toEqual({ aroundPostcode: { postcode: 'WS10 8AA', radiusMetres: 150 } });
  });

  it('comes back from a draft as it went in', () => {
    const given: GivenSite = {
      way: 'drawn',
      drawn: { corners, closed: true },
      typed: 'a\nb',
      file: { name: 'red-line.zip', text: '{}', format: 'SHAPEFILE', agreed: ['CLOSED'] },
      wards: ['E05001303'],
      postcode: 'WS10 8AA',
      radius: '300',
    };
    expect(fromValues(toValues(given))).toEqual(given);
  });

  it('is nothing where a draft does not read', () => {
    expect(fromValues({ way: 'by-boat', drawn: '{"corners":[1],"closed":true}', file: '[]' })).toEqual(
      nothingGiven,
    );
  });
});
