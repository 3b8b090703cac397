import { cpSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultTableName } from '../../functions/store/table.ts';
import { importData } from './import-data.ts';
import { openStore } from './open-store.ts';
import { addressIn, type Runs, root, runsIn, wardsOf } from './testing/run-start.ts';
import { signalAmong, underLoad } from './testing/signal-among.ts';

let runs: Runs;
beforeEach(() => {
  runs = runsIn('start');
});
afterEach(() => runs.clear());

/** How many requests of the API a log tells of. */
const answeredIn = (log: string): number => readFileSync(log, 'utf8').split('"REQUEST_ANSWERED"').length - 1;

/** What the next start would say of loading figures into a store, by the steps that it takes before it answers. */
async function loadedByNextStart(folder: string): Promise<readonly string[]> {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const loaded = join(folder, 'imported');
  const store = await openStore(folder, { say, now: () => new Date(), loaded });
  const table = {
    TABLE_NAME: defaultTableName,
    AWS_REGION: 'eu-west-2',
    DYNAMODB_ENDPOINT: store.endpoint,
  };
  await importData(root, store, { stamp: loaded, table, say, signal: new AbortController().signal });
  await store.close();
  return said;
}

describe('npm start', () => {
  it(
    'loads the figures, serves page and API; stops in the midst of a load, completes what a kill left behind, and shares its folder with none; under hundreds of requests it stops without an error, and next loads nothing anew',
    underLoad,
    async () => {
      const store = join(runs.folder, 'store');
      const stopped = runs.start();
      await stopped.says('Loading: ');
      // Held still, its files are what a kill would leave: a store that nobody closed, in the midst of a load.
      stopped.process.kill('SIGSTOP');
      const killed = join(runs.folder, 'killed');
      cpSync(store, killed, { recursive: true });
      stopped.process.kill('SIGCONT');
      stopped.process.kill('SIGINT');
      expect(await stopped.ended).toBe(0);
      expect(stopped.printed()).not.toContain('Ready.');
      // A stop has closed what it leaves, and a kill has not.
      rmSync(store, { recursive: true });
      renameSync(killed, store);

      const next = runs.start();
      await next.says('Loading the figures');
      const other = runs.start();
      expect(await other.ended).toBe(1);
      expect(other.printed()).toContain(`Another process uses the data folder ${store}.`);
      const address = addressIn(await next.says('Ready.'));
      expect(next.printed()).toContain(`API ${address}/graphql`);
      expect(await (await fetch(`${address}/`)).text()).toContain('<title>Map</title>');
      expect(await wardsOf(address)).toBe(20);

      const log = join(store, 'api.log');
      const before = answeredIn(log);
      const asked = (query: string) => `${address}/graphql?query=${encodeURIComponent(query)}`;
      // What is kept is answered without the store; what people wrote asks it each time.
      const wards = asked('{ areas(level: WARD) { code name } }');
      const came = await signalAmong(next, 'SIGTERM', 60, [
        asked('{ assessments { totalCount } }'),
        wards,
        wards,
      ]);
      expect(await next.ended).toBe(0);
      expect(next.printed()).toContain('Stopping:');
      expect([...came.keys()].sort()).toEqual(['200', 'not taken']);
      // A connection that was reset could have been taken: nothing was answered that nobody got.
      expect(answeredIn(log) - before).toBe(came.get('200'));

      expect(await loadedByNextStart(store)).toEqual([]);
    },
  );

  it('says which port is in use, and how to choose another', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const run = runs.start({ PORT: String(port) });
    expect(await run.ended).toBe(1);
    expect(run.printed()).toContain(`Port ${port} is in use by another program.`);
    expect(run.printed()).toMatch(/PORT=\d+ npm start/);
    expect(run.printed()).not.toContain('start.ts:');
    other.close();
  });
});
