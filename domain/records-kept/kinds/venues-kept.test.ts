import { expect, it } from 'vitest';
import type { PublicKept } from '../life/kept-entry.ts';
import { postcodesOfPlaces, venuesKept } from './venues-kept.ts';

const position = { lon: -1.98, lat: 52.58 };
const kept: PublicKept = {
  id: 'venueEntry-a',
  kindName: 'venueEntry',
  revision: 2,
  state: 'CURRENT',
  stands: {
    content: {
      name: 'Made-up Hall',
      venueKind: 'ARTS_VENUE',
      postcode: 'WS1 1TP',
      openSince: '2026-02-01',
      openTo: 'EVERYONE',
      evidence: 'Made-up: a visit.',
    },
    approved: { at: '2026-05-03T09:00:00Z', role: 'DIRECTOR' },
    withheld: [],
  },
};
const merged: PublicKept = {
  id: 'venueEntry-b',
  kindName: 'venueEntry',
  revision: 3,
  state: 'MERGED',
  mergedInto: 'venueEntry-a',
};

it('stands at the point of its postcode, and says that it does; without one it is listed without a point', () => {
  expect(postcodesOfPlaces([kept, merged])).toEqual(['WS1 1TP']);
  const [venue] = venuesKept([kept], () => position);
  expect(venue).toMatchObject({ kind: 'arts-venue', position, precision: 'POSTCODE', placeOfWelcome: false });
  const [unplaced] = venuesKept([kept], () => undefined);
  expect(unplaced?.position).toBeUndefined();
  expect(unplaced?.precision).toBe('NOT_KNOWN');
});

it('is open from the day that was given, and again from the day of a later word', () => {
  const stands = kept.stands && {
    ...kept.stands,
    confirmed: { at: '2026-09-01T09:00:00Z', role: 'LOCALITY_LEAD' as const },
  };
  const [venue] = venuesKept([stands ? { ...kept, stands } : kept], () => position);
  expect(venue?.statusHistory.map(({ status, date }) => [status, date])).toEqual([
    ['OPEN', '2026-02-01'],
    ['OPEN', '2026-09-01'],
  ]);
});

it('one that became one with another answers under the id of that other, and a withdrawn one is none', () => {
  expect(venuesKept([kept, merged], () => position).map(({ id, formerIds }) => [id, formerIds])).toEqual([
    ['venueEntry-a', ['venueEntry-b']],
  ]);
  expect(
    venuesKept([{ id: 'c', kindName: 'venueEntry', revision: 3, state: 'WITHDRAWN' }], () => position),
  ).toEqual([]);
});

it('answers to the ids of all that became one with it, however often', () => {
  const twice: PublicKept = { ...merged, id: 'venueEntry-c', mergedInto: 'venueEntry-b' };
  const circle: PublicKept = { ...merged, id: 'venueEntry-d', mergedInto: 'venueEntry-d' };
  const [venue] = venuesKept([kept, merged, twice, circle], () => position);
  expect(venue?.formerIds).toEqual(['venueEntry-b', 'venueEntry-c']);
});
