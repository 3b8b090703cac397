import { setTimeout as pause } from 'node:timers/promises';

const attempts = 6;
const firstPauseMs = 25;

/**
 * Yields once for each attempt, at once for the first and after a growing, randomly shortened pause for each later
 * one: up to 25, 50, 100, 200 and 400 ms.
 */
export async function* backOff(): AsyncGenerator<number> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (attempt > 0) await pause(firstPauseMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2));
    yield attempt;
  }
}
