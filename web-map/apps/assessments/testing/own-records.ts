import { test as plain } from '../../../testing/map-page.ts';
import { servedBeside } from '../../../testing/served-beside.ts';
import type { Served } from '../../../testing/signed-in-site.ts';

/**
 * A test that has records approved, which change what areas and places are said to be: in a product with records of its
 * own, so that no other test reads them, and a second try finds none of the first.
 */
export const test = plain.extend({
  baseURL: async ({ browserName: _ }, use) => {
    const { origin } = await servedBeside<Served>('own-records');
    await use(origin);
  },
});
