import { expect, it } from 'vitest';
import type { Store } from '../../store/store.ts';
import { CurrentData } from './current-data.ts';
import { type KeptView, type KeptViews, nothingKept } from './kept-views.ts';

it('a clock that is set back by an hour does not hold a data version for that hour', async () => {
  let now = new Date('2026-11-22T10:00:00Z');
  let version = 'one';
  const store = {
    currentVersion: async () => version,
    read: (read: string) => ({ version: read }),
  } as unknown as Store;
  const current = new CurrentData(store, () => now);
  const held = async () => (await current.get()).stored.version;
  expect(await held()).toBe('one');
  version = 'two';
  expect(await held()).toBe('one');
  now = new Date('2026-11-22T09:00:00Z');
  expect(await held()).toBe('two');
});

it('lists of a version are read once whatever people keep on top of it, and those of another version anew', async () => {
  let now = Date.parse('2026-11-22T10:00:00Z');
  let [version, view]: [string, KeptView] = ['one', nothingKept];
  const read: string[] = [];
  const store = {
    currentVersion: async () => version,
    read: (of: string) => ({
      version: of,
      places: async () => [read.push(`places of ${of}`)],
      postcodesOfDistrict: async (district: string) => {
        read.push(`${district} of ${of}`);
        return [{ postcode: 'WS1 1TP', position: { lon: -1.98, lat: 52.58 } }];
      },
    }),
  } as unknown as Store;
  const current = new CurrentData(store, () => new Date(now), {
    read: async () => view,
  } as unknown as KeptViews);
  const ask = async () => {
    now += 10_000;
    const { stored, places } = await current.get();
    const [there, missing] = await Promise.all([stored.postcode('WS1 1TP'), stored.postcode('WS1 9ZZ')]);
    return [stored.version, await places(), there?.lat, missing];
  };
  expect(await ask()).toEqual(['one', [2], 52.58, undefined]);
  view = { ...nothingKept, version: '1a2b3c4d5e6f' };
  expect(await ask()).toEqual(['one+1a2b3c4d', [2], 52.58, undefined]);
  expect(read).toEqual(['WS1 of one', 'places of one']);
  version = 'two';
  expect(await ask()).toEqual(['two+1a2b3c4d', [4], 52.58, undefined]);
  expect(read).toHaveLength(4);
});
