import { expect, test } from 'vitest';
import { told } from '../../messages/testing/told.ts';
import type { Observation } from '../../records/indicator.ts';
import { diversityBy } from './diversity-by.ts';

const census = (indicator: string, code: string, parts: Record<string, number>, more = {}): Observation => ({
  indicator,
  area: { name: code, code: code as never, level: 'WARD' },
  period: '2021-03-21',
  kind: 'ACTUAL',
  breakdown: Object.entries(parts).map(([category, value]) => ({ dimension: 'd', category, value })),
  value: 100,
  status: 'FINAL',
  unit: 'people',
  source: { title: 'Census 2021' },
  ...more,
});
const shares = { unit: 'percent', computedFrom: 'OUTPUT_AREAS' };
const birth = (code: string, uk: number) =>
  census(
    'census-2021-country-of-birth',
    code,
    { 'Born in the UK': uk, 'Born outside the UK': 100 - uk },
    shares,
  );

test('two residents differ in birthplace by the same rule as in ethnic group', () => {
  const reading = diversityBy('BIRTHPLACE', { code: 'A', wards: [] }, [birth('A', 80)]);
  expect(reading?.chance).toBeCloseTo(1 - 0.8 ** 2 - 0.2 ** 2, 12);
  expect(reading && told(reading.words)).toBe(
    'Of pairs of residents picked at random, in 32% one was born in the UK and the other was not.',
  );
  expect(reading?.kinds.map(({ share }) => share)).toEqual([0.8, 0.2]);
});

test('a reading says how it was made, that no mean is taken, and that its figures were computed', () => {
  const reading = diversityBy('BIRTHPLACE', { code: 'A', wards: [] }, [birth('A', 80)]);
  const basis = reading && told(reading.basis);
  expect(basis).toContain('over the 2 kinds of census table TS004: it can be 50% at most');
  expect(basis).toContain('never averaged');
  expect(reading?.figuresBasis && told(reading.figuresBasis)).toContain('Computed from Output Areas');
});

test('languages other than English are one kind, and who did not answer on religion is of none', () => {
  const english = census(
    'census-2021-english',
    'A',
    {
      'Main language is English (English or Welsh in Wales)': 60,
      'Main language is not English (English or Welsh in Wales): Can speak English very well or well': 30,
      'Main language is not English (English or Welsh in Wales): Cannot speak English or cannot speak English well': 10,
    },
    shares,
  );
  expect(diversityBy('MAIN_LANGUAGE', { code: 'A', wards: [] }, [english])?.chance).toBeCloseTo(0.48, 12);
  const religions = {
    'No religion': 50,
    Christian: 50,
    Buddhist: 0,
    Hindu: 0,
    Jewish: 0,
    Muslim: 0,
    Sikh: 0,
  };
  const religion = census('census-2021-religion', 'A', {
    ...religions,
    'Other religion': 0,
    'Not answered': 900,
  });
  const reading = diversityBy('RELIGION', { code: 'A', wards: [] }, [religion]);
  expect(reading?.chance).toBeCloseTo(0.5, 12);
  expect(reading?.figuresBasis).toBeUndefined();
});

test('counts of wards add up to their locality, shares do not, and a missing ward or category leaves nothing', () => {
  const locality = { code: 'north', wards: ['A', 'B'] };
  const five = (code: string, white: number, asian: number) =>
    census('census-2021-ethnic-group-5', code, {
      White: white,
      'Asian, Asian British or Asian Welsh': asian,
      'Black, Black British, Black Welsh, Caribbean or African': 0,
      'Mixed or Multiple ethnic groups': 0,
      'Other ethnic group': 0,
    });
  expect(diversityBy('ETHNIC_GROUP', locality, [five('A', 40, 10), five('B', 10, 40)])?.chance).toBeCloseTo(
    0.5,
    12,
  );
  expect(diversityBy('ETHNIC_GROUP', locality, [five('A', 40, 10)])).toBeUndefined();
  expect(diversityBy('BIRTHPLACE', locality, [birth('A', 80), birth('B', 60)])).toBeUndefined();
  expect(diversityBy('BIRTHPLACE', { code: 'A', wards: [] }, [])).toBeUndefined();
  const part = census('census-2021-country-of-birth', 'A', { 'Born in the UK': 80 }, shares);
  expect(diversityBy('BIRTHPLACE', { code: 'A', wards: [] }, [part])).toBeUndefined();
});
