import { expect, it } from 'vitest';
import { kilobytes } from './kilobytes.ts';

it('sizes are whole kilobytes, the least of them one', () => {
  expect([1, 1_499, 812_400].map(kilobytes)).toEqual([1, 1, 812]);
});
