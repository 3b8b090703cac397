import { expect, test } from 'vitest';
import { checkPlacesOfOthers } from './check-places-of-others.ts';
import type { FileRows } from './read-files.ts';
import { ValidationErrors } from './validation-errors.ts';

type Read = Pick<FileRows, 'venues' | 'practices' | 'warmSpaces' | 'warmSpaceBuildings'>;
type Entry = Read['warmSpaces'][number];
type Building = Read['warmSpaceBuildings'][number];

const centroids = new Map([
  ['WS9 8NP', { lon: -1.9173, lat: 52.6036 }],
  ['B74 3PL', { lon: -1.8917, lat: 52.58 }],
]);
const shared = { lon: -1.95952, lat: 52.6039 };
const entry = (row: number, name: string, postcode: string, point: { lon: number; lat: number }): Entry => ({
  file: 'warm-spaces.csv',
  row,
  value: {
    name,
    address: { words: 'Walsall', postcode },
    ...point,
    hours: { sessions: [], doubtfulSessions: [] },
  },
});
const building = (
  row: number,
  listed_as: string,
  more: Partial<Building['value']> = { kind: 'library' },
): Building => ({
  file: 'warm-space-buildings.csv',
  row,
  value: {
    listed_as,
    id: `warm-${row}`,
    same_building_as: undefined,
    name: listed_as,
    kind: undefined,
    aliases: [],
    ...more,
  },
});

function check(read: Partial<Read>) {
  const errors = new ValidationErrors();
  const rows = { venues: [], practices: [], warmSpaces: [], warmSpaceBuildings: [], ...read };
  checkPlacesOfOthers(rows, centroids, errors);
  return { faults: errors.reasons, remarks: errors.remarks };
}

test('two libraries of different addresses at one point are told, whichever comes first, and a point far off', () => {
  const { faults, remarks } = check({
    warmSpaces: [
      entry(2, 'Aldridge Library', 'WS9 8NP', shared),
      entry(3, 'Streetly Library', 'B74 3PL', shared),
      entry(4, 'Aldridge Hall', 'WS9 8NP', { lon: -1.9173, lat: 52.615 }),
    ],
    warmSpaceBuildings: [
      building(2, 'Aldridge Library'),
      building(3, 'Streetly Library'),
      building(4, 'Aldridge Hall'),
    ],
  });
  expect(faults).toEqual([]);
  expect(remarks).toEqual([
    'warm-spaces.csv, row 2, "lon": -1.95952, 52.6039 is also the point of row 3, at another postcode. Neither is used.',
    'warm-spaces.csv, row 3, "lon": -1.95952, 52.6039 is also the point of row 2, at another postcode. Neither is used.',
    expect.stringMatching(/row 4, "lon": .* lies 12\d\d m from the postcode WS9 8NP\. It is not used\.$/),
  ]);
});

test('each entry has its building, each building its entry, and a place elsewhere is refused', () => {
  const { faults } = check({
    warmSpaces: [entry(2, 'Aldridge Library', 'WS9 8NP', shared), entry(3, 'Elsewhere', 'B1 1AA', shared)],
    warmSpaceBuildings: [
      building(2, 'Gone'),
      building(3, 'Elsewhere', {}),
      building(4, 'Aldridge Library', { same_building_as: 'lib-none' }),
    ],
  });
  expect(faults).toEqual([
    expect.stringMatching(/^"B1 1AA" is on no list/),
    '"Gone" is no entry of the directory.',
    'a building of its own has a kind.',
    '"lib-none" is not in venues.csv.',
  ]);
});

test('a practice or warm space that the register has already is refused', () => {
  const venue = { id: 'gp-old', name: 'St Peter’s Surgery', postcode: 'WS9 8NP' };
  const { faults } = check({
    venues: [{ file: 'venues.csv', row: 2, value: venue as Read['venues'][number]['value'] }],
    practices: [
      {
        file: 'gp-practices.csv',
        row: 2,
        value: {
          code: 'M91004',
          name: "St Peter's Surgery",
          address: 'x',
          postcode: 'WS9 8NP',
          opened: '1974-04-01' as Read['practices'][number]['value']['opened'],
        },
      },
    ],
  });
  expect(faults).toEqual([`"St Peter's Surgery" at WS9 8NP is in venues.csv as "gp-old".`]);
});
