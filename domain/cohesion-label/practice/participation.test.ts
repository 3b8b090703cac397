import { describe, expect, it } from 'vitest';
import { toldAll } from '../../messages/testing/told-all.ts';
import type { EvidenceInput } from './area-evidence.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { elm, learners, nothingOnRecord, oak, reviewedAll } from './testing/made-up-records.ts';

const gather = (more: Partial<EvidenceInput>) => toldAll(gatherEvidence({ ...nothingOnRecord, ...more }));

describe('participation', () => {
  it('takes only a count whose whole period lies in the twelve months', () => {
    const kindOf = (period?: string) =>
      gather({ observations: [learners(oak, 504, period)] }).participation.kind;
    expect(['2025-07', '2025-06-02 to 2026-06-01'].map(kindOf)).toEqual(['atLeast', 'atLeast']);
    expect(['2025-06', '2026', '2025/26', '2019/20', 'before first lockdown', undefined].map(kindOf)).toEqual(
      Array.from({ length: 6 }, () => 'notKnown'),
    );
  });

  it('names an older or undated count in the note instead of using it', () => {
    const { participation } = gather({ observations: [learners(oak, 504)] });
    expect(participation.why).toContain(
      'On record but not shown to lie within the 12 months to 1 June 2026: 504 people who learned English face to face (no date given).',
    );
    expect(participation).toMatchObject({ uncounted: 'on record, no date within 12 months' });
    expect(gather({}).participation).not.toHaveProperty('uncounted');
  });

  it('stays open in a reviewed area while an undated count stands', () => {
    expect(gather({ observations: [learners(oak, 5)], reviews: reviewedAll(oak) }).participation.kind).toBe(
      'notKnown',
    );
    expect(
      gather({ observations: [learners(oak, 5, '2019/20')], reviews: reviewedAll(oak) }).participation,
    ).toMatchObject({ kind: 'known', value: 0 });
  });

  it('takes the largest of several counts, because the same people may be in each', () => {
    const observations = [
      learners(oak, 40, '2025-09'),
      learners(oak, 60, '2025-10'),
      learners(elm, 900, '2025-10'),
    ];
    expect(gather({ observations, reviews: reviewedAll(oak) }).participation).toMatchObject({
      kind: 'atLeast',
      value: 60,
    });
  });
});
