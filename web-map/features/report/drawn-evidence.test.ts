import { describe, expect, it } from 'vitest';
import { drawnEvidence } from './drawn-evidence.ts';

const venue = (id: string, distanceMetres: number, status = 'OPEN') => ({ id, distanceMetres, status });
const reading = (...shares: number[]) => ({ base: { shown: '' }, shares });
const pack = {
  items: {
    peopleTouched: {
      values: {
        within: [
          {
            radiusMetres: 400,
            headline: { shown: 'fewer than 100' },
            areaWeighted: { shown: '', residents: 1350 },
          },
          { radiusMetres: 800, headline: { shown: 'fewer than 100' } },
        ],
      },
    },
    venues: {
      values: {
        venues: [venue('hall', 0), venue('gone', 10, 'CLOSED'), venue('library', 500, 'NOT_KNOWN')],
        within: [
          { radiusMetres: 400, open: 1, notKnown: 0 },
          { radiusMetres: 800, open: 1, notKnown: 1 },
        ],
      },
    },
    profile: {
      values: {
        tables: [
          {
            id: 'RELIGION',
            groups: ['None', 'Christian', 'Other'],
            catchment: reading(0.4, 0.3, 0.3),
            comparators: [
              { level: 'LOCALITY', reading: reading(0.1, 0.5, 0.4), gaps: [{ group: 'None', points: 30 }] },
              {
                level: 'BOROUGH',
                reading: reading(0.3, 0.34, 0.36),
                gaps: [
                  { group: 'None', points: 10 },
                  { group: 'Other', points: -6 },
                  { group: 'Christian', points: -4 },
                ],
              },
            ],
          },
        ],
      },
    },
    indicators: {
      values: {
        baselines: [
          { indicator: 'a', level: 'WARD', area: { code: 'E05001303' } },
          { indicator: 'b', level: 'BOROUGH', area: { code: 'E08000030' } },
        ],
      },
    },
  },
};

describe('what is drawn from frozen evidence', () => {
  const drawn = drawnEvidence(JSON.stringify(pack));

  it('counts places that are not closed, and takes the estimate that says something', () => {
    expect(drawn.within).toEqual([
      { radiusMetres: 400, residents: 1350, open: 1, notKnown: 0, places: [{ id: 'hall', isOpen: true }] },
      {
        radiusMetres: 800,
        residents: undefined,
        open: 1,
        notKnown: 1,
        places: [
          { id: 'hall', isOpen: true },
          { id: 'library', isOpen: false },
        ],
      },
    ]);
  });

  it('names the groups that differ from the borough by five points or more, and no others', () => {
    expect(drawn.differing).toEqual([
      {
        table: 'RELIGION',
        groups: [
          { fromEnd: 3, near: 0.4, borough: 0.3, points: 10 },
          { fromEnd: 1, near: 0.3, borough: 0.36, points: -6 },
        ],
      },
    ]);
  });

  it('takes figures of a ward for those of this place, and of the borough alone for none', () => {
    expect([...drawn.ownIndicators]).toEqual(['a E05001303']);
  });

  it('leaves out what a pack of older rules lacks', () => {
    expect(drawnEvidence('{"items":{}}')).toEqual({ within: [], differing: [], ownIndicators: new Set() });
  });
});
