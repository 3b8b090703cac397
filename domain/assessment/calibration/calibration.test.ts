import { array, assert, constantFrom, double, integer, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import type { AssessmentId } from '../model/assessment.ts';
import type { PublicEntry } from '../register/register-entry.ts';
import { quietContent } from '../testing/made-up-assessment.ts';
import { calibration, calibrationByKind, fewestForShare } from './calibration.ts';
import { publishedPredictions } from './published-predictions.ts';

const day = (text: string) => text as CalendarDate;
const today = day('2028-11-29');

const expectation = { id: 'p', measure: 'Users', unit: 'people', expected: 100, dueOn: day('2028-11-29') };
const outcome = (value?: number) => ({
  ...(value === undefined ? {} : { value }),
  note: 'Counted at the door.',
  markedOn: today,
});
type Published = PublicEntry['published'];
const entry = (more: Partial<Published>): PublicEntry => ({
  id: 'a-1' as AssessmentId,
  published: {
    revision: 9,
    savedAt: '2026-11-22T09:00:00Z',
    title: 'Made-up: homes',
    kind: 'HOUSING',
    state: 'PUBLISHED',
    wards: [],
    localities: [],
    actions: [],
    progress: {},
    publishedAt: '2026-11-22T09:00:00Z',
    afterDecision: false,
    ...more,
  },
});
const only = (prediction: object, found?: number, more: Partial<Published> = {}) =>
  publishedPredictions(
    [entry({ predictions: [{ ...expectation, ...prediction }], outcomes: { p: outcome(found) }, ...more })],
    today,
  )[0];

describe('what came of expectations', () => {
  it('lies inside a range whose ends belong to it, below or above it, and nowhere where none was stated', () => {
    const range = { atLeast: 90, atMost: 120 };
    const beside = [89.9, 90, 100, 120, 121].map((found) => only(range, found)?.besideRange);
    expect(beside).toEqual(['BELOW', 'INSIDE', 'INSIDE', 'INSIDE', 'ABOVE']);
    expect(only({}, 100)).toMatchObject({ standing: 'COMPARED', ofExpected: 1 });
    expect(only({}, 100)).not.toHaveProperty('besideRange');
    expect(only(range)).toMatchObject({ standing: 'NOT_MEASURED' });
  });

  it('is no part of what was expected to be nothing or less', () => {
    expect(only({ expected: 0 }, 3)).not.toHaveProperty('ofExpected');
    expect(only({ expected: -5 }, -5)).not.toHaveProperty('ofExpected');
    expect(only({ expected: 50 }, 75)?.ofExpected).toBe(1.5);
  });

  it('is due on its day and not before, and is not waited for where the assessment has ended', () => {
    const standing = (dueOn: string, state: Published['state'] = 'PUBLISHED') =>
      publishedPredictions(
        [entry({ predictions: [{ ...expectation, dueOn: day(dueOn) }], state })],
        today,
      ).map((each) => each.standing);
    expect([standing('2028-11-30'), standing('2028-11-29')]).toEqual([['NOT_DUE'], ['DUE']]);
    expect([standing('2028-11-29', 'WITHDRAWN'), standing('2028-11-29', 'SUPERSEDED')]).toEqual([[], []]);
    expect(only({}, 3, { state: 'WITHDRAWN' })?.standing).toBe('COMPARED');
    expect(publishedPredictions([entry({})], today)).toEqual([]);
  });

  it('gives no share of fewer than ten, and of ten one with its interval', () => {
    const inside = Array.from({ length: 10 }, () => only({ atLeast: 90, atMost: 120 }, 100));
    const found = inside.flatMap((each) => each ?? []);
    expect(fewestForShare).toBe(10);
    expect(calibration(found.slice(1)).shareInside).toBeUndefined();
    const { value, lower, upper } = calibration(found).shareInside ?? {};
    expect(value).toBe(1);
    expect(upper).toBe(1);
    expect(lower).toBeCloseTo(0.7225, 4);
  });

  it('adds up: every expectation stands in one place, every range is met in one way, kinds add up to all', () => {
    const prediction = record({
      id: integer({ min: 0, max: 9 }).map(String),
      expected: integer({ min: -50, max: 50 }),
      width: option(integer({ min: 0, max: 20 }), { nil: undefined }),
      dueOn: constantFrom('2028-01-01', '2028-11-29', '2029-01-01'),
      found: option(option(double({ min: -100, max: 100, noNaN: true }), { nil: undefined }), { nil: null }),
    });
    const assessments = array(
      record({
        kind: constantFrom('HOUSING', 'EVENT', 'POLICY'),
        state: constantFrom('PUBLISHED', 'CLOSED', 'WITHDRAWN'),
        predictions: array(prediction, { maxLength: 12 }),
      }),
      { maxLength: 6 },
    );
    assert(
      property(assessments, (all) => {
        const entries = all.map(({ kind, state, predictions }) =>
          entry({
            kind,
            state,
            predictions: predictions.map(({ id, expected, width, dueOn }) => ({
              ...expectation,
              id,
              expected,
              dueOn: day(dueOn),
              ...(width === undefined ? {} : { atLeast: expected - width, atMost: expected + width }),
            })),
            outcomes: Object.fromEntries(
              predictions.flatMap(({ id, found }) => (found === null ? [] : [[id, outcome(found)]])),
            ),
          }),
        );
        const published = publishedPredictions(entries, today);
        const sum = calibration(published);
        expect(sum.notDue + sum.due + sum.notMeasured + sum.compared).toBe(published.length);
        expect(sum.belowRange + sum.insideRange + sum.aboveRange).toBe(sum.withRange);
        expect(sum.withRange).toBeLessThanOrEqual(sum.compared);
        const kinds = calibrationByKind(published);
        for (const name of ['predictions', 'compared', 'insideRange'] as const) {
          expect(kinds.reduce((total, each) => total + each[name], 0)).toBe(sum[name]);
        }
      }),
    );
  });
});

describe('the range of an expectation', () => {
  it.each([
    ['predictions[0].atMost: a range has two ends', { atLeast: 90 }],
    ['predictions[0].atLeast: a range has two ends', { atMost: 110 }],
    ['predictions[0].atLeast: 101 is more than the 100', { atLeast: 101, atMost: 110 }],
    ['predictions[0].atMost: 99 is less than the 100', { atLeast: 90, atMost: 99 }],
  ])('is refused: %s', (refusal, range) => {
    expect(() => applyChanges(quietContent, { predictions: [{ ...expectation, ...range }] })).toThrow(
      refusal,
    );
  });

  it('is kept with both ends, and an expectation without one is kept as before', () => {
    const [without] = applyChanges(quietContent, { predictions: [expectation] }).predictions;
    expect(without).toEqual(expectation);
    const range = { atLeast: 100, atMost: 100 };
    const [kept] = applyChanges(quietContent, { predictions: [{ ...expectation, ...range }] }).predictions;
    expect(kept).toEqual({ ...expectation, ...range });
  });
});
