import { expect, test } from 'vitest';
import { qualifierKindOf, qualifierSign, qualifierWords } from './qualifier.ts';

test('every word of the records has a meaning of its own', () => {
  const kinds = qualifierWords.map(qualifierKindOf);
  expect(new Set(kinds).size).toBe(qualifierWords.length);
  expect(qualifierKindOf('at least')).toBe('AT_LEAST');
  expect(qualifierKindOf('over')).toBe('MORE_THAN');
  expect(qualifierKindOf('under')).toBe('LESS_THAN');
});

test('a bound has a sign on the map, and an exact number or a mean has none', () => {
  expect(qualifierSign('AT_LEAST')).toBe('≥');
  expect(qualifierSign('LESS_THAN')).toBe('<');
  expect(qualifierSign('ABOUT')).toBe('≈');
  expect(qualifierSign('MEAN')).toBe('');
  expect(qualifierSign(null)).toBe('');
});
