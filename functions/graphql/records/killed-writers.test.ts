import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brokenLinkOf } from '../../../domain/assessment/changes/next-revision.ts';
import { keptKinds } from '../../../domain/records-kept/kinds/kept-kinds.ts';
import { keptEntry, publicKept } from '../../../domain/records-kept/life/kept-entry.ts';
import type { StoreConnection } from '../../store/connection.ts';
import { type EmbeddedEngine, emptyTable, startEmbeddedEngine } from '../../store/testing/engine.ts';
import { sharedMeal } from '../resolvers/kept/testing/made-up-kind.ts';
import { keptRecords } from './kept-records.ts';
import { eightWriters, writersOfOthers } from './testing/eight-writers.ts';

let engine: EmbeddedEngine;
let connection: StoreConnection;
beforeAll(async () => {
  engine = await startEmbeddedEngine();
  connection = await emptyTable(engine);
});
afterAll(() => engine.stop());

const writers = fileURLToPath(new URL('./testing/run-eight-writers.ts', import.meta.url));
const kinds = [sharedMeal, ...keptKinds] as const;

/** Runs the writers and kills them as soon as so many answers came; gives what was answered. */
async function killed(killAfter: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [writers, engine.endpoint, connection.tableName], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(line);
    if (told.length >= killAfter) child.kill('SIGKILL');
  }
  return told;
}

it('loses nothing that was answered and does nothing twice when eight writers are killed in their midst, of any kind', async () => {
  // The first time as they begin, then among records of the first kinds, and of the last.
  const ofAll = 1 + 8 * 3 + (kinds.length - 1) * writersOfOthers * 2;
  const [midst, end] = [Math.round(ofAll / 2), ofAll - 20];
  const answered = [...(await killed(3)), ...(await killed(midst)), ...(await killed(end))];
  expect(answered.length).toBeLessThan(3 + midst + end + 24);
  const kept = keptRecords(connection);
  /** What the indexes say before anybody has written again, with what writers that died left open. */
  for (const kind of kinds)
    for (const entry of await kept.of(kind).current()) {
      const head = await kept.of(kind).latest(entry.id);
      expect(head && keptEntry(head)).toEqual(entry);
    }

  const whole: string[] = [];
  await eightWriters({ kept, tell: (line) => whole.push(line) }, kinds);
  const told = [...answered, ...whole];
  for (const kind of kinds) {
    const store = kept.of(kind);
    const entries = await store.current();
    const chains = new Map(
      await Promise.all(entries.map(async ({ id }) => [id, await store.chain(id)] as const)),
    );
    for (const line of told.filter((each) => each.startsWith(`${kind.name}-`))) {
      const [id = '', number, key] = line.split(' ');
      expect(chains.get(id)?.[Number(number) - 1]?.idempotencyKey, line).toBe(key);
    }
    const keys = [...chains.values()].flatMap((chain) => chain.map(({ idempotencyKey }) => idempotencyKey));
    expect(keys).toHaveLength(kind === sharedMeal ? 1 + 8 * 3 : writersOfOthers * 2);
    expect(new Set(keys).size).toBe(keys.length);
    for (const chain of chains.values()) expect(brokenLinkOf(chain)).toBeUndefined();
    const heads = await Promise.all([...chains.keys()].sort().map((id) => store.latest(id)));
    expect(entries).toEqual(heads.flatMap((head) => (head ? [keptEntry(head)] : [])));
    expect(await store.published()).toEqual(entries.flatMap((entry) => publicKept(kind, entry) ?? []));
  }
}, 60_000);
