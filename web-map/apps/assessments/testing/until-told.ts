import { expect } from '@playwright/test';

/**
 * Waits until something that is asked for again and again tells what was written: a container goes on for some seconds
 * with what it has read. Asking takes less than opening a page anew until it tells it.
 */
export const untilTold = (ask: () => Promise<unknown>, said: string | RegExp): Promise<void> =>
  expect
    .poll(async () => JSON.stringify(await ask()), { intervals: [500, 1_000], timeout: 40_000 })
    .toMatch(said);
