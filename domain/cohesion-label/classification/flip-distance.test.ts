import { describe, expect, it } from 'vitest';
import { toldAll } from '../../messages/testing/told-all.ts';
import { parametersOfMethod } from '../../method/method.ts';
import { blau } from '../diversity/blau.ts';
import { largestShareAt } from './diversity-flips.ts';
import { flipDistances, testFlips } from './flip-distance.ts';
import { readArea } from './read-area.ts';
import { workedAreas } from './testing/worked-areas.ts';
import { withEvidence } from './with-evidence.ts';

/** The worked example is of the version that it was published with. */
const parameters = parametersOfMethod('cc-1.0.0');

const { ashmore, eastgate, grange, heath } = workedAreas;
const flip = (facts: typeof ashmore, of: string) =>
  toldAll(flipDistances(facts, parameters)).find((each) => each.of === of);

describe('how far a value is from flipping', () => {
  it('is a whole number of things, the least that flips the test', () => {
    expect(flip(ashmore, 'placesToMeet')).toMatchObject({ count: 3, flipsTo: 'PASS', changesLabel: false });
    expect(flip(ashmore, 'placesToMeet')?.distance).toBeCloseTo(3 - 20_000 / 13_500, 12);
    expect(flip(eastgate, 'placesToMeet')).toMatchObject({
      count: 1,
      flipsTo: 'FAIL',
      label: 'Building',
      changesLabel: true,
      sentence:
        'With 1 fewer open place to meet the test would no longer be passed (3.4 per 10,000 residents now, target 3). The label would then be "Building".',
    });
    expect(flip(heath, 'exchange')?.sentence).toBe(
      '1 more recorded exchange with another ward would pass the test (0 exchanges now, target 1). That alone would not change the label.',
    );
  });

  it('writes a line that a reader moved with its own decimals, and the value so that it is told from it', () => {
    const moved = { ...parameters, diversityLow: 0.077, placesToMeet: 1.485 };
    const [diversity, , places] = toldAll(flipDistances(ashmore, moved));
    expect(diversity?.sentence).toContain(
      'by more than 0.1 percentage points, from 7.8% to below 7.7%, to read low.',
    );
    expect(places?.sentence).toContain('1.48 per 10,000 residents now, target 1.485');
  });

  it('for every test of every area lies exactly one thing beyond what does not flip it', () => {
    for (const facts of Object.values(workedAreas)) {
      const before = readArea(facts, parameters).results;
      for (const { of, count, then } of testFlips(facts, parameters)) {
        if (of === 'diversity' || of === 'reach' || count === undefined) continue;
        const value = then.evidence[of].kind === 'notKnown' ? 0 : then.evidence[of].value;
        const back = before[of] === 'PASS' ? value + 1 : value - 1;
        const almost = withEvidence(facts, of, { kind: 'known', value: back });
        expect(readArea(then, parameters).results[of]).not.toBe(before[of]);
        expect(readArea(almost, parameters).results[of]).toBe(before[of] === 'PASS' ? 'PASS' : 'FAIL');
      }
    }
  });

  it('of a test without an answer says what would pass it, and makes up no value', () => {
    const found = flip(grange, 'participation');
    expect(found).toMatchObject({ count: 240, flipsTo: 'PASS' });
    expect(found).not.toHaveProperty('value');
    expect(found).not.toHaveProperty('distance');
    expect(found?.sentence).toContain('Not known. 240 people recorded as taking part, on record, would pass');
    expect(flip(grange, 'reach')?.sentence).toContain(
      'Not known. 60% of residents within reach of a Place of Welcome would pass the test.',
    );
  });

  it('of a least count says that only the record would no longer show a pass', () => {
    const facts = withEvidence(eastgate, 'placesToMeet', { kind: 'atLeast', value: 5 });
    expect(flip(facts, 'placesToMeet')).toMatchObject({ atLeast: true, flipsTo: 'NOT_KNOWN' });
    expect(flip(facts, 'placesToMeet')?.sentence).toContain('the record alone would no longer show a pass');
  });

  it('of diversity names both lines of a moderate reading and one of the others', () => {
    const lines = (facts: typeof ashmore) =>
      toldAll(flipDistances(facts, parameters))
        .filter(({ of }) => of === 'diversity')
        .map(({ threshold, flipsTo, label }) => [threshold, flipsTo, label]);
    expect(lines(heath)).toEqual([
      [0.2, 'LOW', 'Cold spot (building)'],
      [0.5, 'HIGH', 'Building'],
    ]);
    expect(lines(ashmore)).toEqual([[0.2, 'MODERATE', 'Gap in practice']]);
    expect(lines(eastgate)).toEqual([[0.5, 'MODERATE', 'Catalyst of change']]);
  });
});

describe('the share of the largest group at a line', () => {
  it('gives that very line when the others keep their proportions', () => {
    const counts = [12293, 792, 216, 333, 106];
    const share = largestShareAt(counts, 0.2) ?? 0;
    const others = counts.slice(1).reduce((sum, count) => sum + count, 0);
    const scaled = counts.map((count, index) => (index === 0 ? share : (count * (1 - share)) / others));
    expect(blau(scaled)).toBeCloseTo(0.2, 12);
    expect(flip({ ...ashmore, groups5: counts }, 'diversity')?.sentence).toContain(
      'That is where the largest group (White) would be 89.2% of residents instead of 89.5%, a difference of 0.3 percentage points',
    );
  });

  it('is not given where the line cannot be met that way', () => {
    expect(largestShareAt([100, 100], 0.6)).toBeUndefined();
    expect(largestShareAt([100, 0, 0], 0.2)).toBeUndefined();
    expect(largestShareAt([60, 40], 0.5)).toBeCloseTo(0.5, 12);
  });
});
