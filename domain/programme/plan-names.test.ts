import { expect, test } from 'vitest';
import { planName, plansInOrder } from './plan-names.ts';

test('plans have names, and one that is not known has none', () => {
  for (const plan of plansInOrder) expect(planName(plan)).toBeDefined();
  expect(planName('another')).toBeUndefined();
});
