import { describe, expect, it } from 'vitest';
import { languageCodes } from '../languages/interface-languages.ts';
import { told } from '../messages/testing/told.ts';
import { qualified, qualifierWords } from '../provenance/qualifier.ts';
import { periodText } from './period-text.ts';
import { quantity, unitName } from './quantity.ts';

const english = (value: number, unit: string, thresholds?: readonly number[]) =>
  told(quantity(value, unit, thresholds));

describe('values with their units', () => {
  it.each([
    [37.24, 'percent', '37.2%'],
    [0.012, 'percent', '0.012%'],
    [12.34, '%', '12.3%'],
    [-3, 'percent change', '-3% change'],
    [1200, 'GBP', '£1,200'],
    [2583, 'rank', 'rank 2,583'],
    [3, 'decile', 'group 3 of 10'],
    [29.3, 'score', '29.3'],
    [1234.567, 'score', '1,234.57'],
    [0.1953, 'chance', '19.5%'],
    [0.62, 'chance', '62%'],
    [2.345, 'per 10,000 residents', '2.35 per 10,000'],
    [431, 'people', '431 people'],
    [1, 'people', '1 person'],
    [1, 'children', '1 child'],
    [1, 'classes', '1 class'],
    [1, 'opportunities', '1 opportunity'],
    [1, 'small areas', '1 small area'],
    [1.5, 'hours', '1.5 hours'],
    [2, 'dragons', '2 dragons'],
  ])('%s of %s reads "%s"', (value, unit, words) => {
    expect(english(value, unit)).toBe(words);
  });

  it('never read as the threshold that they lie beside', () => {
    expect(english(2.96, 'per 10,000 residents', [3])).toBe('2.96 per 10,000');
    expect(english(3, 'per 10,000 residents', [3])).toBe('3 per 10,000');
    expect(english(59.96, '% of residents', [60])).toBe('59.96%');
    expect(english(0.1953, 'chance', [0.195])).toBe('19.53%');
  });

  it('are counted as each language counts', () => {
    const inAll = (value: number) => languageCodes.map((code) => told(quantity(value, 'schools'), code));
    expect(inAll(1)).toEqual([
      '1 school',
      '1 szkoła',
      '1 școală',
      '1 училище',
      '1 школа',
      '1 اسکول',
      '1 ਸਕੂਲ',
      '1টি বিদ্যালয়',
    ]);
    expect([2, 5, 22, 1.5].map((value) => told(quantity(value, 'schools'), 'pl'))).toEqual([
      '2 szkoły',
      '5 szkół',
      '22 szkoły',
      '1,5 szkoły',
    ]);
    expect([2, 20].map((value) => told(quantity(value, 'small areas'), 'ro'))).toEqual([
      '2 zone mici',
      '20 de zone mici',
    ]);
    expect(told(quantity(21, 'small areas'), 'ru')).toBe('21 малая территория');
  });

  it('keep as many digits in the message as are read', () => {
    expect(quantity(37.24, 'percent')).toEqual({ code: 'unit.percent', values: { value: 0.372 } });
    expect(quantity(0.2034, 'chance')).toEqual({ code: 'unit.chance', values: { value: 0.203 } });
  });
});

describe('units', () => {
  it('have a name by themselves, and stand as they are spelled where they have none', () => {
    expect(told(unitName('% of residents'))).toBe('per cent of residents');
    expect(told(unitName('small areas'), 'ru')).toBe('малые территории');
    expect(told(unitName('dragons'), 'pl')).toBe('\u2068dragons\u2069');
  });
});

describe('what limits a figure', () => {
  it('is told with it, in every way that a source may limit it', () => {
    const people = quantity(300, 'people');
    expect(told(qualified('over', people))).toBe('over 300 people');
    expect(told(qualified(undefined, people))).toBe('300 people');
    expect(told(qualified('over', people), 'ur')).toBe('300 افراد سے زیادہ');
    for (const each of qualifierWords) expect(told(qualified(each, people))).toContain('300 people');
  });
});

describe('a period', () => {
  it('is a date where it is a whole day and stands as the source gives it elsewhere', () => {
    expect(['2021-03-21', '2007/08', '2022-05'].map((each) => told(periodText(each)))).toEqual([
      '21 March 2021',
      '2007/08',
      '2022-05',
    ]);
    expect(told(periodText('2021-03-21'), 'pl')).toBe('21 marca 2021');
  });
});
