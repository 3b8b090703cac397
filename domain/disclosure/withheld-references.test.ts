import { expect, it } from 'vitest';
import type { Project } from '../records/programme.ts';
import { referenceFilter, withheldBy } from './withheld-references.ts';

const source = { title: 'Made up for tests' };
const project: Project = {
  id: 'j1',
  name: 'Lunch club',
  programme: 'Example',
  providers: ['o1', 'o2', 'Hazel Trust'],
  boroughWide: false,
  localities: [],
  places: ['Hazel House', 'Oldtown'],
  venues: ['v1', 'v2'],
  groups: [],
  outputs: [],
  outcomes: ['People of HAZEL HOUSE came.', 'Hazel Houses were built.'],
  measures: [],
  source,
  restricted: false,
};
const withheld = withheldBy([
  { id: 'v2', name: 'Hazel House', aliases: ['The H'], restricted: true },
  { id: 'o2', name: 'Hazel Trust', restricted: true },
  { id: 'o1', name: 'Open Trust', restricted: false },
]);

it('withholds the ids, names and aliases of restricted records only', () => {
  expect(withheld).toEqual({ ids: ['v2', 'o2'], names: ['Hazel House', 'The H', 'Hazel Trust'] });
});

it('takes references out of lists by id and by name, and names out of sentences', () => {
  expect(referenceFilter(withheld).project(project)).toMatchObject({
    providers: ['o1'],
    places: ['Oldtown'],
    venues: ['v1'],
    outcomes: ['People of (name withheld) came.', 'Hazel Houses were built.'],
  });
});

it('takes out what is said of an entry that is withheld', () => {
  const said = (item: string) =>
    ({ field: 'venues', item, basis: 'INFERRED', words: 'Its premises.' }) as const;
  const { bases } = referenceFilter(withheld).project({ ...project, bases: [said('v1'), said('v2')] });
  expect(bases).toEqual([said('v1')]);
});

it('takes references out of a statement as out of any other record', () => {
  const statement = {
    id: 's1',
    kind: 'TOPICS',
    title: 'Taught at Hazel House',
    text: 'Taught.',
    items: ['English', 'hazel trust'],
    project: 'v2',
    organisations: ['o1', 'o2'],
    source,
    restricted: false,
  } as const;
  const { project: about, ...rest } = referenceFilter(withheld).statement(statement);
  expect(about).toBeUndefined();
  expect(rest).toMatchObject({
    title: 'Taught at (name withheld)',
    items: ['English'],
    organisations: ['o1'],
  });
});

it('takes a short name out of lists, and leaves sentences that only seem to hold it', () => {
  const filter = referenceFilter(withheld);
  expect(filter.project({ ...project, places: ['the h'], outcomes: ['At the h.'] })).toMatchObject({
    places: [],
    outcomes: ['At the h.'],
  });
});

it('drops the figures of a withheld project whole', () => {
  const area = { name: 'Borough', level: 'BOROUGH' } as const;
  const figure = {
    indicator: 'i1',
    area,
    breakdown: [],
    kind: 'ACTUAL',
    status: 'FINAL',
    unit: 'people',
    source,
  } as const;
  const filter = referenceFilter(withheldBy([{ id: 'j2', name: 'Quiet project', restricted: true }]));
  expect(
    filter.observations([figure, { ...figure, project: 'j2' }, { ...figure, project: 'quiet project' }]),
  ).toEqual([figure]);
});

it('returns records as they are when nothing is withheld', () => {
  const filter = referenceFilter(withheldBy([]));
  expect(filter.project(project)).toBe(project);
});
