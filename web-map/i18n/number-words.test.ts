import { describe, expect, it } from 'vitest';
import { chance, count, dateInWords, oneIn, percent } from './number-words.ts';
import { codeWords, t } from './translator.ts';

describe('numbers in words', () => {
  it('shows no more digits than a figure bears', () => {
    expect([chance(0.1953), chance(0.2), chance(0.4999)]).toEqual(['19.5%', '20%', '49.99%']);
    expect([count(13274), percent(0.93088), chance(0.1317)]).toEqual(['13,274', '93.1%', '13%']);
  });

  it('says a date as exactly as it is given', () => {
    expect(['2025-07-11', '2024-06', '2023', 'undated', '2025-13-40'].map(dateInWords)).toEqual([
      '11 July 2025',
      'June 2024',
      '2023',
      'undated',
      '2025-13-40',
    ]);
  });

  it('reads a chance aloud', () => {
    expect([0.13, 0.2, 0.33, 0.5, 0.62].map(oneIn)).toEqual([
      '1 in 8',
      '1 in 5',
      '1 in 3',
      '5 in 10',
      '6 in 10',
    ]);
  });
});

describe('sentences by key', () => {
  it('fills in the braces', () => {
    expect(t('map.backTo', { name: 'Brownhills' })).toBe('Back to Brownhills');
  });

  it('says a code it has no words for as plain words', () => {
    expect(codeWords('map.status', 'TEMPORARILY_CLOSED')).toBe('Closed for now');
    expect(codeWords('map.status', 'UNDER_REPAIR')).toBe('under repair');
  });
});
