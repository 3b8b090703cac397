import { expect, test } from 'vitest';
import { sensitiveWordsIn } from './sensitive-place-words.ts';

test.each([
  'Made-up refuge',
  'Made-up Womens Aid',
  'Women’s Aid',
  'a safe-house',
  'domestic-violence',
  'domestic\u00a0violence',
  're\u00adfuge',
  'victim support',
])('is found however it is written: %s', (text) => {
  expect(sensitiveWordsIn(`Made up: ${text} in Walsall`)).toBeDefined();
});

test.each(['refugees and asylum seekers', 'a hall for women', 'a house', 'support'])('is not: %s', (text) => {
  expect(sensitiveWordsIn(text)).toBeUndefined();
});
