import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let folder: string;
let runs: Run[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Map</title>');
});
afterEach(async () => {
  for (const run of runs) run.process.kill('SIGKILL');
  await Promise.all(runs.map(({ ended }) => ended));
  runs = [];
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly process: ChildProcess;
  /** Everything printed so far. */
  readonly printed: () => string;
  /** Resolves with what was printed when it holds the text; rejects when the process ends without. */
  readonly says: (text: string) => Promise<string>;
  readonly ended: Promise<number | null>;
}

function start(env: Record<string, string> = {}): Run {
  const settings = { PORT: '0', STORE_FOLDER: join(folder, 'store'), SITE_FOLDER: folder, ...env };
  const child = spawn(process.execPath, ['infra/local/start.ts'], {
    cwd: root,
    env: { ...process.env, ...settings },
  });
  let text = '';
  let tell = () => {};
  const listen = (chunk: Buffer) => {
    text += chunk;
    tell();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const says = (wanted: string) =>
    new Promise<string>((done, fail) => {
      tell = () => text.includes(wanted) && done(text);
      ended.then(() => fail(new Error(`It ended without "${wanted}": ${text}`)));
      tell();
    });
  const run = { process: child, printed: () => text, says, ended };
  runs.push(run);
  return run;
}

const addressIn = (printed: string): string => /Map (http:\S+)\//.exec(printed)?.[1] ?? 'no address';

/** How many wards the API answers with. */
async function areasOf(address: string): Promise<number> {
  const query = '{ areas(level: WARD) { code } }';
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as { data: { areas: readonly unknown[] } };
  return data.areas.length;
}

describe('npm start', () => {
  it('loads the figures, serves page and API, stops cleanly, and is quick the second time', async () => {
    const first = start();
    const address = addressIn(await first.says('Ready.'));
    expect(first.printed()).toContain(`API ${address}/graphql`);
    expect(first.printed()).toContain('Loading the figures');
    expect(await (await fetch(`${address}/`)).text()).toContain('<title>Map</title>');
    expect(await areasOf(address)).toBe(20);
    first.process.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    const second = start();
    expect(await areasOf(addressIn(await second.says('Ready.')))).toBe(20);
    expect(second.printed()).not.toContain('Loading the figures');
    second.process.kill('SIGINT');
    expect(await second.ended).toBe(0);
  });

  it('completes at the next start what a kill during the load left behind', async () => {
    const killed = start();
    await killed.says('Loading: ');
    killed.process.kill('SIGKILL');
    await killed.ended;
    const next = start();
    expect(await areasOf(addressIn(await next.says('Ready.')))).toBe(20);
  });

  it('stops cleanly while it loads', async () => {
    const run = start();
    await run.says('Loading the figures');
    run.process.kill('SIGINT');
    expect(await run.ended).toBe(0);
    expect(run.printed()).not.toContain('Ready.');
  });

  it('says which port is in use, and how to choose another', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const run = start({ PORT: String(port) });
    expect(await run.ended).toBe(1);
    expect(run.printed()).toContain(`Port ${port} is in use by another program.`);
    expect(run.printed()).toMatch(/PORT=\d+ npm start/);
    expect(run.printed()).not.toContain('start.ts:');
    other.close();
  });

  it('does not share a data folder with another run', async () => {
    const first = start();
    await first.says('Loading the figures');
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.printed()).toContain(`Another process uses the data folder ${join(folder, 'store')}.`);
    expect(await areasOf(addressIn(await first.says('Ready.')))).toBe(20);
  });

  it('says which data folder to remove when it cannot be read', async () => {
    const run = start();
    await run.says('Loading the figures');
    run.process.kill('SIGTERM');
    await run.ended;
    const items = join(folder, 'store', 'items');
    for (const name of readdirSync(items)) writeFileSync(join(items, name), 'not what it was');
    const broken = start();
    expect(await broken.ended).toBe(1);
    expect(broken.printed()).toContain(`The data folder ${join(folder, 'store')} cannot be read`);
  });

  it('says what is wrong with PORT', async () => {
    const run = start({ PORT: 'eighty' });
    expect(await run.ended).toBe(1);
    expect(run.printed()).toContain('PORT is "eighty".');
  });
});
