import { expect, test } from 'vitest';
import { classesThatOccur, fillSymbol, valueSymbol } from './fill-symbol.ts';
import type { ReadyFill } from './layer-figures.ts';

const filled = (darkEnd: 'HIGHEST' | 'LOWEST') =>
  ({
    shown: { layer: { darkEnd } },
    fill: { classes: [3, 0, 2].map((areas, index) => ({ index, areas, words: `class ${index}` })) },
  }) as unknown as ReadyFill;

test('the darkest class is the highest, or the lowest where low means more of what the name says', () => {
  expect(fillSymbol(filled('HIGHEST'), 2).fill).toBe('--class-g');
  expect(fillSymbol(filled('HIGHEST'), 0).fill).toBe('--class-a');
  expect(fillSymbol(filled('LOWEST'), 0).fill).toBe('--class-g');
  expect(fillSymbol(filled('LOWEST'), 2).fill).toBe('--class-a');
});

test('a value takes the symbol of its class, and a missing one that of its kind', () => {
  expect(valueSymbol(filled('LOWEST'), { class: 0, status: 'FINAL' })).toEqual({ fill: '--class-g' });
  expect(valueSymbol(filled('LOWEST'), { class: null, status: 'SUPPRESSED' }).pattern).toBe('grid');
});

test('a key lists the classes that occur, darkest first', () => {
  expect(classesThatOccur(filled('HIGHEST')).map(({ index }) => index)).toEqual([2, 0]);
  expect(classesThatOccur(filled('LOWEST')).map(({ index }) => index)).toEqual([0, 2]);
});
