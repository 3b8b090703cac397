import { expect, it, vi } from 'vitest';
import { onceFor } from './once-for.ts';

it('is worked out once for the same object, whatever comes of it, and anew for another that looks the same', () => {
  const work = vi.fn((rows: readonly number[]) => (rows.length > 0 ? rows.length : undefined));
  const counted = onceFor(work);
  const rows = [1, 2];
  const none: number[] = [];
  expect([counted(rows), counted(rows), counted(none), counted(none)]).toEqual([2, 2, undefined, undefined]);
  expect(work).toHaveBeenCalledTimes(2);
  expect(counted([1, 2])).toBe(2);
  expect(work).toHaveBeenCalledTimes(3);
});
