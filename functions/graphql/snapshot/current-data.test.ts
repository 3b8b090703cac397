import { expect, it } from 'vitest';
import type { Store } from '../../store/store.ts';
import { CurrentData } from './current-data.ts';

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
