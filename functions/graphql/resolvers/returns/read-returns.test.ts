import { expect, test } from 'vitest';
import type { KeptContent } from '../../../../domain/records-kept/declaration/record-kind.ts';
import type { KeptEntry } from '../../../../domain/records-kept/life/kept-entry.ts';
import { chainsAtOnce } from '../../records/kept-records.ts';
import type { RequestContext } from '../../request/context.ts';
import { returnsOfPlaces, versionsOf } from './read-returns.ts';

const content = (month: string): KeptContent => ({
  venue: 'made-up-hall',
  month,
  sessionsHeld: 4,
  attendances: 12,
});
/** A return of a month that has changed since it was told first, so that its chain has to be read. */
const changed = (month: string, at: number, more: Partial<KeptEntry> = {}): KeptEntry => ({
  id: `placeReturn-${month}-${at}`,
  kindName: 'placeReturn',
  revision: 2,
  state: 'CURRENT',
  savedAt: '2026-11-20T10:00:00Z',
  savedBy: 'Made-up',
  stands: {
    content: content(month),
    approved: { at: '2026-11-20T10:00:00Z', role: 'COHESION_OFFICER' },
  },
  wasPublic: true,
  ...more,
});

/** Ids of the chains that are read, and how many were read at the same time at most. */
async function reading(month: string, entries: readonly KeptEntry[]) {
  const read: string[] = [];
  let open = 0;
  let most = 0;
  const stoodOf = async (_: unknown, { id }: KeptEntry) => {
    read.push(id);
    open += 1;
    most = Math.max(most, open);
    await new Promise((done) => setTimeout(done, 1));
    open -= 1;
    return [];
  };
  await versionsOf(returnsOfPlaces, month, entries, {
    records: { kept: { stoodOf } },
    data: async () => ({
      areas: async () => ({}),
      keptRecords: new Map(),
      venues: { byId: { load: async () => undefined } },
    }),
  } as unknown as RequestContext);
  return { read, most };
}

test('of one month the chains of its own returns are read, and of those whose month nothing says any more', async () => {
  const { stands: _, ...gone } = changed('2026-09', 3);
  const { read } = await reading('2026-08', [
    changed('2026-08', 1),
    changed('2026-09', 2),
    { ...gone, state: 'WITHDRAWN' },
    { ...gone, id: 'placeReturn-waits', state: 'PROPOSED', proposed: content('2026-09') },
  ]);
  expect(read).toEqual(['placeReturn-2026-08-1', 'placeReturn-2026-09-3']);
});

test('no more chains are read at a time than of any other kind', async () => {
  const many = Array.from({ length: 3 * chainsAtOnce + 1 }, (_, at) => changed('2026-08', at));
  const { read, most } = await reading('2026-08', many);
  expect([read.length, most]).toEqual([many.length, chainsAtOnce]);
});
