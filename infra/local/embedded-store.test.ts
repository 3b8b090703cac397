import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { ClassicLevel } from 'classic-level';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from './embedded-store.ts';
import { StartProblem } from './start-problem.ts';
import { StoreProblem } from './store-fault.ts';
import { hasSmallDisks, smallDisk } from './testing/small-disk.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const tables = async (endpoint: string): Promise<readonly string[] | undefined> => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'eu-west-2', credentials });
  const { TableNames } = await client.send(new ListTablesCommand({}));
  client.destroy();
  return TableNames;
};

/** What opening a folder fails with. */
async function problemOfOpening(path: string): Promise<StoreProblem> {
  const problem = await openEmbeddedStore(path).then(
    async (store) => {
      await store.close();
      return undefined;
    },
    (error: unknown) => error,
  );
  if (problem instanceof StoreProblem) return problem;
  throw new Error('It opened, or failed otherwise.', { cause: problem });
}

/** Some entries in the log of a store, as they stand when a process was killed. */
async function filled(path: string): Promise<string> {
  await (await openEmbeddedStore(path)).close();
  const items = join(path, 'items');
  const db = new ClassicLevel(items);
  for (let number = 0; number < 50; number += 1)
    await db.put(`~${number}`, JSON.stringify('x'.repeat(2_000)));
  await db.close();
  return items;
}

const contents = (items: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(items)
      .filter((name) => name !== 'LOCK' && !name.startsWith('LOG'))
      .map((name) => [name, readFileSync(join(items, name), 'hex')]),
  );

it('answers on the loopback address alone, closes, and opens again on the same folder', async () => {
  const first = await openEmbeddedStore(join(folder, 'new', 'deep'));
  expect(first.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(first.isNew).toBe(true);
  expect(await tables(first.endpoint)).toEqual([]);
  await first.close();
  const second = await openEmbeddedStore(join(folder, 'new', 'deep'));
  expect(second.isNew).toBe(false);
  expect(await tables(second.endpoint)).toEqual([]);
  await second.close();
});

describe('a store that does not open is left as it is, and its cause is named:', () => {
  it('another process uses it, and goes on working', async () => {
    const first = await openEmbeddedStore(folder);
    const problem = await problemOfOpening(folder);
    expect(problem.fault).toBe('IN_USE');
    expect(problem.message).toContain(`Another process uses the data folder ${folder}.`);
    expect(await tables(first.endpoint)).toEqual([]);
    await first.close();
  });

  it('its files are not what they were', async () => {
    const items = await filled(folder);
    for (const name of readdirSync(items)) writeFileSync(join(items, name), 'not what it was');
    const before = contents(items);
    const problem = await problemOfOpening(folder);
    expect(problem.fault).toBe('DAMAGED');
    expect(problem.message).toContain(`The store in the data folder ${folder} is damaged`);
    expect(problem.message).toContain('Keep it: it may hold the only copy of assessments.');
    expect(problem.message).not.toMatch(/remove|delete|loaded anew/i);
    expect(contents(items)).toEqual(before);
  });

  it('the file is missing by which LevelDB knows a store from none', async () => {
    const items = await filled(folder);
    rmSync(join(items, 'CURRENT'));
    const before = contents(items);
    expect((await problemOfOpening(folder)).fault).toBe('DAMAGED');
    expect(contents(items)).toEqual(before);
  });

  it('a byte changed in its log, behind which LevelDB would drop everything without a word', async () => {
    const items = await filled(folder);
    const log = join(items, readdirSync(items).find((name) => name.endsWith('.log')) ?? '');
    const bytes = readFileSync(log);
    bytes[10_000] = (bytes[10_000] ?? 0) ^ 0xff;
    writeFileSync(log, bytes);
    const problem = await problemOfOpening(folder);
    expect(problem.fault).toBe('DAMAGED');
    expect(problem.message).toMatch(/items\/\d+\.log is broken at byte \d+/);
    expect(readFileSync(log).equals(bytes)).toBe(true);
  });

  it('a newer version of the program made it', async () => {
    const items = await filled(folder);
    writeFileSync(join(folder, 'format'), 'format 2\n');
    const before = contents(items);
    const problem = await problemOfOpening(folder);
    expect(problem.fault).toBe('NEWER');
    expect(problem.message).toContain('made by a newer version of this program (format 2; this one knows 1)');
    expect(contents(items)).toEqual(before);
  });

  it('it is a file', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const problem = await problemOfOpening(file);
    expect(problem).toBeInstanceOf(StartProblem);
    expect(problem.fault).toBe('NOT_A_FOLDER');
  });

  it.skipIf(!hasSmallDisks)('its disk is read-only, or full', async () => {
    const disk = smallDisk(2);
    try {
      const onDisk = join(disk.path, 'store');
      await filled(folder);
      cpSync(folder, onDisk, { recursive: true });
      disk.setReadOnly(true);
      const readOnly = await problemOfOpening(onDisk);
      expect(readOnly.fault).toBe('NOT_WRITABLE');
      expect(readOnly.message).toContain('cannot be written to');
      disk.setReadOnly(false);
      try {
        writeFileSync(join(disk.path, 'fill'), Buffer.alloc(3_000_000));
      } catch {}
      const full = await problemOfOpening(onDisk);
      expect(full.fault).toBe('DISK_FULL');
      expect(full.message).toContain('Make room on the disk and start again.');
      rmSync(join(disk.path, 'fill'));
      await (await openEmbeddedStore(onDisk)).close();
    } finally {
      disk.remove();
    }
  });
});

it('makes its lock anew where that alone is damaged: it holds nothing', async () => {
  await filled(folder);
  const lock = join(folder, 'lock');
  for (const name of readdirSync(lock)) writeFileSync(join(lock, name), 'not what it was');
  const store = await openEmbeddedStore(folder);
  expect(await tables(store.endpoint)).toEqual([]);
  await store.close();
});

it('opens a folder from before there was a mark of its format, and marks it', async () => {
  await filled(folder);
  rmSync(join(folder, 'format'));
  await (await openEmbeddedStore(folder)).close();
  expect(readFileSync(join(folder, 'format'), 'utf8')).toBe('format 1\n');
});
