import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** How long requests under way are waited for, in milliseconds: as long as a request may take on AWS, and a little. */
const patienceMs = 20_000;
/** A connection that was kept open and brings no further request within this is let go, in milliseconds. */
const idleMs = 300;

/**
 * Makes a server that can be stopped without an error for anybody: it takes no new connection, answers what is under
 * way, asks each connection that was kept open to end with its next answer, and resolves when all are gone.
 * @param server one that has answered nothing yet
 * @returns the stop; connections that last longer than its patience, 20 s unless given, are cut
 */
export function stoppable(server: Server): (patience?: number) => Promise<void> {
  const underWay = new Set<ServerResponse>();
  let stopping = false;
  server.on('request', (_request, response: ServerResponse) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    if (stopping) response.shouldKeepAlive = false;
  });
  return async (patience = patienceMs) => {
    await untilTakenIn();
    stopping = true;
    for (const response of underWay) response.shouldKeepAlive = false;
    // The close of node:http would cut kept connections at once, also one on which a request is just arriving.
    const closed = new Promise<void>((done) => NetServer.prototype.close.call(server, () => done()));
    const ended = new AbortController();
    const letGo = async () => {
      const until = performance.now() + patience;
      for (let wait = idleMs; !ended.signal.aborted; wait = 50) {
        await pause(Math.min(wait, patience), undefined, { signal: ended.signal }).catch(() => {});
        server.closeIdleConnections();
        if (performance.now() >= until) server.closeAllConnections();
      }
    };
    const letting = letGo();
    await closed;
    ended.abort();
    await letting;
  };
}

/**
 * Connections that wait to be accepted are reset where the port is let go. A turn of the event loop takes them in, and
 * one that was quick leaves no time for others; a server that is never idle is not waited for.
 */
async function untilTakenIn(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    const begun = performance.now();
    await new Promise((done) => setImmediate(done));
    if (turn > 0 && performance.now() - begun < 2) return;
  }
}

const signals = { SIGINT: 2, SIGTERM: 15 } as const;
/** Ctrl-C comes twice under npm, from the terminal and from npm itself: within this it is one, in milliseconds. */
const sameSignalMs = 1_000;

/**
 * Calls `stop` at the first SIGINT or SIGTERM; a later one ends the process at once, as the signal itself would. The
 * store takes no harm: what was acknowledged is in its log.
 */
export function onStopSignal(stop: () => void): void {
  let first: number | undefined;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (first === undefined) {
        first = performance.now();
        stop();
      } else if (performance.now() - first > sameSignalMs) process.exit(128 + signals[name]);
    });
  }
}
