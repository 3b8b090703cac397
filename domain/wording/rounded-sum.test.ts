import { expect, test } from 'vitest';
import { roundedSum } from './rounded-sum.ts';

test('shares that do not add up as shown have a sum to tell, and those that do have none', () => {
  expect(roundedSum([0.3333, 0.3333, 0.3333])).toBe(0.999);
  expect(roundedSum([0.0005, 0.9996])).toBe(1.001);
  expect(roundedSum([0.25, 0.75])).toBeUndefined();
  expect(roundedSum([0.1, 0.2, 0.7])).toBeUndefined();
  expect(roundedSum([])).toBeUndefined();
});
