import { expect, test } from 'vitest';
import { withUnit } from './unit-words.ts';

test.each([
  ['74', 'percent', '74%'],
  ['60', '% of residents', '60%'],
  ['2.2', 'per 10,000 residents', '2.2 per 10,000'],
  ['29.3', 'score', '29.3'],
  ['1', 'small areas', '1 small area'],
  ['1', 'classes', '1 class'],
  ['1', 'opportunities', '1 opportunity'],
  ['2', 'exchanges', '2 exchanges'],
])('%s of %s reads "%s"', (number, unit, words) => {
  expect(withUnit(number, unit)).toBe(words);
});
