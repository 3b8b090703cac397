import { describe, expect, it } from 'vitest';
import { toldAll } from '../../messages/testing/told-all.ts';
import type { EvidenceInput } from './area-evidence.ts';
import { gatherEvidence } from './gather-evidence.ts';
import {
  askedOfHill,
  elm,
  hill,
  nothingOnRecord,
  oak,
  project,
  reviewedAll,
  venue,
} from './testing/made-up-records.ts';

const gather = (more: Partial<EvidenceInput>) => toldAll(gatherEvidence({ ...nothingOnRecord, ...more }));

describe('active projects', () => {
  it('count when their dates cover the day, both ends included, and they bring groups together', () => {
    const projects = [
      project('starts', { startsOn: '2026-06-01' }),
      project('ends', { endsOn: '2026-06-01' }),
      project('over', { endsOn: '2026-05-31' }),
      project('to come', { startsOn: '2026-06-02' }),
      project('one group', { mixesGroups: false }),
    ];
    const { activeProjects } = gather({ projects, reviews: reviewedAll(oak) });
    expect(activeProjects).toMatchObject({ kind: 'known', value: 2 });
    expect(activeProjects.why).toContain('Running: starts and ends.');
  });

  it('leave the answer open where a date, the aim, or whether they took place is not known', () => {
    for (const unsure of [{ endsOn: undefined }, { mixesGroups: undefined }, { status: 'postponed' }]) {
      const { activeProjects } = gather({ projects: [project('p', unsure)], reviews: reviewedAll(oak) });
      expect(activeProjects.kind).toBe('notKnown');
      expect(activeProjects.why).toContain('1 project that reached this ward');
    }
  });

  it('are settled by a review that names them, but not what was to begin after it', () => {
    const settled = ['p'];
    const reviews = reviewedAll(oak).map((review) => ({ ...review, settled }));
    const kindOf = (startsOn: string | undefined) =>
      gather({ projects: [project('p', { startsOn, endsOn: undefined })], reviews }).activeProjects.kind;
    expect(kindOf(undefined)).toBe('known');
    expect(kindOf('2026-03-01')).toBe('known');
    expect(kindOf('2026-06-01'), 'the review is of March').toBe('notKnown');
  });

  it('are counted as another alone where that one reaches', () => {
    const kept = { ...project('kept', { boroughWide: false, venues: [] }), wards: [oak.code] };
    const documented = {
      ...project('documented', { endsOn: undefined, boroughWide: true }),
      countedAs: 'kept',
    };
    const kinds = [oak, elm].map((ward) => {
      const { activeProjects } = gather({
        area: ward,
        areas: [ward],
        projects: [documented, kept],
        reviews: reviewedAll(ward),
      });
      return activeProjects.kind;
    });
    expect(kinds).toEqual(['known', 'notKnown']);
  });

  it('say how many do not say where they reached, until somebody reviewed the area', () => {
    const projects = [
      project('anywhere', { boroughWide: false }),
      project('unheard of', { boroughWide: false, places: ['Nowhere'] }),
      project('over', { boroughWide: false, endsOn: '2026-05-31' }),
      project('elsewhere', { boroughWide: false, places: ['Ash'] }),
    ];
    const words = '2 that do not say where they reached may have reached it too.';
    expect(gather({ projects }).activeProjects.why).toContain(words);
    expect(gather({ projects, reviews: reviewedAll(oak) }).activeProjects.why).not.toContain('do not say');
  });

  it('reach a ward by place, venue or the whole borough, and never by its locality alone', () => {
    const near = { boroughWide: false };
    const venues = [venue('Library')];
    const count = (more: Partial<EvidenceInput>, reach: Parameters<typeof project>[1]) =>
      gather({ ...more, venues, projects: [project('p', reach)] }).activeProjects.kind;
    expect(count({}, { ...near, places: ['Oak'] })).toBe('atLeast');
    expect(count({}, { ...near, venues: ['Library'] })).toBe('atLeast');
    expect(count({}, { ...near, places: ['Ash'] })).toBe('notKnown');
    expect(count({ area: elm, areas: [elm] }, { ...near, venues: ['Library'] })).toBe('notKnown');
    expect(count({}, { ...near, localities: [hill.code] })).toBe('notKnown');
    expect(count(askedOfHill, { ...near, localities: [hill.code] })).toBe('atLeast');
  });
});
