import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openConnection } from '../../functions/store/connection.ts';
import { dynamoStore } from '../../functions/store/dynamo-store.ts';
import { startEmbeddedEngine, type TestEngine } from '../../functions/store/testing/engine.ts';
import { importData } from './import.ts';
import { walsallData, walsallFolder } from './testing/walsall.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startEmbeddedEngine();
});
afterAll(() => engine.stop());

test('each reading gives the same version, so that a second import writes nothing; and a broken folder leaves readers with the data they had', async () => {
  const env = { TABLE_NAME: 'import-test', AWS_REGION: 'eu-west-2', DYNAMODB_ENDPOINT: engine.endpoint };
  const told: string[] = [];
  const { version } = await walsallData();
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  // The version is the hash of all that was read.
  await importData(walsallFolder, env, (line) => told.push(line));
  expect(told.join('\n')).toContain(version);
  expect(told.at(-1)).toMatch(/^Loaded \d{3,} items; 0 stood from an earlier load\.$/);
  await importData(walsallFolder, env, (line) => told.push(line));
  expect(told.at(-1)).toBe('This version is loaded already; nothing was written.');

  const broken = await mkdtemp(join(tmpdir(), 'cohesion-map-data-'));
  try {
    await cp(walsallFolder, broken, { recursive: true });
    const list = join(broken, 'wards-2004.csv');
    await writeFile(list, (await readFile(list, 'utf8')).replace(',east,', ',centre,'));
    await expect(importData(broken, env, () => {})).rejects.toThrow('wards-2004.csv, row 2, "locality"');
  } finally {
    await rm(broken, { recursive: true, force: true });
  }
  const { TABLE_NAME: tableName, AWS_REGION: region, DYNAMODB_ENDPOINT: endpoint } = env;
  const connection = openConnection({ tableName, region, endpoint });
  expect(await dynamoStore(connection).currentVersion()).toBe(version);
  connection.client.destroy();
});
