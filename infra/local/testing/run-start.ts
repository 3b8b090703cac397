import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../../..');

/** A run of `npm start`, or of another command of the project. */
export interface Run {
  readonly process: ChildProcess;
  /** Everything printed so far. */
  readonly printed: () => string;
  /** Resolves with what was printed when it holds the text; rejects when the process ends without. */
  readonly says: (text: string) => Promise<string>;
  readonly ended: Promise<number | null>;
}

export interface Runs {
  /** Holds a site of one page, and the store of the runs in its folder `store`. */
  readonly folder: string;
  /** Starts the map, on a port that is free. */
  start(env?: Record<string, string>): Run;
  /** Runs a script of the project with Node. */
  run(script: string, args?: readonly string[], env?: Record<string, string>): Run;
  /** Ends all that still runs, and removes the folder. */
  clear(): Promise<void>;
}

/** Runs in a folder of their own. */
export function runsIn(name: string): Runs {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Map</title>');
  const runs: Run[] = [];
  const run: Runs['run'] = (script, args = [], env = {}) => {
    const settings = {
      PORT: '0',
      STORE_FOLDER: join(folder, 'store'),
      SITE_FOLDER: folder,
      // What is tried here asks far more than one reader does; the limits have tests of their own.
      REQUEST_LIMITS: 'off',
      // What the first start compiles the next ones need not; in a whole check others have compiled most of it before.
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.local/node-compile-cache'),
      ...env,
    };
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, ...settings },
    });
    const made = runOf(child);
    runs.push(made);
    return made;
  };
  return {
    folder,
    run,
    start: (env) => run('infra/local/start.ts', [], env),
    async clear() {
      for (const each of runs) each.process.kill('SIGKILL');
      await Promise.all(runs.map(({ ended }) => ended));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function runOf(child: ChildProcess): Run {
  let text = '';
  let tell = () => {};
  const listen = (chunk: Buffer) => {
    text += chunk;
    tell();
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const says = (wanted: string) =>
    new Promise<string>((done, fail) => {
      tell = () => text.includes(wanted) && done(text);
      ended.then(() => fail(new Error(`It ended without "${wanted}": ${text}`)));
      tell();
    });
  return { process: child, printed: () => text, says, ended };
}

/** The address of a map that said that it is ready. */
export const addressIn = (printed: string): string => /Map (http:\S+)\//.exec(printed)?.[1] ?? 'no address';

/** Asks the API of a map. */
export async function askApi<Answer>(address: string, query: string): Promise<Answer> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()) as Answer;
}

/** How many wards the API answers with. */
export async function wardsOf(address: string): Promise<number> {
  const { data } = await askApi<{ data: { areas: readonly unknown[] } }>(
    address,
    '{ areas(level: WARD) { code } }',
  );
  return data.areas.length;
}

/** Sends a request that never ends its body: whoever answers what is under way before it ends waits for it. */
export function hangingRequest(address: string): void {
  const hanging = request(address, { method: 'POST', headers: { 'content-length': '10' } });
  hanging.on('error', () => {});
  hanging.write('{');
}
