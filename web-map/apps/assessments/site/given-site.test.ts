import { describe, expect, it } from 'vitest';
import {
  fromValues,
  type GivenSite,
  missingField,
  nothingGiven,
  siteInputOf,
  toValues,
} from './given-site.ts';
import { missingWords } from './missing-of-site.ts';

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

  it('names the field that is not filled in, with what would be right', () => {
    const lacks = (given: Partial<GivenSite>) => {
      const whole = { ...nothingGiven, ...given };
      const field = missingField(whole);
      expect(siteInputOf(whole) === undefined).toBe(field !== undefined);
      return field && [field, missingWords(field, whole)];
    };
    const circle = { way: 'aroundPostcode' } as const;
    expect(lacks({})).toEqual(['way', 'Give a site before you save it.']);
    expect(lacks({ way: 'drawn' })).toEqual(['drawn', 'Draw the site on the map, and close its shape.']);
    expect(lacks({ way: 'drawn', drawn: { corners, closed: false } })).toEqual([
      'drawn',
      'The shape is not closed yet: close it, then save.',
    ]);
    expect(lacks({ way: 'typed', typed: ' ' })).toEqual([
      'typed',
      'Type the corners of the site, one a line.',
    ]);
    expect(lacks({ way: 'geojson' })).toEqual(['file', expect.stringContaining('Choose a file')]);
    expect(lacks({ way: 'wards' })).toEqual(['wards', 'Choose one ward or more.']);
    for (const postcode of ['', 'WS1', 'WS10'])
      expect(lacks({ ...circle, postcode })).toEqual(['postcode', expect.stringContaining('WS10 8AA')]);
    for (const radius of ['', 'far', '0', '-5'])
      expect(lacks({ ...circle, postcode: 'WS10 8AA', radius })).toEqual([
        'radius',
        expect.stringMatching(/^Give the radius as a number of metres, from \d+ to [\d,]+\.$/),
      ]);
    expect(lacks({ ...circle, postcode: 'WS10 8AA' })).toBeUndefined();
    expect(lacks({ way: 'wards', wards: ['E05001303'] })).toBeUndefined();
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
