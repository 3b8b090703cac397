import { expect, test } from 'vitest';
import { withUnit } from './test-value.ts';

test('in the table of tests values say no more than its columns leave open', () => {
  expect(withUnit(60, 'percent of residents')).toBe('60%');
  expect(withUnit(1, 'exchanges')).toBe('1');
});

test('values never read as the line that they lie beside', () => {
  expect(withUnit(2.96, 'per 10,000 residents', [3])).toBe('2.96 per 10,000');
  expect(withUnit(3, 'per 10,000 residents', [3])).toBe('3 per 10,000');
  expect(withUnit(59.96, '% of residents', [60])).toBe('59.96%');
  expect(withUnit(2.25, 'per 10,000 residents', [2.25])).toBe('2.25 per 10,000');
});
