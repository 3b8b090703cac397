import { describe, expect, test } from 'vitest';
import type { AreaCode } from '../geography/area.ts';
import type { Project } from '../records/programme.ts';
import type { Venue } from '../records/venue.ts';
import { localitiesReached, partyAreas, projectAreas, type TaggingInput } from './project-areas.ts';

const code = (text: string) => text as AreaCode;
const source = { title: 'Made up' };
const venue = (id: string, more: Partial<Venue> = {}): Venue => ({
  id,
  name: `The ${id}`,
  kind: 'library',
  placeOfWelcome: false,
  precision: 'NOT_KNOWN',
  statusHistory: [],
  source,
  restricted: false,
  ...more,
});
const position = { lon: -2, lat: 52.6 };
const venues = [
  venue('library', { position }),
  venue('hall', { statedLocality: code('vale'), areaBasis: 'TOWN' }),
  venue('barn', { statedLocality: code('hill'), areaBasis: 'NAMED', namedWards: [code('oak')] }),
  venue('shelter', { position, restricted: true }),
];
const input: TaggingInput = {
  venue: (id) => venues.find((each) => each.id === id),
  wardOf: ({ position: point, namedWards }) => (point ? code('elm') : namedWards?.[0]),
  localityOf: (area) =>
    ({ elm: code('vale'), oak: code('hill'), vale: code('vale'), hill: code('hill') })[area as string],
  places: [
    { name: 'Oak', ward: code('oak'), locality: code('hill'), basis: 'its name', by: 'NAMED' },
    { name: 'Eltown', locality: code('vale'), basis: 'its wards', by: 'TOWN' },
  ],
  isHeld: (area) => area !== 'old',
  nameOf: (area) => area.toUpperCase(),
};
const project = (more: Partial<Project>): Project => ({
  id: 'p',
  name: 'Project',
  programme: 'Example',
  providers: [],
  boroughWide: false,
  localities: [],
  places: [],
  venues: [],
  groups: [],
  outputs: [],
  outcomes: [],
  measures: [],
  source,
  restricted: false,
  ...more,
});
const tags = (more: Partial<Project>) =>
  projectAreas(project(more), input).map(({ area, basis }) => `${area} ${basis}`);

describe('the areas of a project', () => {
  test('are those of its venues, by their points and by the names of their neighbourhoods', () => {
    expect(tags({ venues: ['library'] })).toEqual(['elm POINT', 'vale POINT']);
    expect(tags({ venues: ['hall'] })).toEqual(['vale TOWN']);
    expect(tags({ venues: ['barn'] })).toEqual(['hill NAMED', 'oak NAMED']);
  });

  test('and of the places and localities that its record names', () => {
    expect(tags({ places: ['Oak', 'Eltown', 'Nowhere'] })).toEqual(['hill NAMED', 'oak NAMED', 'vale TOWN']);
    expect(projectAreas(project({ localities: [code('hill')] }), input)).toEqual([
      { area: 'hill', basis: 'NAMED', from: 'HILL' },
    ]);
  });

  test('stand once each, by the strongest basis', () => {
    expect(tags({ venues: ['hall', 'library'], places: ['Eltown'] })).toEqual(['elm POINT', 'vale POINT']);
  });

  test('that another source names under another building say so', () => {
    const bases = [
      { field: 'venues', item: 'library', basis: 'DERIVED', words: 'Named otherwise.' },
    ] as const;
    expect(tags({ venues: ['library'], bases })).toEqual(['elm SAME_BUILDING', 'vale SAME_BUILDING']);
  });

  test('are none where a tie was only read between the lines, or is of the whole borough', () => {
    const inferred = (field: string, item: string) =>
      [{ field, item, basis: 'INFERRED', words: 'Premises.' }] as const;
    expect(tags({ venues: ['library'], bases: inferred('venues', 'library') })).toEqual([]);
    expect(tags({ places: ['Oak'], bases: inferred('places', 'Oak') })).toEqual([]);
    expect(tags({ boroughWide: true })).toEqual([]);
  });

  test('are none of a restricted venue, one that is not held, or an edition that is not asked about', () => {
    expect(tags({ venues: ['shelter', 'unheard'], localities: [code('old')] })).toEqual([]);
  });
});

test('the localities that a project reached are those it names and those of its tags', () => {
  expect(localitiesReached(project({ localities: [code('vale')], places: ['Oak'] }), input)).toEqual([
    'vale',
    'hill',
  ]);
});

test('a party to an exchange lies where its venue, name or locality puts it', () => {
  const party = { name: 'Oak', venue: 'hall', locality: code('vale') };
  expect(partyAreas(party, input).map(({ area, basis }) => `${area} ${basis}`)).toEqual([
    'hill NAMED',
    'oak NAMED',
    'vale NAMED',
  ]);
});
