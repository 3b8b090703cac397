import { describe, expect, it } from 'vitest';
import { toldAll } from '../../messages/testing/told-all.ts';
import type { EvidenceInput } from './area-evidence.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { centreOf, elm, nothingOnRecord, oak, point, reviewedAll, venue } from './testing/made-up-records.ts';

const gather = (more: Partial<EvidenceInput>) => toldAll(gatherEvidence({ ...nothingOnRecord, ...more }));

describe('reach', () => {
  const welcome = (id: string, more = {}) => venue(id, { placeOfWelcome: true, ...more });
  /** Degrees of latitude that make so many metres on the sphere. */
  const north = (metres: number) => metres / 111_195.08;

  it('is the share of residents within 615 metres in a straight line, people and not points counted', () => {
    const populationPoints = [
      point(oak, north(600), 1000),
      point(oak, north(630), 3000),
      point(elm, 0, 9000),
    ];
    const { reach } = gather({ venues: [welcome('a')], populationPoints, reviews: reviewedAll(oak) });
    expect(reach).toMatchObject({ kind: 'known', value: 25 });
    expect(reach.why).toContain(
      'straight lines of 615 metres (a walk of 800 metres, taken as 1.3 times the line)',
    );
  });

  it('includes a Place of Welcome across the line of the ward', () => {
    const across = welcome('a', { position: { lon: centreOf(oak).lon, lat: centreOf(oak).lat + 0.012 } });
    const { reach } = gather({ venues: [across], populationPoints: [point(oak, 0.009)] });
    expect(gather({ venues: [across] }).placesToMeet.kind).toBe('notKnown');
    expect(reach).toMatchObject({ kind: 'atLeast', value: 100 });
  });

  it('says how many cannot be counted because they have no point, and is then a least share', () => {
    const venues = [welcome('a'), welcome('b', { position: undefined })];
    const { reach } = gather({ venues, populationPoints: [point(oak)], reviews: reviewedAll(oak) });
    expect(reach).toMatchObject({ kind: 'atLeast', value: 100 });
    expect(reach.why).toContain('1 open one has no point and cannot be counted.');
  });

  it('says beside not known that a Place of Welcome here is on record as open', () => {
    const far = gather({ venues: [welcome('a')], populationPoints: [point(oak, north(900))] }).reach;
    expect(far).toMatchObject({
      kind: 'notKnown',
      uncounted: 'one here is on record as open, but no centre of a small area lies within the walk',
    });
    expect(gather({ populationPoints: [point(oak)] }).reach).not.toHaveProperty('uncounted');
  });

  it('is not known without counts of residents, whatever the list holds', () => {
    expect(gather({ venues: [welcome('a')], reviews: reviewedAll(oak) }).reach.kind).toBe('notKnown');
  });
});
