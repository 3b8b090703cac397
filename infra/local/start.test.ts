import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressIn, hangingRequest, type Runs, runsIn, wardsOf } from './testing/run-start.ts';

let runs: Runs;
beforeEach(() => {
  runs = runsIn('start');
});
afterEach(() => runs.clear());

describe('npm start', () => {
  // That the next start loads nothing is told of the start over a store that is whole, in stop.test.ts.
  it('loads the figures, serves page and API; completes what a stop and a kill left behind, and shares its folder with none', async () => {
    const stopped = runs.start();
    await stopped.says('Loading the figures');
    stopped.process.kill('SIGINT');
    expect(await stopped.ended).toBe(0);
    expect(stopped.printed()).not.toContain('Ready.');

    const killed = runs.start();
    await killed.says('Loading: ');
    killed.process.kill('SIGKILL');
    await killed.ended;

    const next = runs.start();
    await next.says('Loading the figures');
    const other = runs.start();
    expect(await other.ended).toBe(1);
    expect(other.printed()).toContain(`Another process uses the data folder ${join(runs.folder, 'store')}.`);
    const address = addressIn(await next.says('Ready.'));
    expect(next.printed()).toContain(`API ${address}/graphql`);
    expect(await (await fetch(`${address}/`)).text()).toContain('<title>Map</title>');
    expect(await wardsOf(address)).toBe(20);

    // A second signal, later than npm repeats one, ends what the first one waits for.
    hangingRequest(`${address}/graphql`);
    await pause(200);
    next.process.kill('SIGTERM');
    await next.says('Stopping:');
    await pause(1_300);
    expect(next.process.exitCode).toBeNull();
    next.process.kill('SIGTERM');
    expect(await next.ended).toBe(143);
  }, 180_000);

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
