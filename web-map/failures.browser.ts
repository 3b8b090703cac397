import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { expect, test } from './testing/map-page.ts';

/** Bytes of an answer as a network that compresses text would send it; fonts are compressed already. */
async function compressedBytes(response: Response): Promise<number> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  return response.url().endsWith('.woff2') ? body.length : gzipSync(body).length;
}

test('when the API does not answer the page says so, and trying again works', async ({
  map,
  page,
  expectedFaults,
}) => {
  expectedFaults.push(/Failed to load resource/);
  await page.route('**/graphql?*', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByText('The figures could not be loaded.').first()).toBeVisible();
  await map.holdUp('failure');
  await page.unroute('**/graphql?*');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(page.getByText(/of 20 wards are cold spots/)).toBeVisible();
});

test('while the figures are on their way the page says so', async ({ map, page }) => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/graphql?*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/?area=E05001308');
  await expect(page.getByText('Loading the figures …').first()).toBeVisible();
  answer();
  await expect(map.heading('Brownhills')).toBeVisible();
  await map.settled();
});

test('text and table work before and without the map library', async ({ map, page, expectedFaults }) => {
  expectedFaults.push(/Failed to load resource|map-picture|preload/);
  const sizes: number[] = [];
  page.on('response', async (response) => {
    const url = new URL(response.url());
    const needed = url.pathname !== '/graphql' || url.searchParams.get('operationName') === 'Overview';
    if (needed) sizes.push(await compressedBytes(response));
  });
  await page.route('**/map-picture*', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByText(/The map could not be drawn in this browser/)).toBeVisible();
  await page.getByRole('link', { name: 'Show the table' }).click();
  await expect(page.getByRole('table', { name: /The 20 wards/ }).getByRole('row')).toHaveCount(21);
  await map.holdUp('without-map');
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1024;
  expect(kilobytes, 'kilobytes sent before the table is usable').toBeLessThan(90);
  console.log(`Before the table is usable: ${kilobytes.toFixed(0)} KB sent.`);
});
