import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AreaCode } from '../../../domain/geography/area.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import { dynamoStore } from '../../store/dynamo-store.ts';
import { type LoadedApi, loadedApi } from '../testing/loaded-api.ts';
import { DataSnapshot } from './data-snapshot.ts';
import { nothingKept } from './kept-views.ts';

let loaded: LoadedApi;
beforeAll(async () => {
  loaded = await loadedApi();
});
afterAll(() => loaded.stop());

test('the table of roles is worked out once a data version: whoever asks again, on another day too, is given that one', async () => {
  const version = (await dynamoStore(loaded.connection).currentVersion()) ?? '';
  const count = {
    id: 'made-up',
    role: 'VOLUNTEER',
    area: 'south' as AreaCode,
    countedOn: '2026-05-01' as CalendarDate,
    byGroup: [60, 20, 10, 0, 10],
    notSaid: 0,
    from: '2026-05-02T10:00:00Z',
  };
  const snapshot = new DataSnapshot(loaded.stored(version), { ...nothingKept, roleCounts: [count] });
  const first = await snapshot.roleTable('2026-11-22' as CalendarDate);
  expect(first.rows).toMatchObject([{ id: 'made-up', area: { name: 'South' }, people: 100 }]);
  expect(await snapshot.roleTable('2026-11-23' as CalendarDate)).toBe(first);
  // What stands of them is part of the version: another count is another snapshot, and another table.
  const next = new DataSnapshot(loaded.stored(version), { ...nothingKept, roleCounts: [] });
  expect((await next.roleTable('2026-11-22' as CalendarDate)).rows).toEqual([]);
});
