import { expect, test } from 'vitest';
import type { Area, AreaCode, EditionId } from '../geography/area.ts';
import type { Venue } from '../records/venue.ts';
import { placedByName } from './placed-by-name.ts';

const source = { title: 'Made up' };
const ward = (code: string, name: string, parent: string): Area => ({
  code: code as AreaCode,
  name,
  edition: '2004' as EditionId,
  level: 'WARD',
  neighbours: [],
  parent: parent as AreaCode,
  source,
});
const naming = {
  wards: [ward('w1', 'Oak', 'hill'), ward('w2', 'Elm North', 'vale')],
  borough: 'Wood',
  stated: [],
};
const venue = (more: Partial<Venue>): Venue => ({
  id: 'v',
  name: 'Hall',
  kind: 'library',
  placeOfWelcome: false,
  precision: 'NOT_KNOWN',
  statusHistory: [],
  source,
  restricted: false,
  ...more,
});

test('a venue without a point lies where its neighbourhood does, with the basis told', () => {
  expect(placedByName(venue({ neighbourhood: 'Oak' }), [naming])).toMatchObject({
    statedLocality: 'hill',
    namedWards: ['w1'],
    areaBasis: 'NAMED',
  });
  const inElm = placedByName(venue({ neighbourhood: 'Elm' }), [naming]);
  expect(inElm).toMatchObject({ statedLocality: 'vale', areaBasis: 'TOWN' });
  expect(inElm.namedWards).toBeUndefined();
});

test('what a document names stands, and a point needs no name', () => {
  const stated = venue({ neighbourhood: 'Elm', statedLocality: 'hill' as AreaCode });
  expect(placedByName(stated, [naming])).toMatchObject({ statedLocality: 'hill', areaBasis: 'NAMED' });
  const placed = venue({ neighbourhood: 'Elm', position: { lon: -2, lat: 52.6 } });
  expect(placedByName(placed, [naming])).toBe(placed);
  const nowhere = venue({ neighbourhood: 'Ash' });
  expect(placedByName(nowhere, [naming])).toBe(nowhere);
});

test('a ward of each edition is named by its own code', () => {
  const later = { ...naming, wards: [ward('w9', 'Oak', 'hill')] };
  expect(placedByName(venue({ neighbourhood: 'Oak' }), [naming, later]).namedWards).toEqual(['w1', 'w9']);
});
