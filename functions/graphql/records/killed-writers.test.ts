import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brokenLinkOf } from '../../../domain/assessment/changes/next-revision.ts';
import { keptEntry, publicKept } from '../../../domain/records-kept/life/kept-entry.ts';
import type { StoreConnection } from '../../store/connection.ts';
import { type EmbeddedEngine, emptyTable, startEmbeddedEngine } from '../../store/testing/engine.ts';
import { sharedMeal } from '../resolvers/kept/testing/made-up-kind.ts';
import { keptRecords } from './kept-records.ts';
import { eightWriters } from './testing/eight-writers.ts';

let engine: EmbeddedEngine;
let connection: StoreConnection;
beforeAll(async () => {
  engine = await startEmbeddedEngine();
  connection = await emptyTable(engine);
});
afterAll(() => engine.stop());

const writers = fileURLToPath(new URL('./testing/run-eight-writers.ts', import.meta.url));
const turns = 1;

/** Runs the writers and kills them as soon as so many answers came; gives what was answered. */
async function killed(killAfter: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [writers, engine.endpoint, connection.tableName, String(turns)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(line);
    if (told.length >= killAfter) child.kill('SIGKILL');
  }
  return told;
}

it('loses nothing that was answered and does nothing twice when eight writers are killed in their midst', async () => {
  const answered = [...(await killed(3)), ...(await killed(14))];
  const store = keptRecords(connection).of(sharedMeal);
  /** What the index says before anybody has written again, with what writers that died left open. */
  const listed = await store.current();
  for (const entry of listed) {
    const head = await store.latest(entry.id);
    expect(head && keptEntry(head)).toEqual(entry);
  }

  const whole: string[] = [];
  await eightWriters({ store, tell: (line) => whole.push(line) }, turns);
  const chains = new Map(
    await Promise.all((await store.current()).map(async ({ id }) => [id, await store.chain(id)] as const)),
  );
  for (const line of [...answered, ...whole]) {
    const [id = '', number, key] = line.split(' ');
    expect(chains.get(id)?.[Number(number) - 1]?.idempotencyKey, line).toBe(key);
  }
  const keys = [...chains.values()].flatMap((chain) => chain.map(({ idempotencyKey }) => idempotencyKey));
  expect(keys).toHaveLength(1 + 8 * (turns * 2 + 1));
  expect(new Set(keys).size).toBe(keys.length);
  for (const chain of chains.values()) expect(brokenLinkOf(chain)).toBeUndefined();

  const heads = await Promise.all([...chains.keys()].sort().map((id) => store.latest(id)));
  const entries = heads.flatMap((head) => (head ? [keptEntry(head)] : []));
  expect(await store.current()).toEqual(entries);
  expect(await store.published()).toEqual(entries.flatMap((entry) => publicKept(sharedMeal, entry) ?? []));
});
