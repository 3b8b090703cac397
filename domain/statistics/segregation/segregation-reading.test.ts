import { expect, it } from 'vitest';
import { untranslated } from '../../messages/message.ts';
import { told } from '../../messages/testing/told.ts';
import { toldIn } from '../../messages/testing/told-in.ts';
import { segregationReading } from './segregation-reading.ts';
import { segregationCaveat } from './segregation-words.ts';

/** Six made-up wards. Source: Cohesion Map method "Spatial statistics", section 8, golden S6. */
const table = {
  groups: ['White', 'Asian', 'Black', 'Mixed', 'Other'],
  counts: [
    [12960, 270, 81, 135, 54],
    [11050, 910, 390, 390, 260],
    [8400, 3220, 980, 560, 840],
    [5200, 6890, 650, 130, 130],
    [4060, 7830, 1015, 725, 870],
    [5120, 640, 5120, 1280, 640],
  ],
};
const reading = segregationReading(table, untranslated);

it('gathers the published measures over all groups, each with its range', () => {
  expect(reading.overall.map(({ id, value }) => [id, value?.toFixed(6)])).toEqual([
    ['dissimilarity', '0.472896'],
    ['theilH', '0.212355'],
    ['relativeDiversity', '0.218436'],
  ]);
  for (const { from, to, value } of reading.overall) {
    expect(value).toBeGreaterThanOrEqual(from);
    expect(value).toBeLessThanOrEqual(to);
  }
});

it('gathers the published measures of a group against everyone else', () => {
  const asian = reading.groups.find(({ group }) => group === 'Asian');
  expect(asian?.measures.map(({ id, value }) => [id, value?.toFixed(6)])).toEqual([
    ['dissimilarity', '0.535568'],
    ['isolation', '0.441377'],
    ['correlationRatio', '0.260538'],
    ['theilH', '0.250151'],
  ]);
  const isolation = asian?.measures.find(({ id }) => id === 'isolation');
  expect(isolation?.from).toBe(asian?.share);
  expect(toldIn(isolation?.meaning)).toBe(
    'In the ward of the average resident in the group "Asian", 44.1% of residents are in the same group.',
  );
});

it('says whom each group lives near, and what it does not say', () => {
  const { groups, shares } = reading.exposure;
  expect(groups).toEqual(table.groups);
  expect(shares[1]?.[0]).toBeCloseTo(0.413416, 6);
  expect(shares[0]?.[1]).toBeCloseTo(0.174591, 6);
  expect(told(segregationCaveat(6, 80_800))).toContain('Over 6 wards with 80,800 people.');
});

it('does not invent a measure where there is one group only', () => {
  const alone = segregationReading({ groups: ['White'], counts: [[5], [7]] }, untranslated);
  for (const measure of alone.overall) {
    expect(measure).not.toHaveProperty('value');
    expect(told(measure.meaning)).toContain('Not defined');
  }
});
