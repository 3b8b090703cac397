import { Agent, createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stoppable } from './stop.ts';
import { addressIn, hangingRequest, type Runs, runsIn } from './testing/run-start.ts';
import { ask, signalAmong, underLoad } from './testing/signal-among.ts';

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

describe('a process that is told to stop', () => {
  let runs: Runs;
  beforeEach(() => {
    runs = runsIn('stop');
  });
  afterEach(() => runs.clear());
  const start = async () => {
    const run = runs.run('infra/local/testing/stopping-server.ts');
    return { run, address: addressIn(await run.says('/\n')) };
  };

  // That the map itself stops so, among requests, is told in start.test.ts.
  it('does at Ctrl-C the same as at SIGTERM', underLoad, async () => {
    const { run, address } = await start();
    const came = await signalAmong(run, 'SIGINT', 12, [address]);
    expect(await run.ended).toBe(0);
    expect([...came.keys()].sort()).toEqual(['200', 'not taken']);
    expect(run.printed()).toContain(`Answered ${came.get('200')}.`);
  });

  it('ends at a second signal, later than npm repeats one, what the first one waits for', async () => {
    const { run, address } = await start();
    hangingRequest(address);
    await pause(200);
    run.process.kill('SIGTERM');
    await pause(1_300);
    expect(run.process.exitCode).toBeNull();
    run.process.kill('SIGTERM');
    expect(await run.ended).toBe(143);
  });
});
