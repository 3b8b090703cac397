import { describe, expect, it } from 'vitest';
import { message } from '../messages/message.ts';
import { told } from '../messages/testing/told.ts';
import { chanceRead, plainDecimals, plainNumber, plainValue } from './plain-number.ts';

describe('numbers in sentences', () => {
  it('carry no more decimals than it takes to tell them from the line beside them', () => {
    expect(plainNumber(0.1314, 2, [0.2])).toBe('0.13');
    expect(plainNumber(0.2034, 2, [0.2, 0.5])).toBe('0.203');
    expect(plainNumber(2.027, 1, [2])).toBe('2.03');
    expect(plainNumber(20.27, 0, [20])).toBe('20.3');
    expect(plainNumber(59.96, 0, [60])).toBe('59.96');
    expect(plainNumber(60, 0, [60])).toBe('60');
    expect(plainDecimals(0.1953, 2, [0.2, 0.5])).toBe(3);
    expect(plainNumber(60.000001, 0, [60])).toBe('60.0000');
  });

  it('are told from a line that itself has more decimals, as a reader may move one in a what-if', () => {
    expect(plainNumber(0.2, 2, [0.2])).toBe('0.20');
    expect(plainNumber(0.195, 2, [0.195])).toBe('0.195');
    expect(plainValue(1 / 3, 2, [1 / 3])).toBe(0.3333);
    expect(plainNumber(0.195, 2, [0.195])).toBe('0.195');
    expect(plainNumber(0.1953, 2, [0.195])).toBe('0.1953');
    expect(plainNumber(0.1314, 2, [0.2, 0.5, 0.13])).toBe('0.131');
    expect(plainNumber(2.25, 1, [2.25])).toBe('2.25');
  });

  it('are read out as a chance, and on the right side of a line', () => {
    const lines = [0.2, 0.5];
    const chances = [0.001, 0.0778, 0.1314, 0.195, 0.2, 0.2034, 0.3209, 0.43, 0.46, 0.5, 0.54, 0.62, 0.8];
    const heard = chances.map((chance) =>
      told(
        message('reasons.pairs', {
          ...chanceRead(chance, lines),
          chance,
          level: 'LOW',
          low: 0.2,
          high: 0.5,
        }),
      ).replace(/ pairs of .*/, ''),
    );
    expect(heard).toEqual([
      'Fewer than 1 in 100',
      'About 1 in 13',
      'About 1 in 8',
      'Just under 1 in 5',
      'About 1 in 5',
      'Just over 1 in 5',
      'About 1 in 3',
      'About 4 in 10',
      'Just under half of all',
      'About half of all',
      'Just over half of all',
      'About 6 in 10',
      'About 8 in 10',
    ]);
  });
});
