import { expect, it } from 'vitest';
import type { PublicKept } from '../life/kept-entry.ts';
import { reviewsThatCount } from './reviews-that-count.ts';

const review = (id: string, content: Readonly<Record<string, string>>, confirmedAt?: string): PublicKept => ({
  id,
  kindName: 'registerReview',
  revision: 2,
  state: 'CURRENT',
  stands: {
    content: {
      register: 'venues',
      area: 'E05001308',
      reviewedOn: '2026-03-01',
      result: 'COMPLETE',
      ...content,
    },
    approved: { at: '2026-03-02T09:00:00Z', role: 'DIRECTOR' },
    ...(confirmedAt ? { confirmed: { at: confirmedAt, role: 'LOCALITY_LEAD' } as const } : {}),
    withheld: [],
  },
});
const days = (records: readonly PublicKept[]) =>
  reviewsThatCount(records).map(({ register, reviewedOn, reviewedAs, isIncomplete }) => [
    register,
    reviewedOn,
    reviewedAs,
    isIncomplete,
  ]);

it('a review counts from its own day, and anew from the legal day on which it was confirmed', () => {
  expect(days([review('a', {}, '2026-08-31T23:30:00Z')])).toEqual([
    ['venues', '2026-03-01', 'DIRECTOR', undefined],
    ['venues', '2026-09-01', 'LOCALITY_LEAD', undefined],
  ]);
});

it('a word that the register is not complete is told as such, and no review', () => {
  expect(days([review('b', { result: 'INCOMPLETE', reviewedOn: '2026-05-01' })])).toEqual([
    ['venues', '2026-05-01', 'DIRECTOR', true],
  ]);
});

it('nothing counts of what was withdrawn, or became one with another', () => {
  const { stands: _, ...gone } = review('a', {});
  expect(
    reviewsThatCount([
      { ...gone, state: 'WITHDRAWN' },
      { ...gone, state: 'MERGED', mergedInto: 'b' },
    ]),
  ).toEqual([]);
});

it('a review that is confirmed after somebody else has looked anew brings nothing back', () => {
  const first = review('a', { settled: 'hall' }, '2026-07-01T09:00:00Z');
  const second = review('b', { reviewedOn: '2026-06-01' });
  expect(days([first, second])).toEqual([
    ['venues', '2026-03-01', 'DIRECTOR', undefined],
    ['venues', '2026-06-01', 'DIRECTOR', undefined],
  ]);
  expect(days([first, review('c', { reviewedOn: '2026-06-01', area: 'E05001309' })])).toHaveLength(3);
});
