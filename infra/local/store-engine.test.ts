import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StoreEngine } from './store-engine.ts';
import { recordsTable } from './testing/records-table.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const item = (sk: string) => ({ pk: { S: 'one' }, sk: { S: sk }, body: { S: 'x'.repeat(500) } });

/** An engine on the folder with a table that is ready. */
async function readyEngine(): Promise<StoreEngine> {
  const engine = new StoreEngine(folder);
  await engine.open();
  await engine.run('CreateTable', recordsTable);
  await vi.waitFor(async () => {
    const { body } = await engine.run('DescribeTable', { TableName: 'records' });
    expect(body).toMatchObject({ Table: { TableStatus: 'ACTIVE' } });
  });
  return engine;
}

/** Counts the iterators of LevelDB that are made and closed. */
function countIterators() {
  const counts = { made: 0, closed: 0 };
  const prototype = ClassicLevel.prototype as unknown as {
    _iterator(options: object): { _close(): unknown };
  };
  const make = prototype._iterator;
  vi.spyOn(prototype, '_iterator').mockImplementation(function (this: unknown, options) {
    const iterator = make.call(this as never, options);
    const close = iterator._close;
    iterator._close = () => {
      counts.closed += 1;
      return close.call(iterator);
    };
    counts.made += 1;
    return iterator;
  });
  return counts;
}

it('leaves no iterator open after 400 queries with a limit, on disk', async () => {
  const engine = await readyEngine();
  for (const number of [1, 2, 3, 4, 5]) {
    await engine.run('PutItem', { TableName: 'records', Item: item(String(number)) });
  }
  const counts = countIterators();
  const query = {
    TableName: 'records',
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: 'one' } },
    Limit: 1,
  };
  for (let done = 0; done < 400; done += 50) {
    const answers = await Promise.all(Array.from({ length: 50 }, () => engine.run('Query', query)));
    for (const { body } of answers) expect(body).toMatchObject({ Count: 1 });
  }
  expect(counts.made).toBe(400);
  await vi.waitFor(() => expect(counts.made - counts.closed).toBe(0), 5_000);
  await engine.close();
});

it('has what people wrote on the disk before it answers, and does not wait so for figures', async () => {
  const engine = await readyEngine();
  type Put = (key: string, value: string, options: { sync?: boolean }) => Promise<void>;
  const put = vi.spyOn(ClassicLevel.prototype as unknown as { _put: Put }, '_put');
  for (const pk of ['record#assessment#one', 'figures']) {
    await engine.run('PutItem', { TableName: 'records', Item: { pk: { S: pk }, sk: { S: '1' } } });
  }
  expect(put.mock.calls.map(([, value, { sync }]) => [value.includes('record#'), sync === true])).toEqual([
    [true, true],
    [false, false],
  ]);
  await engine.close();
});

it('answers what is wrong with a request, and does not end', async () => {
  const engine = new StoreEngine();
  await engine.open();
  expect(await engine.run('GetItem', { TableName: 'records', Key: { pk: { S: 'a' } } })).toMatchObject({
    status: 400,
    body: { __type: expect.stringContaining('ResourceNotFoundException') },
  });
  expect(await engine.run('Nonsense', {})).toMatchObject({ status: 400 });
  expect(await engine.run('PutItem', { TableName: 'records' })).toMatchObject({ status: 400 });
  await engine.close();
});
