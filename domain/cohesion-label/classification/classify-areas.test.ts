import { describe, expect, it } from 'vitest';
import type { Area } from '../../geography/area.ts';
import { toldAll } from '../../messages/testing/told-all.ts';
import {
  ash,
  day,
  elm,
  exchange,
  hill,
  learners,
  oak,
  project,
  reviewedAll,
  vale,
  venue,
} from '../practice/testing/made-up-records.ts';
import { type ClassifyAreasInput, classifyAreas } from './classify-areas.ts';
import { madeUpRun } from './testing/made-up-run.ts';

const run = (more: Partial<ClassifyAreasInput> = {}) => toldAll(classifyAreas({ ...madeUpRun, ...more }));
const find = (of: Area, more: Partial<ClassifyAreasInput> = {}) =>
  run(more).areas.find(({ area }) => area.code === of.code);

describe('a run over wards', () => {
  it('answers by name, with the place in the order of the reading beside each', () => {
    expect(run().areas.map(({ area, diversity }) => [area.name, diversity.rankFromLowest])).toEqual([
      ['Ash', 3],
      ['Elm', 2],
      ['Oak', 1],
    ]);
  });

  it('calls a real ward a cold spot on five groups and says that nineteen would read otherwise', () => {
    const result = find(oak);
    expect(result).toMatchObject({
      label: 'Cold spot (practice not known)',
      coldSpot: true,
      provisional: true,
    });
    expect(result?.diversity).toMatchObject({
      level: 'LOW',
      levelDetailed: 'MODERATE',
      groupingSensitive: true,
      ageYears: 5,
    });
    expect(result?.diversity.blau.toFixed(4)).toBe('0.1953');
    expect(result?.reasons[0]).toBe(
      'Just under 1 in 5 pairs of residents picked at random are from different ethnic groups (19.5%; the line for low is 20%).',
    );
    expect(result?.reasons).toContain(
      'On the 19 detailed groups the reading would be moderate (24%): this depends on how groups are drawn.',
    );
  });

  it('shows the five groups, largest first, beside the borough', () => {
    const groups = find(ash)?.diversity.groups ?? [];
    expect(groups.map(({ group, count }) => [group, count])).toEqual([
      ['Asian', 7830],
      ['White', 4060],
      ['Black', 1015],
      ['Other', 870],
      ['Mixed', 725],
    ]);
    const sum = (key: 'share' | 'boroughShare') => groups.reduce((total, group) => total + group[key], 0);
    expect([sum('share'), sum('boroughShare')]).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)]);
    expect(groups[0]?.boroughShare).toBeCloseTo((792 + 3220 + 7830) / (13740 + 14000 + 14500), 12);
  });

  it('invents no level of practice where the records say little, and says so in its summary', () => {
    expect(run().areas.map(({ practice }) => practice.level)).toEqual([
      'NOT_KNOWN',
      'NOT_KNOWN',
      'NOT_KNOWN',
    ]);
    expect(run().summary).toBe(
      'On 1 June 2026, 1 of 3 wards has fewer chances to mix (cold spots). Residents there are mostly of one broad ethnic group: Oak. ' +
        'What is done to bring people together cannot be judged in any ward, because the records answer fewer than 3 of the five practice tests: a gap in the records, not a finding.',
    );
  });

  it('reads strong practice from reviewed records and names the catalyst', () => {
    const strong: Partial<ClassifyAreasInput> = {
      venues: ['a', 'b', 'c', 'd', 'e'].map((id) => venue(id, { placeOfWelcome: true })),
      projects: ['p', 'q', 'r'].map((id) => project(id)),
      exchanges: [exchange('e', { period: '2026-02' })],
      populationPoints: [
        { code: 'x', name: 'x', position: { lon: -2, lat: 52.6 }, residents: 13740, ward: oak.code },
      ],
      reviews: reviewedAll(oak),
    };
    expect(find(oak, strong)).toMatchObject({
      label: 'Cold spot with catalyst practice',
      coldSpot: true,
      catalyst: true,
      practice: { level: 'STRONG', passed: 4, known: 5 },
    });
    expect(run(strong).summary).toContain(
      'Leading the way (catalyst of change), because practice is strong: Oak.',
    );
  });

  it('gives the same answer again, to the byte', () => {
    expect(JSON.stringify(run())).toBe(JSON.stringify(run()));
  });

  it('leaves an area without counts unlabelled and names it', () => {
    const result = run({ observations: madeUpRun.observations.filter(({ area }) => area.code !== elm.code) });
    expect(result.areas.map(({ area }) => area.name)).toEqual(['Ash', 'Oak']);
    expect(result.notes).toContain('No counts of residents are held for Elm, so there is no label there.');
  });

  it('says how old the counts are, and marks them as ageing after five years', () => {
    const [first] = run().notes;
    expect(first).toBe(
      'The counts of residents are of 21 March 2021 (5 whole years before the day asked about; more than 5 years, which is ageing). Rates are taken of the same counts.',
    );
    expect(run({ asOf: day('2026-03-21') }).notes[0]).not.toContain('ageing');
    expect(run({ asOf: day('2029-03-22') }).notes[0]).toContain('which is old');
    expect(run({ asOf: day('2016-05-01') }).notes[0]).toContain('after the day asked about');
  });

  it('labels nothing, and fails at nothing, without areas or figures', () => {
    expect(run({ areas: [] })).toMatchObject({
      areas: [],
      summary: 'No ward has the figures that a label needs.',
    });
    expect(run({ observations: [] }).areas).toEqual([]);
  });
});

describe('a run over localities', () => {
  const localities = { level: 'LOCALITY' as const };

  it('adds up the wards of each', () => {
    const result = find(hill, localities);
    expect(result?.diversity.groups.map(({ count }) => count)).toEqual([20693, 4012, 1196, 946, 893]);
    expect(result?.diversity.blauDetailed).toBeUndefined();
    expect(find(vale, localities)?.diversity.blau).toBeCloseTo(0.619, 12);
  });

  it('is not run on a locality of which one ward has no counts', () => {
    const observations = madeUpRun.observations.filter(({ area }) => area.code !== elm.code);
    expect(run({ ...localities, observations }).areas.map(({ area }) => area.name)).toEqual(['Vale']);
  });

  it('puts counts by locality on record without letting an undated one answer a test', () => {
    const localityObservations = [learners(hill, 504), learners(vale, 82)];
    const result = find(hill, { ...localities, localityObservations });
    expect(result?.practice.onRecord.map(({ value }) => value)).toEqual([504]);
    expect(result?.practice.tests.find(({ id }) => id === 'participation')?.result).toBe('NOT_KNOWN');
    expect(result?.strength).toBe(
      '504 people who learned English face to face are on record here (Made-up report; no date given).',
    );
  });
});

describe('the strength of an area', () => {
  it('is practice shared before a Place of Welcome before places to meet, and none where none is on record', () => {
    const venues = [venue('Library'), venue('Church', { kind: 'church', placeOfWelcome: true })];
    expect(find(oak, { venues, exchanges: [exchange('e')] })?.strength).toBe(
      'Oak and Ash have shared good practice (Made-up report; no date given).',
    );
    expect(find(oak, { venues })?.strength).toBe('Church is a Place of Welcome on record as open.');
    expect(find(oak, { venues: [venue('Library')] })?.strength).toBe(
      'Library is a place to meet on record as open.',
    );
    expect(find(oak)?.strength).toBeUndefined();
  });
});
