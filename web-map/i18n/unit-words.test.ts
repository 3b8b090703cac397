import { describe, expect, it } from 'vitest';
import { readDataset } from '../../data/import/read-dataset.ts';
import { testDefinitions } from '../../domain/cohesion-label/practice/practice-tests.ts';
import { computedLayers } from '../../domain/layers/computed-layers.ts';
import { parameterTable } from '../../domain/method/method.ts';
import { map } from '../../locales/generated/map/ur.ts';
import { terms } from '../../locales/generated/terms/ur.ts';
import { qualified } from '../ui/recorded-figures.tsx';
import { isSaid, speak, speakEnglish } from './translator.ts';
import { quantity, unitKey, unitName, withUnit } from './unit-words.ts';

describe('values with their units', () => {
  it.each([
    [74, 'percent', '74%'],
    [12.34, '%', '12.3%'],
    [2.345, 'per 10,000 residents', '2.3 per 10,000'],
    [1200, 'GBP', '£1,200'],
    [-3, 'percent change', '-3% change'],
    [29.3, 'score', '29.3'],
    [3, 'decile', 'tenth 3 of 10'],
    [431, 'people', '431 people'],
    [1, 'children', '1 child'],
    [1, 'classes', '1 class'],
    [1, 'small areas', '1 small area'],
  ])('%s of %s reads "%s"', (value, unit, words) => {
    expect(quantity(value, unit)).toBe(words);
  });

  it('in the table of tests say no more than its columns leave open', () => {
    expect(withUnit(60, 'percent of residents')).toBe('60%');
    expect(withUnit(1, 'exchanges')).toBe('1');
  });

  it('never read as the line that they lie beside', () => {
    expect(withUnit(2.96, 'per 10,000 residents', [3])).toBe('2.96 per 10,000');
    expect(withUnit(3, 'per 10,000 residents', [3])).toBe('3 per 10,000');
    expect(withUnit(59.96, '% of residents', [60])).toBe('59.96%');
    expect(withUnit(2.25, 'per 10,000 residents', [2.25])).toBe('2.25 per 10,000');
  });

  it('are said in the language of the page', () => {
    speak('ur', [map, terms]);
    expect([unitName('people'), quantity(300, 'people')]).toEqual(['افراد', '300 افراد']);
    speakEnglish();
    expect(unitName('% of residents')).toBe('per cent of residents');
  });
});

describe('words by key', () => {
  it('are there for every unit of the data, the method, the tests and the layers', async () => {
    const { indicators, observations, projects } = await readDataset('data/walsall');
    const units = new Set([
      ...[...indicators, ...observations].map(({ unit }) => unit),
      ...projects.flatMap(({ outputs }) => outputs.flatMap(({ unit }) => unit ?? [])),
      ...parameterTable().map(({ unit }) => unit),
      ...Object.values(testDefinitions).map(({ unit }) => unit),
      ...Object.values(computedLayers).map(({ unit }) => unit),
    ]);
    expect(units.size).toBeGreaterThan(60);
    expect([...units].filter((unit) => !unitKey(unit))).toEqual([]);
  });

  it('are there for every way in which a source rounds', async () => {
    const { observations, projects } = await readDataset('data/walsall');
    const given = [...observations, ...projects.flatMap(({ outputs }) => outputs)];
    const ways = new Set(given.flatMap(({ qualifier }) => qualifier ?? []));
    expect([...ways].filter((way) => !isSaid(`map.qualifier_${way.replaceAll(' ', '_')}`))).toEqual([]);
    expect(qualified('300 people', 'over')).toBe('over 300 people');
  });
});
