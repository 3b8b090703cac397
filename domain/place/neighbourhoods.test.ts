import { expect, test } from 'vitest';
import type { AreaCode } from '../geography/area.ts';
import type { Neighbourhood } from '../records/dataset.ts';
import type { Venue } from '../records/venue.ts';
import { neighbourhoods } from './neighbourhoods.ts';

const east = 'E05000001' as AreaCode;
const west = 'E05000002' as AreaCode;
const source = { title: 'Index' };
const listed = (name: string, lon = 1): Neighbourhood => ({ name, position: { lon, lat: 52 }, source });
const venue = (id: string, neighbourhood: string) => ({ id, neighbourhood }) as Venue;
/** Points with a positive longitude lie in the east; venues lie where their id says. */
const wardsOf = {
  position: ({ lon }: { readonly lon: number }) => (lon > 0 ? east : undefined),
  venue: ({ id }: Venue) => (id.startsWith('w') ? west : id.startsWith('e') ? east : undefined),
};
const placed = (names: readonly Neighbourhood[], venues: readonly Venue[]) =>
  neighbourhoods(names, venues, 'Walsall', wardsOf);

test('a neighbourhood lies where its point and most of the venues lie that name it', () => {
  expect(placed([listed('Moxley')], [])).toEqual([
    { name: 'Moxley', aliases: [], ofPoint: east, ofVenues: [], wards: [east] },
  ]);
  const [one] = placed([listed('Moxley')], [venue('w1', 'Moxley'), venue('w2', 'Moxley')]);
  expect(one).toMatchObject({ ofPoint: east, ofVenues: [{ ward: west, count: 2 }], wards: [west, east] });
});

test('of wards that as much speaks for, that of the point comes first', () => {
  expect(placed([listed('Moxley')], [venue('w1', 'Moxley')])[0]?.wards).toEqual([east, west]);
});

test('spellings with and without "The" or a space are one neighbourhood', () => {
  const found = placed(
    [listed('Delves'), listed('The Delves')],
    [venue('w1', 'Coalpool'), venue('w2', 'Coal Pool')],
  );
  expect(found.map(({ name, aliases }) => [name, ...aliases])).toEqual([
    ['Coalpool', 'Coal Pool'],
    ['Delves', 'The Delves'],
  ]);
});

test('two names in one, the name of the borough and what nothing places are no neighbourhood', () => {
  const venues = [venue('w1', 'Caldmore / Palfrey'), venue('w2', 'Walsall'), venue('x1', 'Nowhere')];
  expect(placed([listed('Beyond', -1)], venues)).toEqual([]);
});
