import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openEmbeddedStore } from './embedded-store.ts';
import { StartProblem } from './start-problem.ts';

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

it('answers on the loopback address alone, closes, and opens again on the same folder', async () => {
  const first = await openEmbeddedStore(join(folder, 'new', 'deep'));
  expect(first.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await tables(first.endpoint)).toEqual([]);
  await first.close();
  const second = await openEmbeddedStore(join(folder, 'new', 'deep'));
  expect(await tables(second.endpoint)).toEqual([]);
  await second.close();
});

it('says that another process holds the folder, which goes on working', async () => {
  const first = await openEmbeddedStore(folder);
  await expect(openEmbeddedStore(folder)).rejects.toThrow(`Another process uses the data folder ${folder}.`);
  expect(await tables(first.endpoint)).toEqual([]);
  await first.close();
});

it('says which folder to remove when it cannot be read', async () => {
  await (await openEmbeddedStore(folder)).close();
  const items = join(folder, 'items');
  for (const name of readdirSync(items)) writeFileSync(join(items, name), 'not what it was');
  await expect(openEmbeddedStore(folder)).rejects.toThrow(`The data folder ${folder} cannot be read`);
  await expect(openEmbeddedStore(folder)).rejects.toThrow('remove the folder');
});

it('says so when the folder is a file', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  await expect(openEmbeddedStore(file)).rejects.toBeInstanceOf(StartProblem);
});
