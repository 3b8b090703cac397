import { describe, expect, it } from 'vitest';
import type { AreaCode } from '../../geography/area.ts';
import { told } from '../../messages/testing/told.ts';
import type { Site } from '../site/site.ts';
import { madeUpSite, mitigatedLevel2, plainFacts } from '../testing/made-up-assessment.ts';
import { planner } from '../testing/made-up-people.ts';
import { type ReopeningInput, reopeningTriggers } from './reopening-triggers.ts';
import { siteChange } from './site-change.ts';

const ward = 'E05001306' as AreaCode;
const publication = { revision: 9, at: '2026-11-22T09:00:00Z', contentHash: '', afterDecision: false };
const quiet: ReopeningInput = {
  record: { publications: [publication], detailRequests: [], progress: {} },
  published: mitigatedLevel2,
  scheme: mitigatedLevel2,
  labelsThen: [{ ward, name: 'Darlaston South', label: 'Building' }],
  labelsNow: [{ ward, name: 'Darlaston South', label: 'Building' }],
  tensionThen: 'NOT_KNOWN',
  tensionNow: 'NOT_KNOWN',
  at: '2027-03-01T09:00:00Z',
};
const sentences = (changed: Partial<ReopeningInput>) =>
  reopeningTriggers({ ...quiet, ...changed }).map(({ sentence }) => told(sentence));
const homes = (count: number) => ({ scheme: { facts: { ...plainFacts, homes: count }, site: madeUpSite } });
/** The made-up site with its eastern edge moved: 0.003 degrees wide as it stands. */
const widened = (degrees: number): Site => ({
  ...madeUpSite,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [-2.032, 52.566],
        [-2.029 + degrees, 52.566],
        [-2.029 + degrees, 52.568],
        [-2.032, 52.568],
        [-2.032, 52.566],
      ],
    ],
  },
});

describe('reasons to open a published assessment again', () => {
  it('are none while nothing has changed, and none before it was published', () => {
    expect(sentences({})).toEqual([]);
    const never = { ...quiet.record, publications: [] };
    expect(sentences({ ...homes(400), record: never })).toEqual([]);
  });

  it('name a change of homes of more than a tenth', () => {
    expect(sentences(homes(44))).toEqual([]);
    expect(sentences(homes(36))).toEqual([]);
    expect(sentences(homes(45))).toEqual([
      'The scheme has 45 homes instead of 40: a change of more than 10 %.',
    ]);
  });

  it('name a change of site of more than a tenth, also where its area stays the same', () => {
    const site = (changed: Site) => sentences({ scheme: { facts: plainFacts, site: changed } });
    expect(site(widened(0.00029))).toEqual([]);
    expect(site(widened(0.00031))).toEqual(['The site has changed by more than 10 % of its area.']);
    expect(sentences({ scheme: { facts: plainFacts } })).toHaveLength(1);
    const shifted = JSON.parse(JSON.stringify(madeUpSite).replaceAll('52.56', '52.57'));
    expect(siteChange(madeUpSite, shifted)).toBeCloseTo(2, 2);
  });

  it('name wards that a newer run labels otherwise', () => {
    const labelsNow = [{ ward, name: 'Darlaston South', label: 'Gap in practice' }];
    expect(sentences({ labelsNow })).toEqual([
      'A newer run labels wards otherwise: Darlaston South is now "Gap in practice" and was "Building".',
    ]);
  });

  it('name a rise of tension, twelve months, a request and a dropped action on which a colour rests', () => {
    expect(sentences({ tensionNow: 'RAISED' })).toHaveLength(1);
    expect(sentences({ tensionThen: 'RAISED', tensionNow: 'RAISED' })).toEqual([]);
    expect(sentences({ at: '2027-11-21T09:00:00Z' })).toEqual([]);
    expect(sentences({ at: '2027-11-22T00:00:00Z' })).toEqual([
      'Twelve months have passed since it was published on 22 November 2026.',
    ]);
    const detailRequests = [{ by: planner, at: '2026-12-01T00:00:00Z', reason: 'The hall.' }];
    expect(sentences({ record: { ...quiet.record, detailRequests } })).toHaveLength(1);
    const progress = {
      return: { status: 'DROPPED' as const, note: 'No money.', at: '2027-01-01T00:00:00Z' },
    };
    expect(sentences({ record: { ...quiet.record, progress } })).toEqual([
      'An action was dropped on which the colour of 3.3 rests.',
    ]);
  });
});
