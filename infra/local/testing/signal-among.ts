import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import type { Run } from './run-start.ts';

/**
 * What came of one request: its status; "not taken" where nobody listens any more, or let go of the port before it had
 * accepted the connection; or the fault.
 */
export function ask(address: string, agent?: Agent): Promise<string> {
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

/** Clients ask the addresses over and over; the signal comes in their midst, as npm sends it: twice. */
export async function signalAmong(
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

/**
 * A machine so busy that a client is not heard of for the third of a second that an idle connection is kept looks like a
 * fault of the server: a checking service tries once more.
 */
export const underLoad = { timeout: 180_000, retry: process.env.CI ? 1 : 0 };
