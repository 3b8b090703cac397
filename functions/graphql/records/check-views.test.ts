import { expect, test } from 'vitest';
import { registerReview } from '../../../domain/records-kept/kinds/register-review.ts';
import { keptEntry, publicKept } from '../../../domain/records-kept/life/kept-entry.ts';
import { approveContent, beginRecord } from '../../../domain/records-kept/life/kept-life.ts';
import type { KeptRevision } from '../../../domain/records-kept/life/kept-record.ts';
import { checkViews } from './check-views.ts';
import type { KeptRecords } from './kept-records.ts';

const acting = (subject: string) =>
  ({ author: { subject, name: subject }, role: 'COHESION_OFFICER', at: '2026-11-29T10:00:00Z' }) as const;
const record = approveContent(
  beginRecord('registerReview-1', 'registerReview', { register: 'venues' }, acting('amina')),
  acting('boris'),
);
const head = {
  number: 2,
  record,
  at: '2026-11-29T10:00:00Z',
  author: acting('boris').author,
} as KeptRevision;
const entry = keptEntry(head);
const open = publicKept(registerReview, entry);
if (!open) throw new Error('It is public.');

/** A store whose views say what a test gives, one reading after the other; the last goes on. */
function views(...readings: readonly { readonly current: unknown; readonly published: unknown }[]) {
  let at = -1;
  const now = () => readings[Math.min(at, readings.length - 1)];
  return {
    of: () => ({
      current: async () => {
        at += 1;
        return [now()?.current];
      },
      published: async () => [now()?.published],
      latest: async () => head,
    }),
  } as unknown as KeptRecords;
}
const right = { current: entry, published: open };

test('views that say what the chains give are found right', async () => {
  expect(await checkViews(views(right), [registerReview])).toEqual({ records: 1, differences: [] });
});

test('a view that goes on saying something else is told; one that was only behind is not', async () => {
  const wrong = { current: entry, published: { ...open, revision: 1 } };
  expect((await checkViews(views(wrong), [registerReview])).differences).toEqual([
    { kind: 'registerReview', id: 'registerReview-1', view: 'EVERYONE' },
  ]);
  expect((await checkViews(views(wrong, right), [registerReview])).differences).toEqual([]);
});
