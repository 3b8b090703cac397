import { expect, test as plain } from '../../../testing/map-page.ts';
import { servedBeside } from '../../../testing/served-beside.ts';
import type { Served } from '../../../testing/signed-in-site.ts';

interface Told {
  /**
   * Has the product look again at what was written, and waits until something that is asked for tells it. A container goes
   * on for some seconds with what it has read: they pass at once.
   */
  readonly untilTold: (ask: () => Promise<unknown>, said: string) => Promise<void>;
  /** Has those seconds pass. */
  readonly later: () => Promise<void>;
}

/**
 * A test that has records approved, which change what areas and places are said to be: in a product with records of its
 * own, so that no other test reads them, and a second try finds none of the first.
 */
export const test = plain.extend<Told>({
  baseURL: async ({ browserName: _ }, use) => {
    const { origin } = await servedBeside<Served>('own-records');
    await use(origin);
  },
  later: async ({ baseURL }, use) => {
    await use(async () => {
      await servedBeside(`own-records/later?origin=${baseURL}`);
    });
  },
  untilTold: async ({ later }, use) => {
    await use(async (ask, said) => {
      await later();
      await expect.poll(async () => JSON.stringify(await ask())).toContain(said);
    });
  },
});
