import { describe, expect, it } from 'vitest';
import { publishedParameters } from '../../method/method.ts';
import type { EvidenceInput } from './area-evidence.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { practiceTestIds } from './practice-level.ts';
import { practiceTests } from './practice-tests.ts';
import {
  askedOfHill,
  borough,
  day,
  elm,
  exchange,
  hill,
  nothingOnRecord,
  oak,
  openOn,
  point,
  project,
  reviewedAll,
  venue,
} from './testing/made-up-records.ts';

const gather = (more: Partial<EvidenceInput>) => gatherEvidence({ ...nothingOnRecord, ...more });
const kindAndValue = (evidence: { kind: string; value?: number }) => [evidence.kind, evidence.value];

describe('evidence of any test', () => {
  it('is not known where nothing is on record and nobody has reviewed the registers', () => {
    const evidence = gather({ populationPoints: [point(oak)] });
    expect(practiceTestIds.map((id) => kindAndValue(evidence[id]))).toEqual(
      practiceTestIds.map(() => ['notKnown', undefined]),
    );
  });

  it('is none where the registers were reviewed and nothing is on record', () => {
    const evidence = gather({ populationPoints: [point(oak)], reviews: reviewedAll(oak) });
    expect(practiceTestIds.map((id) => kindAndValue(evidence[id]))).toEqual(
      practiceTestIds.map(() => ['known', 0]),
    );
  });

  it('takes a review of the locality or borough, and not one that is too old, too late or of another area', () => {
    const kindWith = (reviews: EvidenceInput['reviews']) => gather({ reviews }).exchange.kind;
    expect(kindWith(reviewedAll(hill))).toBe('known');
    expect(kindWith(reviewedAll(borough))).toBe('known');
    expect(kindWith(reviewedAll(oak, '2025-06-01'))).toBe('known');
    expect(kindWith(reviewedAll(oak, '2025-05-31'))).toBe('notKnown');
    expect(kindWith(reviewedAll(oak, '2026-06-02'))).toBe('notKnown');
    expect(kindWith(reviewedAll(elm))).toBe('notKnown');
  });

  it('takes reviews of all wards of a locality for one of the locality, and of some for none', () => {
    const kindWith = (reviews: EvidenceInput['reviews']) => gather({ ...askedOfHill, reviews }).exchange.kind;
    expect(kindWith([...reviewedAll(oak), ...reviewedAll(elm)])).toBe('known');
    expect(kindWith(reviewedAll(oak))).toBe('notKnown');
  });

  it('passes on a least count that reaches the target, and never fails on one that does not', () => {
    const evidence = gather({ venues: ['a', 'b', 'c', 'd'].map((id) => venue(id)) });
    const resultAt = (population: number) =>
      practiceTests(evidence, population, publishedParameters).find(({ id }) => id === 'placesToMeet');
    expect(resultAt(13_000)).toMatchObject({ result: 'PASS', atLeast: true });
    expect(resultAt(14_000)).toMatchObject({ result: 'NOT_KNOWN', atLeast: true });
    const reviewed = gather({ venues: [venue('a')], reviews: reviewedAll(oak) });
    expect(practiceTests(reviewed, 14_000, publishedParameters)[0]).toMatchObject({
      result: 'FAIL',
      atLeast: false,
    });
  });

  it('does not change when a venue closes the day after', () => {
    const before = [venue('a', { placeOfWelcome: true })];
    const after = [
      venue('a', {
        placeOfWelcome: true,
        statusHistory: [openOn('2026-01-01'), { status: 'CLOSED', date: '2026-06-02', statement: 'closed' }],
      }),
    ];
    const populationPoints = [point(oak)];
    expect(gather({ venues: after, populationPoints })).toEqual(gather({ venues: before, populationPoints }));
    expect(gather({ venues: after, populationPoints, asOf: day('2026-06-02') }).placesToMeet.kind).toBe(
      'notKnown',
    );
  });

  it('is the same with a restricted record as without it', () => {
    const canary = { restricted: true, name: 'Canary' };
    const populationPoints = [point(oak)];
    const withCanaries = gather({
      venues: [venue('canary', { ...canary, placeOfWelcome: true })],
      projects: [project('canary', canary)],
      exchanges: [
        exchange('canary', { restricted: true, period: '2026-02' }),
        exchange('named', {
          parties: [{ name: 'Canary', venue: 'canary' }, { name: 'Ash' }],
          period: '2026-02',
        }),
      ],
      populationPoints,
    });
    expect(withCanaries).toEqual(gather({ populationPoints }));
  });
});
