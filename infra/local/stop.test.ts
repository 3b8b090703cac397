import { readFileSync } from 'node:fs';
import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stoppable } from './stop.ts';
import { copyLoadedStore } from './testing/loaded-store.ts';
import { addressIn, type Run, type Runs, runsIn } from './testing/run-start.ts';

/**
 * What came of one request: its status; "not taken" where nobody listens any more, or let go of the port before it had
 * accepted the connection; or the fault.
 */
function ask(address: string, agent?: Agent): Promise<string> {
  return new Promise((resolve) => {
    const asked = request(address, { ...(agent ? { agent } : {}) }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.once('end', () =>
        resolve(body.includes('"errors"') ? 'an answer with errors' : String(response.statusCode)),
      );
      response.once('error', (error: NodeJS.ErrnoException) => resolve(`cut: ${error.code}`));
    });
    asked.once('error', (error: NodeJS.ErrnoException) => {
      const isNew = !asked.reusedSocket && error.code === 'ECONNRESET';
      resolve(isNew || error.code === 'ECONNREFUSED' ? 'not taken' : `fault: ${error.code}`);
    });
    asked.end();
  });
}

/** Asks over and over on one connection, or on a new one each time, until it is not taken. */
async function askUntilRefused(address: string, keepAlive: boolean, came: Map<string, number>) {
  const agent = new Agent({ keepAlive, maxSockets: 1 });
  for (let last = ''; last !== 'not taken'; ) {
    last = await ask(address, agent);
    came.set(last, (came.get(last) ?? 0) + 1);
  }
  agent.destroy();
}

describe('a server that stops', () => {
  let server: Server;
  let stop: ReturnType<typeof stoppable>;
  let answered = 0;
  const listen = async (answerMs: number) => {
    server = createServer(async (_request, response) => {
      await pause(answerMs);
      answered += 1;
      response.end('answered');
    });
    stop = stoppable(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  };

  it('answers what is under way, and takes nothing new', async () => {
    const address = await listen(500);
    const underWay = Promise.all(Array.from({ length: 20 }, () => ask(address)));
    await pause(150);
    const stopped = stop();
    await pause(50);
    expect(await ask(address)).toBe('not taken');
    expect(new Set(await underWay)).toEqual(new Set(['200']));
    await stopped;
    expect(answered).toBe(20);
  });

  it('lets go of a connection that is kept open and idle', async () => {
    const address = await listen(0);
    const agent = new Agent({ keepAlive: true });
    expect(await ask(address, agent)).toBe('200');
    const begun = performance.now();
    await stop();
    expect(performance.now() - begun).toBeLessThan(2_000);
    agent.destroy();
  });

  it('cuts what takes longer than its patience', async () => {
    const address = await listen(60_000);
    const never = ask(address);
    await pause(100);
    await stop(400);
    expect(await never).not.toBe('200');
  });
});

/** How many requests of the API a log tells of. */
const answeredIn = (log: string): number => readFileSync(log, 'utf8').split('"REQUEST_ANSWERED"').length - 1;

/** Clients ask the addresses over and over; the signal comes in their midst, as npm sends it: twice. */
async function signalAmong(
  run: Run,
  signal: 'SIGTERM' | 'SIGINT',
  clients: number,
  addresses: readonly [string, ...string[]],
) {
  const came = new Map<string, number>();
  const asking = Promise.all(
    Array.from({ length: clients }, (_, index) =>
      askUntilRefused(addresses[index % addresses.length] ?? addresses[0], index % 2 === 0, came),
    ),
  );
  await vi.waitFor(() => expect(came.get('200') ?? 0).toBeGreaterThan(200), {
    timeout: 60_000,
    interval: 20,
  });
  run.process.kill(signal);
  // npm sends what the terminal sends a second time, at once.
  await pause(30);
  run.process.kill(signal);
  await asking;
  return came;
}

describe('a process that is told to stop', () => {
  let runs: Runs;
  beforeEach(() => {
    runs = runsIn('stop');
  });
  afterEach(() => runs.clear());

  // A machine so busy that a client is not heard of for the third of a second that an idle connection is kept looks like a
  // fault of the server: a checking service tries once more.
  const underLoad = { timeout: 120_000, retry: process.env.CI ? 1 : 0 };

  it(
    'npm start under hundreds of requests: it has loaded nothing anew, no answer is an error, and it ends with 0',
    underLoad,
    async () => {
      const store = join(runs.folder, 'store');
      await copyLoadedStore(store);
      const run = runs.start();
      const printed = await run.says('Ready.');
      expect(printed).not.toContain('Loading the figures');
      const log = join(store, 'api.log');
      const before = answeredIn(log);
      const asked = (query: string) => `${addressIn(printed)}/graphql?query=${encodeURIComponent(query)}`;
      // What is kept is answered without the store; what people wrote asks it each time.
      const wards = asked('{ areas(level: WARD) { code name } }');
      const came = await signalAmong(run, 'SIGTERM', 60, [
        asked('{ assessments { totalCount } }'),
        wards,
        wards,
      ]);
      expect(await run.ended).toBe(0);
      expect([...came.keys()].sort()).toEqual(['200', 'not taken']);
      // A connection that was reset could have been taken: nothing was answered that nobody got.
      expect(answeredIn(log) - before).toBe(came.get('200'));
    },
  );

  it('Ctrl-C does the same as SIGTERM, to a server of its own', underLoad, async () => {
    const run = runs.run('infra/local/testing/stopping-server.ts');
    const came = await signalAmong(run, 'SIGINT', 12, [addressIn(await run.says('/\n'))]);
    expect(await run.ended).toBe(0);
    expect([...came.keys()].sort()).toEqual(['200', 'not taken']);
    expect(run.printed()).toContain(`Answered ${came.get('200')}.`);
  });
});
