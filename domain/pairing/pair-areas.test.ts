import { describe, expect, it } from 'vitest';
import type { ClassificationRun } from '../cohesion-label/classification/classification.ts';
import { classifyAreas } from '../cohesion-label/classification/classify-areas.ts';
import type { ClassifyAreasInput } from '../cohesion-label/classification/classify-areas-input.ts';
import { aldridge, census, madeUpRun } from '../cohesion-label/classification/testing/made-up-run.ts';
import {
  allAreas,
  ash,
  centreOf,
  code,
  elm,
  exchange,
  oak,
  project,
  venue,
  wards,
} from '../cohesion-label/practice/testing/made-up-records.ts';
import type { Area } from '../geography/area.ts';
import { told } from '../messages/testing/told.ts';
import { toldIn } from '../messages/testing/told-in.ts';
import { matchCatalysts } from './match-catalysts.ts';
import { pairAreas } from './pair-areas.ts';

const placed = allAreas.map(
  (area): Area => (wards.includes(area) ? { ...area, centroid: centreOf(area) } : area),
);
const inOak = project('oak-garden', { boroughWide: false, places: ['Oak'], theme: 'gardening' });
const records: ClassifyAreasInput = { ...madeUpRun, areas: placed, projects: [inOak] };

/** A run in which these areas are catalysts, whatever the records say. */
function withCatalysts(
  input: ClassifyAreasInput,
  catalysts: readonly Area[],
  stability = 1,
): ClassificationRun {
  const run = classifyAreas(input);
  return {
    ...run,
    areas: run.areas.map((one) => ({
      ...one,
      stability,
      catalyst: catalysts.some((area) => area.code === one.area.code),
    })),
  };
}
const pairingOf = (more: Partial<ClassifyAreasInput>, catalysts: readonly Area[] = [], stability = 1) => {
  const input = { ...records, ...more };
  const [first] = pairAreas(input, withCatalysts(input, catalysts, stability));
  if (!first) throw new Error('No cold spot was found.');
  return first;
};
const outcomes = (more: Partial<ClassifyAreasInput>, catalyst: Area, stability = 1) =>
  Object.fromEntries(
    (pairingOf(more, [catalyst], stability).suggestions[0]?.reasons ?? []).map((reason) => [
      reason.criterion,
      [reason.outcome, reason.points],
    ]),
  );

describe('a pair with a catalyst', () => {
  it('shows every point, and the highest come first', () => {
    const sameTheme = project('elm-garden', { boroughWide: false, places: ['Elm'], theme: 'gardening' });
    const pairing = pairingOf({ projects: [inOak, sameTheme] }, [elm, ash]);
    expect(pairing).toMatchObject({
      basis: 'CATALYST',
      considered: 2,
      coldSpot: { area: { code: oak.code } },
    });
    expect(pairing.suggestions.map(({ name, points, mostPoints }) => [name, points, mostPoints])).toEqual([
      ['Elm', 4, 7],
      ['Ash', 4, 7],
    ]);
    expect(pairing.suggestions.map(({ reasons }) => reasons.map(({ points }) => points))).toEqual([
      [2, 0, 0, 1, 1],
      [0, 2, 0, 1, 1],
    ]);
    expect(told(pairing.sentence)).toBe(
      'Of 2 other areas labelled a catalyst of change on 1 June 2026, Elm and Ash are suggested for Oak.',
    );
  });

  it('names the nearer first where points are equal, and measures from middle to middle', () => {
    const [first, second] = pairingOf({}, [elm, ash]).suggestions;
    expect(first?.name).toBe('Ash');
    expect(second?.distanceMetres).toBeCloseTo(4448, -1);
    expect(toldIn(second?.distanceNote)).toBe(
      'Straight line from the middle of Oak. The middle of the ward Elm.',
    );
  });

  it('has at most three places, and never the cold spot itself', () => {
    const more = [1, 2, 3].map(
      (number): Area => ({ ...ash, code: code(`E0500010${number}`), name: `Beech ${number}` }),
    );
    const input = {
      areas: [...placed, ...more],
      observations: [...records.observations, ...more.flatMap((area) => census(area, aldridge.five))],
    };
    const pairing = pairingOf(input, [oak, elm, ash, ...more]);
    expect(pairing.coldSpot.area.name).toBe('Beech 1');
    expect(pairing.considered).toBe(5);
    expect(pairing.suggestions).toHaveLength(3);
    expect(pairing.suggestions.map(({ name }) => name)).not.toContain('Beech 1');
  });

  it('counts the theme only where both have one on record', () => {
    const inElm = project('elm-choir', { boroughWide: false, places: ['Elm'], theme: 'singing' });
    expect(outcomes({}, elm).SAME_THEME).toEqual(['NOT_KNOWN', 0]);
    expect(outcomes({ projects: [inOak, inElm] }, elm).SAME_THEME).toEqual(['NOT_MET', 0]);
    expect(outcomes({ projects: [inOak, { ...inElm, theme: 'gardening' }] }, elm).SAME_THEME).toEqual([
      'MET',
      2,
    ]);
    const planned = { ...inElm, theme: 'gardening', status: 'planned' };
    expect(outcomes({ projects: [inOak, planned] }, elm).SAME_THEME).toEqual(['NOT_KNOWN', 0]);
    const everywhere = { ...inElm, theme: 'gardening', places: [], boroughWide: true };
    expect(outcomes({ projects: [inOak, everywhere] }, elm).SAME_THEME).toEqual(['NOT_KNOWN', 0]);
  });

  it('counts a short way only where it can be walked, and says not known beyond', () => {
    const near = placed.map((area) =>
      area.code === elm.code ? { ...area, centroid: { lon: -2, lat: 52.616 } } : area,
    );
    const unplaced = placed.map((area) => (area.code === elm.code ? elm : area));
    expect(outcomes({ areas: near }, elm).SHORT_TRAVEL).toEqual(['MET', 1]);
    expect(outcomes({}, elm).SHORT_TRAVEL).toEqual(['NOT_KNOWN', 0]);
    expect(outcomes({ areas: unplaced }, elm).SHORT_TRAVEL).toEqual(['NOT_KNOWN', 0]);
  });

  it.each([
    ['2025-01', 'NOT_MET', 0],
    ['2024-05', 'MET', 1],
    ['2024', 'NOT_KNOWN', 0],
    ['2027', 'MET', 1],
    ['long ago', 'NOT_KNOWN', 0],
    [undefined, 'NOT_KNOWN', 0],
  ])('reads an exchange dated %s as %s', (period, outcome, points) => {
    const met = exchange('met', {
      parties: [{ name: 'Oak' }, { name: 'Elm' }],
      ...(period === undefined ? {} : { period }),
    });
    expect(outcomes({ exchanges: [met] }, elm).NO_RECENT_EXCHANGE).toEqual([outcome, points]);
    expect(outcomes({ exchanges: [{ ...met, status: 'planned' }] }, elm).NO_RECENT_EXCHANGE).toEqual([
      'MET',
      1,
    ]);
  });

  it('asks for steady labels of both', () => {
    expect(outcomes({}, elm, 0.8).STEADY_LABELS).toEqual(['MET', 1]);
    expect(outcomes({}, elm, 0.79).STEADY_LABELS).toEqual(['NOT_MET', 0]);
  });
});

describe('without a catalyst', () => {
  const garden = venue('garden', { name: 'Garden', position: centreOf(ash) });
  const growing = project('growing', {
    boroughWide: false,
    venues: ['garden'],
    theme: 'gardening',
    status: 'reduced',
    covidAdaptation: 'Moved online.',
    period: '2019',
    outputs: [{ metric: 'Sessions', value: 1200, unit: 'sessions', breakdown: [] }],
  });
  const met = exchange('met', {
    title: 'Swap',
    parties: [{ name: 'Oak' }, { name: 'Garden', venue: 'garden' }],
  });
  const documented = { venues: [garden], projects: [inOak, growing], exchanges: [met] };

  it('says that nothing is found, and names practice on record, which is no label', () => {
    const pairing = pairingOf(documented);
    expect(pairing).toMatchObject({ basis: 'PRACTICE_ON_RECORD', considered: 1 });
    expect(told(pairing.sentence)).toBe(
      'No other area is on record as a catalyst of change on 1 June 2026, so nothing is found by the method for Oak. Practice on record elsewhere, which is not a label: Garden.',
    );
    const [suggestion] = pairing.suggestions;
    expect(toldIn(suggestion)).toMatchObject({
      name: 'Garden',
      points: 4,
      precision: 'PLACE',
      grounds: 'Named in an exchange of practice, Swap (Made-up report).',
      limits: ['growing: recorded as reduced. Moved online.'],
      practice: [
        { sentence: 'growing (gardening; 2019; reduced); over the whole project: Sessions, 1,200 sessions.' },
      ],
    });
    expect(suggestion).not.toHaveProperty('classification');
    expect(pairing.exchanges.map(({ from, to }) => [from.name, to.name])).toEqual([['Oak', 'Garden']]);
  });

  it('shows no place without a project that took place there, and then finds nothing', () => {
    const pairing = pairingOf({ ...documented, projects: [inOak, { ...growing, status: 'cancelled' }] });
    expect(pairing).toMatchObject({ basis: 'NOTHING_FOUND', suggestions: [], considered: 0 });
    expect(told(pairing.sentence)).toContain(
      'No other place with a documented practice is on record either.',
    );
  });

  it('tells nothing of a restricted venue', () => {
    const pairing = pairingOf({ ...documented, venues: [{ ...garden, restricted: true }] });
    expect(pairing.basis).toBe('NOTHING_FOUND');
    expect(JSON.stringify(pairing.exchanges)).not.toContain('Garden');
  });

  it('falls back too where the only catalyst is the cold spot itself', () => {
    expect(pairingOf(documented, [oak]).basis).toBe('PRACTICE_ON_RECORD');
  });
});

describe('one place for each cold spot', () => {
  const birch: Area = { ...ash, code: code('E05000120'), name: 'Birch', centroid: { lon: -2.05, lat: 52.6 } };
  const input = {
    ...records,
    areas: [...placed, birch],
    observations: [...records.observations, ...census(birch, aldridge.five)],
  };
  const matched = (catalysts: readonly Area[], spotsPerPlace: number) =>
    matchCatalysts(input, withCatalysts(input, catalysts), spotsPerPlace);
  const pairs = ({ matches }: ReturnType<typeof matched>) =>
    matches.map(({ coldSpot, suggestion }) => `${coldSpot.area.name}: ${suggestion.name}`).toSorted();

  it('is the assignment with the most points, of as many points the nearer one', () => {
    const found = matched([elm, ash], 1);
    expect(pairs(found)).toHaveLength(2);
    expect(found.points).toBe(found.matches.reduce((sum, { suggestion }) => sum + suggestion.points, 0));
    expect(found.points).toBeGreaterThanOrEqual(found.greedyPoints);
    expect(found).toMatchObject({ coldSpotsWithout: [], placesWithout: 0 });
  });

  it('leaves a cold spot without one where places run out, and says that it could have had one', () => {
    const found = matched([ash], 1);
    expect(pairs(found)).toHaveLength(1);
    expect(found.coldSpotsWithout).toMatchObject([{ why: 'GAINS_MORE_ELSEWHERE', possible: 1 }]);
    expect(matched([ash], 2)).toMatchObject({ coldSpotsWithout: [], placesWithout: 0 });
  });

  it('finds nobody where nothing is on record', () => {
    expect(matched([], 1)).toMatchObject({
      matches: [],
      points: 0,
      coldSpotsWithout: [{ why: 'NOBODY_THERE' }, { why: 'NOBODY_THERE' }],
    });
  });
});
