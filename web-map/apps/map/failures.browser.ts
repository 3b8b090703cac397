import type { Page, Response } from '@playwright/test';
import { expect, test } from '../../testing/map-page.ts';
import { quietMilliseconds } from './quiet-time.ts';

/** Bytes of an answer as they were sent: the local front compresses what CloudFront compresses, and nothing else. */
const bytesSent = async (response: Response): Promise<number> =>
  (await response.request().sizes()).responseBodySize;

/** What is fetched for a print some seconds later is no part of a first view, however slow the machine. */
const neverQuiet = (page: Page) =>
  page.addInitScript((quiet) => {
    const later = window.setTimeout.bind(window);
    window.setTimeout = ((run: TimerHandler, milliseconds?: number, ...more: unknown[]) =>
      milliseconds === quiet ? 0 : later(run, milliseconds, ...more)) as typeof window.setTimeout;
  }, quietMilliseconds);

test('text and table work before and without the map library, a page says that it is loading and that the API does not answer, and trying again works', async ({
  map,
  page,
  expectedFaults,
}) => {
  expectedFaults.push(/Failed to load resource|map-view|map-library|preload/);
  const sizes: Promise<number>[] = [];
  const count = (response: Response) => {
    const url = new URL(response.url());
    const needed = url.pathname !== '/graphql' || url.searchParams.get('operationName') === 'Overview';
    if (needed) sizes.push(bytesSent(response));
  };
  page.on('response', count);
  const mapLibrary = /\/map-(?:view|library)/;
  await page.route(mapLibrary, (route) => route.abort());
  await neverQuiet(page);
  await page.goto('/');
  await expect(page.getByText(/The map could not be drawn in this browser/)).toBeVisible();
  await page.getByRole('link', { name: 'Show the table' }).click();
  await expect(page.getByRole('table', { name: /The 20 wards/ }).getByRole('row')).toHaveCount(21);
  await map.settled();
  page.off('response', count);
  const kilobytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024;
  // 88 before the sentences of rules came in the reader's language: every question names it, and plurals are formatted.
  // 92 before other areas, the ground and kept records had words in the key, the panel and the foot.
  // 98 before places near a ward had names and the panel of a ward led to its events.
  // 99 before the map sent again what it could not find of what it had drawn, which is read ahead of it.
  expect(kilobytes, 'kilobytes sent before the table is usable').toBeLessThan(100);
  console.log(`Before the table is usable: ${kilobytes.toFixed(0)} KB sent.`);
  await test.step('while the figures are on their way the page says so', async () => {
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/graphql?*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/?area=E05001308');
    await expect(page.getByText('Loading …').first()).toBeVisible();
    answer();
    await expect(map.heading('Brownhills')).toBeVisible();
    await map.settled();
  });
  await test.step('when the API does not answer the page says so, and trying again works', async () => {
    await page.unroute(mapLibrary);
    await page.route('**/graphql?*', (route) => route.abort());
    await page.goto('/');
    await expect(page.getByText('This could not be loaded.').first()).toBeVisible();
    await map.holdUp('failure');
    await page.unroute('**/graphql?*');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await expect(page.getByText(/6 of 20 wards have fewer chances to mix/)).toBeVisible();
  });
});

test('a first view is sent in less than 401 kilobytes, what it asks of the API in less than 45, and nothing of it in another language', async ({
  map,
  page,
}) => {
  const sent: { readonly path: string; readonly bytes: Promise<number> }[] = [];
  page.on('response', (response) => {
    sent.push({ path: new URL(response.url()).pathname, bytes: bytesSent(response) });
  });
  await neverQuiet(page);
  await map.open('/');
  const kilobytes = async (isCounted: (path: string) => boolean) => {
    const sizes = await Promise.all(sent.filter(({ path }) => isCounted(path)).map(({ bytes }) => bytes));
    return sizes.reduce((sum, size) => sum + size, 0) / 1000;
  };
  const [all, ofTheApi] = [await kilobytes(() => true), await kilobytes((path) => path === '/graphql')];
  console.log(`First view: ${all.toFixed(0)} kB sent, of which GraphQL ${ofTheApi.toFixed(0)} kB.`);
  expect(ofTheApi, 'kilobytes of GraphQL').toBeLessThan(45);
  // 400 before the map sent again what it could not find of what it had drawn.
  expect(all, 'kilobytes of a first view').toBeLessThan(401);
  const others = sent.filter(({ path }) => /noto|-letters|\/(pl|ro|bg|ru|ur|pa|bn)-/.test(path));
  expect(others, 'words and letters that a reader of English has no use for').toEqual([]);
});
