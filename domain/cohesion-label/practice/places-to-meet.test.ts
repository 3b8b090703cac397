import { describe, expect, it } from 'vitest';
import { toldAll } from '../../messages/testing/told-all.ts';
import type { EvidenceInput } from './area-evidence.ts';
import { gatherEvidence } from './gather-evidence.ts';
import {
  askedOfHill,
  centreOf,
  elm,
  hill,
  nothingOnRecord,
  oak,
  openOn,
  reviewedAll,
  vale,
  venue,
} from './testing/made-up-records.ts';

const gather = (more: Partial<EvidenceInput>) => toldAll(gatherEvidence({ ...nothingOnRecord, ...more }));

describe('places to meet', () => {
  it('are counted one a building, inside the area, and only while open', () => {
    const { placesToMeet } = gather({
      venues: [
        venue('Library'),
        venue('Hall', { kind: 'community-centre', sameBuildingAs: 'Library' }),
        venue('School', { kind: 'school' }),
        venue('Shut', { statusHistory: [{ status: 'CLOSED', date: '2024', statement: 'closed' }] }),
        venue('Elsewhere', { position: centreOf(elm) }),
        venue('Nowhere', { position: undefined }),
      ],
      reviews: reviewedAll(oak),
    });
    expect(placesToMeet).toEqual({
      kind: 'known',
      value: 1,
      why: 'On record as open: Library. The register was reviewed on 1 March 2026.',
    });
  });

  it('are only a least count while one may or may not be open, reviewed or not', () => {
    const { placesToMeet } = gather({
      venues: [venue('Library'), venue('Old', { statusHistory: [openOn('2014')] })],
      reviews: reviewedAll(oak),
    });
    expect(placesToMeet).toMatchObject({ kind: 'atLeast', value: 1 });
    expect(placesToMeet.why).toContain('1 more is on record with no word from the 5 years before');
  });

  it('say how many could not be placed and may stand here, until somebody reviewed the area', () => {
    const lost = { position: undefined, statusHistory: [openOn('2025')] };
    const venues = [
      venue('Library'),
      venue('Lost', lost),
      venue('Shut', {
        position: undefined,
        statusHistory: [{ status: 'CLOSED', date: '2024', statement: 'closed' }],
      }),
      venue('School', { ...lost, kind: 'school' }),
      venue('Far', { ...lost, statedLocality: vale.code }),
      venue('Near', { ...lost, statedLocality: hill.code }),
    ];
    expect(gather({ venues }).placesToMeet).toMatchObject({ kind: 'atLeast', value: 1 });
    expect(gather({ venues }).placesToMeet.why).toContain('2 with no point may stand here too.');
    expect(gather({ ...askedOfHill, venues }).placesToMeet.why).toContain(
      '1 with no point may stand here too.',
    );
    expect(gather({ venues, reviews: reviewedAll(oak) }).placesToMeet.why).not.toContain('no point');
  });

  it('count for a locality, not for a ward, where a document names only the locality', () => {
    const venues = [venue('Garden', { position: undefined, statedLocality: hill.code })];
    expect(gather({ ...askedOfHill, venues }).placesToMeet).toMatchObject({ kind: 'atLeast', value: 1 });
    expect(gather({ venues }).placesToMeet.kind).toBe('notKnown');
  });
});
