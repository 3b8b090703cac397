import { expect, it } from 'vitest';
import type { Project } from '../../../domain/records/programme.ts';
import type { Venue } from '../../../domain/records/venue.ts';
import type { PublicKept } from '../../../domain/records-kept/life/kept-entry.ts';
import type { StoredData } from '../../store/store.ts';
import { nothingKept } from './kept-views.ts';
import { withKept } from './with-kept.ts';

const hall = (restricted: boolean) => ({ id: 'hall', name: 'Made-up hall', restricted }) as Venue;
const documented = (more: Partial<Project> = {}) =>
  ({ id: 'meals', name: 'Made-up meals', restricted: false, ...more }) as Project;
const told: PublicKept = {
  id: 'projectEntry-1',
  kindName: 'projectEntry',
  revision: 2,
  state: 'CURRENT',
  stands: {
    content: {
      name: 'Made-up table',
      organisation: 'Made-up club',
      aim: 'Made-up.',
      mixesGroups: 'YES',
      area: 'E05001311',
      venue: 'hall',
      standing: 'RUNNING',
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      sameAs: 'meals',
      evidence: 'Made-up: a visit.',
    },
    approved: { at: '2026-03-02T09:00:00Z', role: 'DIRECTOR' },
    withheld: [],
  },
};

async function projects(venue: Venue, project: Project) {
  const stored = {
    version: 'one',
    projects: async () => [project],
    organisations: async () => [],
    allVenues: async () => [venue],
  } as unknown as StoredData;
  const found = await withKept(stored, { ...nothingKept, version: '1a2b3c4d', projects: [told] }).projects();
  return found.map(({ id, countedAs }) => [id, countedAs]);
}

it('a project that people tell of stands beside the documents’, and is counted in place of one without days', async () => {
  expect(await projects(hall(false), documented())).toEqual([
    ['meals', 'projectEntry-1'],
    ['projectEntry-1', undefined],
  ]);
  const dated = documented({ startsOn: '2026-01-01', endsOn: '2026-06-30' });
  expect((await projects(hall(false), dated))[0], 'a document gives its days').toEqual(['meals', undefined]);
});

it('of a place that has left the public register nothing is told', async () => {
  expect(await projects(hall(true), documented())).toEqual([['meals', undefined]]);
});
