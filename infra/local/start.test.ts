import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressIn, type Runs, runsIn, wardsOf } from './testing/run-start.ts';

let runs: Runs;
beforeEach(() => {
  runs = runsIn('start');
});
afterEach(() => runs.clear());

describe('npm start', () => {
  it('loads the figures, serves page and API, stops cleanly, and is quick the second time', async () => {
    const first = runs.start();
    const address = addressIn(await first.says('Ready.'));
    expect(first.printed()).toContain(`API ${address}/graphql`);
    expect(first.printed()).toContain('Loading the figures');
    expect(await (await fetch(`${address}/`)).text()).toContain('<title>Map</title>');
    expect(await wardsOf(address)).toBe(20);
    first.process.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    const second = runs.start();
    expect(await wardsOf(addressIn(await second.says('Ready.')))).toBe(20);
    expect(second.printed()).not.toContain('Loading the figures');
    second.process.kill('SIGINT');
    expect(await second.ended).toBe(0);
  });

  it('completes at the next start what a kill during the load left behind, and shares the folder with no other run', async () => {
    const killed = runs.start();
    await killed.says('Loading: ');
    killed.process.kill('SIGKILL');
    await killed.ended;
    const next = runs.start();
    await next.says('Loading the figures');
    const other = runs.start();
    expect(await other.ended).toBe(1);
    expect(other.printed()).toContain(`Another process uses the data folder ${join(runs.folder, 'store')}.`);
    expect(await wardsOf(addressIn(await next.says('Ready.')))).toBe(20);
  });

  it('stops cleanly while it loads', async () => {
    const run = runs.start();
    await run.says('Loading the figures');
    run.process.kill('SIGINT');
    expect(await run.ended).toBe(0);
    expect(run.printed()).not.toContain('Ready.');
  });

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

  it('says what is wrong with PORT', async () => {
    const run = runs.start({ PORT: 'eighty' });
    expect(await run.ended).toBe(1);
    expect(run.printed()).toContain('PORT is "eighty".');
  });
});
