import { expect, it } from 'vitest';
import { Unavailable } from '../../../domain/errors/errors.ts';
import { keptKinds } from '../../../domain/records-kept/kinds/kept-kinds.ts';
import type { KeptEntry, PublicKept } from '../../../domain/records-kept/life/kept-entry.ts';
import type { StoredData } from '../../store/store.ts';
import type { KeptRecords } from '../records/kept-records.ts';
import { KeptViews, nothingKept } from './kept-views.ts';
import { withKept } from './with-kept.ts';

const review: PublicKept = {
  id: 'registerReview-1',
  kindName: 'registerReview',
  revision: 2,
  state: 'CURRENT',
  stands: {
    content: { register: 'venues', area: 'south', reviewedOn: '2026-03-01', result: 'COMPLETE' },
    approved: { at: '2026-03-02T09:00:00Z', role: 'DIRECTOR' },
    withheld: [],
  },
};

/** A store of which a test says what it answers; `reads` counts how often the whole view was read. */
function made() {
  const held = {
    stamp: undefined as string | undefined,
    published: [] as PublicKept[],
    counted: [] as KeptEntry[],
    fault: undefined as Error | undefined,
  };
  let reads = 0;
  const records = {
    stamp: async () => {
      if (held.fault) throw held.fault;
      return held.stamp;
    },
    of: ({ name }: { readonly name: string }) => ({
      published: async () => {
        reads += 1;
        return held.published.filter(({ kindName }) => kindName === name);
      },
      current: async () => {
        reads += 1;
        return held.counted.filter(({ kindName }) => kindName === name);
      },
    }),
    stoodOf: async () => [],
  } as unknown as KeptRecords;
  return { held, views: new KeptViews(records), reads: () => reads };
}

it('reads nothing where nothing was ever kept, the whole when the stamp changes, and not again until then', async () => {
  const { held, views, reads } = made();
  expect(await views.read(0)).toEqual(nothingKept);
  expect(reads()).toBe(0);
  held.stamp = 'one';
  held.published = [review];
  expect((await views.read(5_000)).reviews).toHaveLength(1);
  await views.read(10_000);
  // Once for each kind, and once more for counts of roles and waves of surveys, which are summed before anything is told.
  expect(reads()).toBe(keptKinds.length + 2);
});

it('finds after a minute what a writer wrote who died before the stamp', async () => {
  const { held, views } = made();
  await views.read(0);
  held.published = [review];
  expect((await views.read(59_000)).reviews).toEqual([]);
  expect((await views.read(60_000)).reviews).toHaveLength(1);
});

it('goes on without records where these are away, and says so where the store does not answer', async () => {
  const { held, views } = made();
  held.fault = new Unavailable('The store is damaged.', { reason: 'RECORDS_AWAY' });
  expect(await views.read(0)).toEqual(nothingKept);
  held.fault = new Unavailable('throttled');
  await expect(views.read(5_000)).rejects.toThrow('throttled');
});

it('names counts of roles by their revisions alone: a hash of small counts could be tried out', async () => {
  const viewOf = async (black: number, revision = 2) => {
    const { held, views } = made();
    const content = { role: 'VOLUNTEER', area: 'south', countedOn: '2026-03-01', white: 40, black };
    held.stamp = 'one';
    held.counted = [
      {
        id: 'roleCount-1',
        kindName: 'roleCount',
        revision,
        state: 'CURRENT',
        savedAt: '2026-03-02T09:00:00Z',
        savedBy: 'Farah',
        wasPublic: true,
        stands: { content, approved: { at: '2026-03-02T09:00:00Z', role: 'DIRECTOR' } },
      },
    ];
    return views.read(0);
  };
  const [three, four, changed] = await Promise.all([viewOf(3), viewOf(4), viewOf(3, 3)]);
  expect(three.roleCounts[0]?.byGroup[2]).toBe(3);
  expect(three.version).toBeDefined();
  expect(four.version).toBe(three.version);
  expect(changed.version).not.toBe(three.version);
});

it('of two records of buildings that a load has joined the newer word stands, whichever id it is under', async () => {
  const detail = (venue: string, name: string, at: string): PublicKept => ({
    id: `venueDetail-${venue}`,
    kindName: 'venueDetail',
    revision: 2,
    state: 'CURRENT',
    stands: {
      content: { venue, name, saidBy: 'ORGANISER', seenOn: '2026-03-01' },
      approved: { at, role: 'DIRECTOR' },
      withheld: [],
    },
  });
  const joined = { id: 'hall', formerIds: ['old-hall'], name: 'Hall', aliases: [], statusHistory: [] };
  const stored = { version: 'v1', allVenues: async () => [joined] } as unknown as StoredData;
  for (const [older, newer] of [
    ['hall', 'old-hall'],
    ['old-hall', 'hall'],
  ] as const) {
    const { held, views } = made();
    held.stamp = 'one';
    held.published = [
      detail(older, 'Older', '2026-03-02T09:00:00Z'),
      detail(newer, 'Newer', '2026-04-02T09:00:00Z'),
    ];
    const [venue] = await withKept(stored, await views.read(0)).allVenues();
    expect(venue?.name).toBe('Newer');
  }
});
