import { expect, it } from 'vitest';
import { told } from '../messages/testing/told.ts';
import { layerAmount } from './layer-amount.ts';

it.each([
  [42.866, 'score', 'score 42.9'],
  [0.1753, 'chance', '18%'],
  [0.1953, 'chance', '19.5%'],
  [0.5, 'percent', '0.5%'],
  [3866, 'rank', 'rank 3,866'],
])('%s of %s reads "%s" by itself', (value, unit, words) => {
  expect(told(layerAmount(value, unit))).toBe(words);
});
