import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../domain/records/dataset.ts';
import { dayOfMidYear, periodOf, yearToMarch } from './published-period.ts';
import { type Breakage, BrokenFolder, put } from './testing/broken-folder.ts';
import { walsallData } from './testing/walsall.ts';

let walsall: Dataset;
let folder: BrokenFolder;
beforeAll(async () => {
  walsall = await walsallData();
  folder = await BrokenFolder.create();
});
afterAll(() => folder.remove());

const own = (indicator: string, period?: string) =>
  walsall.observations.filter(
    (each) => each.indicator === indicator && (period === undefined || each.period === period),
  );
const elsewhere = (indicator: string, place: string, period?: string) =>
  walsall.comparators.filter(
    (each) =>
      each.indicator === indicator &&
      each.area.name === place &&
      (period === undefined || each.period === period),
  );

describe('what is published of Walsall since the census', () => {
  test('adds up to the totals of the publishers', () => {
    expect(own('asylum-support', '2024-09-30')[0]?.value).toBe(895);
    expect(own('resettlement').map(({ value }) => value)).toEqual([25]);
    const [into] = own('moved-in-2020-21');
    expect(into?.value).toBe(8256 + 1400);
    expect(into?.breakdown.at(-1)).toMatchObject({ category: 'Outside the United Kingdom', value: 1400 });
    const [out] = own('moved-out-2020-21');
    expect(out?.value).toBe(9663);
    for (const figure of [into, out])
      expect(figure?.breakdown.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(figure?.value);
    expect(own('population-mid-year').map(({ value }) => value)).toEqual([291_237, 295_678]);
  });

  test('takes no projection for what was, and says of whom a second-hand figure is', () => {
    expect(own('population-mid-year').every(({ status }) => status === 'ESTIMATED')).toBe(true);
    expect(own('population-mid-year')[0]?.source.note).toMatch(/^Second-hand/);
  });

  test('has no hate crime of the borough: the figures are of the police force', () => {
    expect(own('hate-crime-west-midlands-police')).toEqual([]);
    const [latest] = elsewhere(
      'hate-crime-west-midlands-police',
      'West Midlands Police',
      '2024-04 to 2025-03',
    );
    expect(latest).toMatchObject({ value: 8468, area: { kind: 'POLICE_FORCE' } });
    expect(latest?.breakdown.map(({ category, value }) => [category, value])).toEqual([
      ['race', 6930],
      ['religion', 667],
    ]);
  });

  test('has no answer of England as one of Walsall', () => {
    expect(own('community-life-belonging')).toEqual([]);
    expect(elsewhere('community-life-belonging', 'England').map(({ value }) => value)).toEqual([61, 62]);
  });
});

describe('figures of other areas', () => {
  test('stand in a list of their own, each with its area, none of them the borough', () => {
    expect(walsall.comparators).toHaveLength(3259);
    expect(walsall.areas.map(({ name }) => name)).not.toContain('Birmingham');
    expect(walsall.comparators.filter(({ area }) => area.name === 'Walsall')).toEqual([]);
    expect(new Set(walsall.comparators.map(({ area }) => area.name)).size).toBe(14);
  });

  test('keep the intervals and the doubts of the publisher', () => {
    const period = '2022-04 to 2023-03';
    expect(own('els-happiness', period)[0]).toMatchObject({ value: 7.29, lower: 7, upper: 7.57 });
    expect(elsewhere('els-happiness', 'England', period)[0]?.lower).toBeDefined();
    expect(elsewhere('els-no-qualifications', 'Lichfield', '2023')[0]).toMatchObject({
      status: 'TOO_UNCERTAIN',
    });
    expect(elsewhere('els-no-qualifications', 'Lichfield', '2023')[0]).not.toHaveProperty('value');
    expect(elsewhere('els-inactive', 'Lichfield', '2023')[0]?.status).toBe('ESTIMATED');
  });

  test('call a ratio a ratio, whatever the publisher calls it', () => {
    expect(own('els-housing-affordability', '2025-04-01')[0]).toMatchObject({ value: 6.55, unit: 'ratio' });
  });

  test('are shares of the census where those of Walsall are', () => {
    const [english] = elsewhere('census-2021-english', 'England and Wales');
    expect(english?.breakdown.map(({ value }) => value)).toEqual([91.1, 7.1, 1.8]);
  });
});

test('periods are read as their publishers write them', () => {
  expect(periodOf('2022-01-01/P1Y')).toBe('2022');
  expect(periodOf('2021-04-01/P1Y')).toBe('2021-04 to 2022-03');
  expect(periodOf('2020-01-01/P3Y')).toBe('2020-2022');
  expect(periodOf('2024-05-15')).toBe('2024-05-15');
  expect(periodOf('2024')).toBeUndefined();
  expect(dayOfMidYear('mid-2024')).toBe('2024-06-30');
  expect(dayOfMidYear('2030')).toBeUndefined();
  expect(yearToMarch(2025)).toBe('2024-04 to 2025-03');
});

const breakages: readonly Breakage[] = [
  {
    what: 'a series of another unit',
    file: 'published-series.json',
    change: put('"publisherUnit": "£"', '"publisherUnit": "pounds"'),
    at: { file: 'explore-local-statistics.csv', column: 'indicator' },
    reason: /is not in published-series\.json/,
  },
  {
    what: 'an area that nobody has said what it is',
    file: 'comparator-areas.csv',
    change: put('E08000031,Wolverhampton,DISTRICT\n', ''),
    at: { file: 'explore-local-statistics.csv' },
    reason: /"Wolverhampton" is neither the borough nor in comparator-areas/,
  },
  {
    what: 'a share of the borough that is not the one held',
    file: 'census-2021-districts.csv',
    change: put(
      'E08000030,Walsall,TS005,Passports held,UK passport,72.2',
      'E08000030,Walsall,TS005,Passports held,UK passport,72.3',
    ),
    at: { file: 'census-2021-districts.csv', column: 'percent' },
    reason: /is not what census-shares-2021\.csv has/,
  },
  {
    what: 'a mark that nobody has read',
    file: 'explore-local-statistics.csv',
    change: put('%,,,x,', '%,,,z,'),
    at: { column: 'status' },
    reason: /a mark that nobody has read/,
  },
];

test.each(breakages)('$what is refused', async (breakage) => {
  const errors = await folder.errorsAfter({ [breakage.file]: breakage.change });
  expect(errors[0]).toMatchObject(breakage.at);
  expect(errors[0]?.reason).toMatch(breakage.reason);
});
