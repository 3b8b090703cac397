import { expect, it } from 'vitest';
import {
  allAreas,
  centreOf,
  exchange,
  oak,
  vale,
  venue,
  venueWard,
} from '../cohesion-label/practice/testing/made-up-records.ts';
import { toldIn } from '../messages/testing/told-in.ts';
import { exchangePairs } from './exchange-pairs.ts';

const areas = allAreas.map((area) => {
  if (area.code === oak.code) return { ...area, centroid: centreOf(oak) };
  return area.code === vale.code ? { ...area, centroid: { lon: -1.9, lat: 52.62 } } : area;
});
const places = [{ name: 'Oak', ward: oak.code, basis: 'made up' }];
const hall = venue('hall', { name: 'Hall', position: { lon: -1.9, lat: 52.6 } });
const hallAgain = venue('hall-again', { name: 'Hall', position: undefined, sameBuildingAs: 'hall' });
const garden = venue('garden', { name: 'Garden', position: undefined, statedLocality: vale.code });
const pairs = (parties: Parameters<typeof exchange>[1]) =>
  exchangePairs({
    areas,
    venues: [hall, hallAgain, garden],
    venueWard,
    places,
    exchanges: [exchange('swap', parties)],
  });

it('each place stands as close as the records allow, and says how close', () => {
  const [pair] = pairs({ parties: [{ name: 'Oak' }, { name: 'Garden', venue: 'garden' }] });
  expect(pair?.from).toMatchObject({ name: 'Oak', precision: 'WARD_MIDDLE', point: centreOf(oak) });
  expect(pair?.to).toMatchObject({ precision: 'LOCALITY_MIDDLE', point: { lon: -1.9, lat: 52.62 } });
  expect(toldIn(pair?.note)).toBe(
    'No date is given. The middle of the ward Oak. The middle of the locality Vale. Neither the point nor the ward of Garden is known.',
  );
  expect(pair?.distanceMetres).toBeGreaterThan(6000);
});

it('a building is found under any of its records', () => {
  const [pair] = pairs({ period: '2019', parties: [{ name: 'Oak' }, { name: 'Hall', venue: 'hall-again' }] });
  expect(pair?.to).toMatchObject({ precision: 'PLACE', point: hall.position });
  expect(toldIn(pair?.note)).toContain('Dated 2019.');
});

it('a place that no document places makes no pair, and three places make three', () => {
  expect(pairs({ parties: [{ name: 'Oak' }, { name: 'Somewhere' }] })).toEqual([]);
  const three = [{ name: 'Oak' }, { name: 'Hall', venue: 'hall' }, { name: 'Garden', venue: 'garden' }];
  expect(pairs({ parties: three }).map(({ from, to }) => `${from.name}-${to.name}`)).toEqual([
    'Oak-Hall',
    'Oak-Garden',
    'Hall-Garden',
  ]);
});

it.each([
  ['a label that a document gave', { type: 'classification' }],
  ['a network of providers', { type: 'provider network' }],
  ['one event in many places', { type: 'school event' }],
  ['what was only planned', { status: 'planned' }],
  ['a restricted record', { restricted: true }],
])('%s is no contact between two places', (_, more) => {
  const parties = [{ name: 'Oak' }, { name: 'Hall', venue: 'hall' }];
  expect(pairs({ parties })).toHaveLength(1);
  expect(pairs({ parties, ...more })).toEqual([]);
});
