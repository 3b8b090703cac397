import { describe, expect, it } from 'vitest';
import { toldAll } from '../../messages/testing/told-all.ts';
import { parametersOfMethod } from '../../method/method.ts';
import type { Evidence, PracticeEvidence } from '../practice/evidence.ts';
import { practiceTestIds } from '../practice/practice-level.ts';
import { practiceScore } from '../practice/practice-score.ts';
import { testNameWithin } from '../practice/practice-test-names.ts';
import type { Classification } from './classification.ts';
import { classify } from './classify.ts';

/** The worked example is of the version that it was published with. */
const parameters = parametersOfMethod('cc-1.0.0');

/** The worked example of the method, section 7. Made-up areas, not places in Walsall. */
type Row = readonly [
  population: number,
  groups5: readonly number[],
  measures: readonly (number | null)[],
  blau: string,
  level: string,
  results: string,
  practice: string,
  label: string,
  score: readonly [low: string, high: string],
];
const golden: Record<string, Row> = {
  Ashmore: [
    13_500,
    [12960, 270, 81, 135, 54],
    [2, 1, 22, 95, 0],
    '0.0778',
    'LOW',
    'NNNNN',
    'THIN',
    'Cold spot (priority)',
    ['16.6', '16.6'],
  ],
  Birchfield: [
    13_000,
    [11050, 910, 390, 390, 260],
    [5, 3, 71, 410, 2],
    '0.2704',
    'MODERATE',
    'YYYYY',
    'STRONG',
    'Catalyst of change',
    ['67.7', '67.7'],
  ],
  Canalside: [
    14_000,
    [8400, 3220, 980, 560, 840],
    [6, 4, 83, 520, 3],
    '0.5770',
    'HIGH',
    'YYYYY',
    'STRONG',
    'Catalyst of change',
    ['83.7', '83.7'],
  ],
  Dellwood: [
    13_000,
    [5200, 6890, 650, 130, 130],
    [2, 1, 48, null, 0],
    '0.5564',
    'HIGH',
    'NNN?N',
    'THIN',
    'Untapped diversity',
    ['18.6', '38.6'],
  ],
  Eastgate: [
    14_500,
    [4060, 7830, 1015, 725, 870],
    [5, 3, 66, 330, 0],
    '0.6190',
    'HIGH',
    'YYYYN',
    'STRONG',
    'Catalyst of change',
    ['46.4', '46.4'],
  ],
  Foxley: [
    12_800,
    [11776, 640, 128, 192, 64],
    [5, 3, 64, 290, 1],
    '0.1507',
    'LOW',
    'YYYYY',
    'STRONG',
    'Cold spot with catalyst practice',
    ['55.5', '55.5'],
  ],
  Grange: [
    12_000,
    [11040, 480, 120, 240, 120],
    [4, null, null, null, null],
    '0.1514',
    'LOW',
    'Y????',
    'NOT_KNOWN',
    'Cold spot (practice not known)',
    ['11.1', '91.1'],
  ],
  Heath: [
    14_800,
    [13172, 888, 296, 296, 148],
    [4, 3, 59, 300, 0],
    '0.2034',
    'MODERATE',
    'NYNYN',
    'DEVELOPING',
    'Building',
    ['41.1', '41.1'],
  ],
};

const evidenceOf = (measures: readonly (number | null)[]): PracticeEvidence =>
  Object.fromEntries(
    practiceTestIds.map((id, index): [string, Evidence] => {
      const value = measures[index];
      return [id, value == null ? { kind: 'notKnown' } : { kind: 'known', value }];
    }),
  ) as Record<(typeof practiceTestIds)[number], Evidence>;

const classified = (name: string): Classification => {
  const [population, groups5, measures] = golden[name] ?? [0, [], []];
  return classify({ groups5, population, evidence: evidenceOf(measures), parameters });
};

const said = (name: string) => toldAll(classified(name));

describe('the worked example of the method', () => {
  it.each(Object.entries(golden))('gives %s its label, tests and score', (name, row) => {
    const [, , , blau, level, results, practice, label, score] = row;
    const result = said(name);
    const letters = result.practice.tests.map(
      ({ result: answer }) => ({ PASS: 'Y', FAIL: 'N', NOT_KNOWN: '?' })[answer],
    );
    expect({
      blau: result.diversity.blau.toFixed(4),
      level: result.diversity.level,
      results: letters.join(''),
      practice: result.practice.level,
      label: result.label,
      provisional: result.provisional,
      score: [result.practice.scoreLow.toFixed(1), result.practice.scoreHigh.toFixed(1)],
    }).toEqual({
      blau,
      level,
      results,
      practice,
      label,
      provisional: result.bounds[0] !== result.bounds[1],
      score,
    });
  });

  it('gives the rates of the table to two decimals', () => {
    const rates = Object.keys(golden).map((name) =>
      classified(name).practice.tests.map(({ value }) => value?.toFixed(2) ?? 'n/k'),
    );
    expect(rates).toEqual([
      ['1.48', '0.74', '22.00', '7.04', '0.00'],
      ['3.85', '2.31', '71.00', '31.54', '2.00'],
      ['4.29', '2.86', '83.00', '37.14', '3.00'],
      ['1.54', '0.77', '48.00', 'n/k', '0.00'],
      ['3.45', '2.07', '66.00', '22.76', '0.00'],
      ['3.91', '2.34', '64.00', '22.66', '1.00'],
      ['3.33', 'n/k', 'n/k', 'n/k', 'n/k'],
      ['2.70', '2.03', '59.00', '20.27', '0.00'],
    ]);
  });

  it('gives the points of each test to one decimal', () => {
    const points = Object.keys(golden).map((name) =>
      classified(name).practice.tests.map((test) =>
        test.result === 'NOT_KNOWN' ? 'n/k' : practiceScore([test], parameters).low.toFixed(1),
      ),
    );
    expect(points).toEqual([
      ['24.7', '18.5', '22.0', '17.6', '0.0'],
      ['64.1', '57.7', '71.0', '78.8', '66.7'],
      ['71.4', '71.4', '83.0', '92.9', '100.0'],
      ['25.6', '19.2', '48.0', 'n/k', '0.0'],
      ['57.5', '51.7', '66.0', '56.9', '0.0'],
      ['65.1', '58.6', '64.0', '56.6', '33.3'],
      ['55.6', 'n/k', 'n/k', 'n/k', 'n/k'],
      ['45.0', '50.7', '59.0', '50.7', '0.0'],
    ]);
  });

  it('changes labels under exactly the published one-at-a-time variants', () => {
    const changes = Object.keys(golden).map((name) => [name, said(name).changedBy]);
    expect(Object.fromEntries(changes)).toEqual({
      Ashmore: [],
      Birchfield: [],
      Canalside: [],
      Dellwood: [],
      Eastgate: [
        'Target for active projects at 2.2 instead of 2.0: Building',
        'One place to meet fewer: Building',
      ],
      Foxley: [],
      Grange: [],
      Heath: [
        'Line for low diversity at 22% instead of 20%: Cold spot (building)',
        'Target for active projects at 2.2 instead of 2.0: Gap in practice',
        'Target for people taking part at 22 instead of 20: Gap in practice',
      ],
    });
    expect(classified('Heath').stability).toBeCloseTo(11 / 14, 12);
    expect(classified('Eastgate').stability).toBeCloseTo(12 / 14, 12);
    expect(classified('Ashmore').stability).toBe(1);
  });

  it('calls borderline only the deciding values within a tenth of their threshold, the edge included', () => {
    const near = Object.keys(golden).flatMap((name) => {
      const { borderline, borderlineOn } = classified(name);
      return borderline ? [[name, ...toldAll(borderlineOn.map(testNameWithin))]] : [];
    });
    expect(near).toEqual([
      ['Eastgate', 'active projects', 'reach of a Place of Welcome'],
      ['Heath', 'diversity', 'active projects', 'people taking part'],
    ]);
  });

  it('bounds the label by failing and by passing all that is not known', () => {
    expect(said('Dellwood').bounds).toEqual(['Untapped diversity', 'Untapped diversity']);
    expect(said('Grange').bounds).toEqual(['Cold spot (priority)', 'Cold spot with catalyst practice']);
  });

  it('explains Heath from the values that decided it', () => {
    expect(said('Heath').reasons).toEqual([
      'Just over 1 in 5 pairs of residents picked at random are from different ethnic groups (20.3%; low is below 20%, high is from 50%).',
      'The largest of the five broad groups is White: 89% of residents.',
      'It passes 2 of 5 practice tests: active projects 2.03 per 10,000 residents (target 2) and people taking part 20.3 per 1,000 residents (target 20).',
      'It does not meet places to meet 2.7 per 10,000 residents (target 3), reach of a Place of Welcome 59% of residents (target 60) and exchange with another ward 0 exchanges (target 1).',
      'Close to the line: diversity, active projects and people taking part. A small change there would change the label.',
    ]);
  });

  it('says of Grange that the records are short, not the place', () => {
    expect(said('Grange').reasons.slice(2)).toEqual([
      'What is done here cannot be judged yet: 1 of 5 practice tests can be answered, and at least 3 are needed. That is a gap in the records, not a finding about the place.',
      'It passes places to meet 3.3 per 10,000 residents (target 3).',
      'Not known: active projects, reach of a Place of Welcome, people taking part and exchange with another ward.',
      'Complete records could make it anything from "Cold spot (priority)" to "Cold spot with catalyst practice".',
    ]);
  });
});
