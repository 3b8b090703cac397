import { describe, expect, it } from 'vitest';
import type { AreaCode } from '../geography/area.ts';
import type { Observation, ObservedArea } from '../records/indicator.ts';
import type { Project } from '../records/programme.ts';
import { withholdInProject } from './withhold-in-project.ts';
import { notShown, withholdSmallCounts } from './withhold-small-counts.ts';

const source = { title: 'Annual report', publisher: 'Otherborough Council' };
const borough: ObservedArea = { name: 'Otherborough', code: 'E08000099' as AreaCode, level: 'BOROUGH' };
const ward = (code: string): ObservedArea => ({
  name: `Ward ${code}`,
  code: code as AreaCode,
  level: 'WARD',
});
const figure = (value: number | undefined, more: Partial<Observation> = {}): Observation => ({
  indicator: 'learners',
  area: borough,
  kind: 'ACTUAL',
  breakdown: [],
  ...(value === undefined ? {} : { value }),
  status: value === undefined ? 'SUPPRESSED' : 'FINAL',
  unit: 'people',
  source,
  ...more,
});
const part = (dimension: string, category: string, value: number, more: Partial<Observation> = {}) =>
  figure(value, { breakdown: [{ dimension, category, value }], ...more });
const shown = (figures: readonly Observation[]) =>
  withholdSmallCounts(figures).figures.map(({ value }) => value ?? null);

describe('counts of people', () => {
  it('of one to nine are withheld with their status, and 0 and ten are shown', () => {
    const counts = [0, 1, 3, 9, 10].map((value, index) =>
      figure(value, { indicator: `i${index}`, lower: 0, upper: 12 }),
    );
    const { figures } = withholdSmallCounts(counts);
    expect(figures.map(({ value, status }) => [value, status])).toEqual([
      [0, 'FINAL'],
      [undefined, 'SUPPRESSED'],
      [undefined, 'SUPPRESSED'],
      [undefined, 'SUPPRESSED'],
      [10, 'FINAL'],
    ]);
    expect(figures[2]).not.toHaveProperty('value');
    expect(figures[2]).not.toHaveProperty('upper');
    expect(figures[2]?.note).toBe(notShown);
  });

  it('are withheld in any unit that nobody listed as a thing, and not in things, targets or official figures', () => {
    const three = (more: Partial<Observation>) => withholdSmallCounts([figure(3, more)]).figures[0]?.status;
    for (const unit of ['people', 'victims', 'pupils', 'Lodgers', 'pairs', '', 'households'])
      expect([unit, three({ unit })]).toEqual([unit, 'SUPPRESSED']);
    for (const unit of ['venues', 'sessions', 'schools', 'rank', 'percent', 'score', 'GBP'])
      expect([unit, three({ unit })]).toEqual([unit, 'FINAL']);
    expect(three({ kind: 'TARGET' })).toBe('FINAL');
    expect(three({ kind: 'BASELINE' })).toBe('SUPPRESSED');
    expect(three({ source: { title: 'Census 2021', publisher: 'Office for National Statistics' } })).toBe(
      'FINAL',
    );
    expect(three({ source: { title: 'Ours', publisher: 'Office for National Statistics; Ours' } })).toBe(
      'SUPPRESSED',
    );
  });

  it('leave the list as it is where nothing is withheld', () => {
    const figures = [figure(120), part('gender', 'female', 70), part('gender', 'male', 50)];
    expect(withholdSmallCounts(figures).figures).toBe(figures);
  });
});

describe('a second number is withheld', () => {
  it('in a split by parts of one figure, where the total would give the small one back', () => {
    const split = figure(57, {
      breakdown: [
        { dimension: 'gender', category: 'female', value: 54 },
        { dimension: 'gender', category: 'male', value: 3 },
      ],
    });
    expect(withholdSmallCounts([split]).figures[0]).toMatchObject({
      value: 57,
      status: 'FINAL',
      breakdown: [
        { dimension: 'gender', category: 'female', status: 'SUPPRESSED' },
        { dimension: 'gender', category: 'male', status: 'SUPPRESSED' },
      ],
    });
  });

  it('in parts told row by row, by the total or by the base that they name', () => {
    const parts = [part('religion', 'Hindu', 4), part('religion', 'Sikh', 20), part('religion', 'none', 63)];
    expect(shown([figure(87), ...parts])).toEqual([87, null, null, 63]);
    expect(shown(parts.map((row) => ({ ...row, base: 87 })))).toEqual([null, null, 63]);
    expect(shown(parts)).toEqual([null, 20, 63]);
  });

  it('where what is left over counts few people', () => {
    expect(shown([figure(84, { base: 87 })])).toEqual([null]);
    expect(shown([figure(70, { base: 87 })])).toEqual([70]);
  });

  it('where a number withheld by hand would be what is left over', () => {
    const hand = figure(undefined, { breakdown: [{ dimension: 'gender', category: 'male' }] });
    expect(shown([figure(47), part('gender', 'female', 40), hand])).toEqual([47, null, null]);
  });

  it('in an area, where the borough less its other areas would give the small one back', () => {
    const wards = [3, 12, 40].map((value, index) => figure(value, { area: ward(`E0500000${index}`) }));
    expect(shown([figure(55), ...wards])).toEqual([55, null, null, 40]);
  });

  it('in a locality too, by its wards', () => {
    const locality = (code: string, value: number) =>
      figure(value, { area: { name: code, code: code as AreaCode, level: 'LOCALITY' } });
    const wards = [3, 12, 40].map((value, index) => figure(value, { area: ward(`E0500000${index}`) }));
    const { figures } = withholdSmallCounts([locality('north', 55), locality('south', 90), ...wards], {
      whereLies: (code) =>
        code.startsWith('E05')
          ? { within: ['north' as AreaCode], among: 'WARD' }
          : { within: [], among: 'LOCALITY' },
    });
    expect(figures.map(({ value }) => value)).toEqual([55, 90, undefined, undefined, 40]);
  });

  it('where two splits cross: rows, columns and both totals', () => {
    const cross = (gender: string, age: string, value: number) =>
      figure(value, {
        breakdown: [
          { dimension: 'gender', category: gender, value },
          { dimension: 'age', category: age, value },
        ],
      });
    const table = [
      figure(140),
      part('gender', 'female', 80),
      part('gender', 'male', 60),
      part('age', 'young', 57),
      part('age', 'old', 83),
      cross('female', 'young', 4),
      cross('female', 'old', 76),
      cross('male', 'young', 53),
      cross('male', 'old', 7),
    ];
    expect(shown(table)).toEqual([140, 80, 60, 57, 83, null, null, null, null]);
  });
});

describe('shares and means', () => {
  const share = (value: number, base: number) => figure(value, { unit: 'percent', base });
  it('of fewer than thirty asked, or that come to under ten people, are withheld', () => {
    expect(shown([share(50, 29)])).toEqual([null]);
    expect(shown([share(75, 122)])).toEqual([75]);
    expect(shown([share(5, 87)])).toEqual([null]);
    expect(shown([share(95, 87)])).toEqual([null]);
  });

  it('of under ten people are withheld with the number asked', () => {
    const { figures } = withholdSmallCounts([figure(31, { unit: 'score', base: 6 })]);
    expect(figures[0]).not.toHaveProperty('base');
    expect(figures[0]?.status).toBe('SUPPRESSED');
    expect(shown([figure(7, { qualifier: 'average', base: 60 })])).toEqual([7]);
  });
});

it('changes nothing in a second run', () => {
  const once = withholdSmallCounts([
    figure(87),
    part('religion', 'Hindu', 4),
    part('religion', 'Sikh', 20),
    part('religion', 'none', 63),
    part('gender', 'female', 83, { base: 87 }),
  ]).figures;
  expect(withholdSmallCounts(once).figures).toBe(once);
});

it('is for the outputs of a project too', () => {
  const project: Project = {
    id: 'j1',
    name: 'Lunch club',
    programme: 'Example',
    providers: [],
    boroughWide: true,
    localities: [],
    places: [],
    venues: [],
    groups: [],
    outcomes: [],
    measures: [],
    source,
    restricted: false,
    outputs: [
      { metric: 'Cooks trained', value: 3, target: 8, unit: 'people', breakdown: [] },
      { metric: 'Sessions', value: 3, unit: 'sessions', breakdown: [] },
      { metric: 'Guests planned', target: 5, unit: 'people', breakdown: [] },
    ],
  };
  expect(withholdInProject(project).project.outputs).toEqual([
    {
      metric: 'Cooks trained',
      status: 'SUPPRESSED',
      target: 8,
      unit: 'people',
      breakdown: [],
      note: notShown,
    },
    project.outputs[1],
    project.outputs[2],
  ]);
  const without = { ...project, outputs: project.outputs.slice(1) };
  expect(withholdInProject(without).project).toBe(without);
});
