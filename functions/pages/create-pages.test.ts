import { expect, test } from 'vitest';
import { Unavailable } from '../../domain/errors/errors.ts';
import { createApi } from '../graphql/create-api.ts';
import { governedRecords } from '../graphql/records/governed-records.ts';
import { openConnection } from '../store/connection.ts';
import { createPages } from './create-pages.ts';
import { getPage } from './testing/loaded-pages.ts';

/** Pages over a store that cannot say which data are current. */
function pagesWithout(fault: Error) {
  const log: object[] = [];
  const note = (entry: object) => log.push(entry);
  const failing = () => {
    throw fault;
  };
  const store = { currentVersion: async () => failing(), read: failing };
  const records = governedRecords(openConnection({ tableName: 'none', region: 'eu-west-2' }));
  const pages = createPages({
    api: createApi({ store, records, now: () => new Date(), log: note }),
    log: note,
  });
  return { log, get: (path: string) => getPage(pages, path, {}, 'GET') };
}

test('while no data can be read the page says to try again, and is not kept', async () => {
  const { status, headers, text } = await pagesWithout(new Unavailable('No data.')).get('/areas');
  expect(status).toBe(503);
  expect(headers).toMatchObject({ 'retry-after': '60', 'cache-control': 'no-store' });
  expect(text).toContain('The figures cannot be read just now');
});

test('a fault of ours is written down whole and shown as a number alone', async () => {
  const pages = pagesWithout(new TypeError('secret detail'));
  const { status, text } = await pages.get('/area/E05001308');
  expect(status).toBe(500);
  expect(text).toContain('give this number: request-1');
  expect(text).not.toContain('secret detail');
  expect(JSON.stringify(pages.log)).toContain('secret detail');
  expect(JSON.stringify(pages.log)).toContain('REQUEST_FAILED');
});
