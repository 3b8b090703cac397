import type { Page } from '@playwright/test';
import { Officer } from '../apps/assessments/testing/officer.ts';
import { expect, test as mapTest } from '../testing/map-page.ts';
import { servedBeside } from '../testing/served-beside.ts';
import type { Served } from '../testing/signed-in-site.ts';

/** A page with unsaved work in the place of the officers' app, against the real API and the provider of a local run. */
const test = mapTest.extend({
  baseURL: async ({ browserName: _ }, use) => {
    const { origin } = await servedBeside<Served>('signed-site');
    await use(origin);
  },
});

const status = (page: Page) => page.locator('.sign-in [role="status"]');
test('a planner signs in, works, and signs out, by keyboard alone; who goes back, or comes with an answer that nobody asked for, is nobody', async ({
  map,
}) => {
  const { page } = map;
  const amina = new Officer(page);
  await page.goto('/assess?code=stolen&state=made-up');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  expect(page.url()).not.toContain('stolen');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);

  await page.goto('/assess/one?step=2#part');
  await amina.press('button', 'Sign in');
  await amina.press('button', 'Go back without signing in');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expect(status(page)).toHaveText('');
  expect(new URL(page.url()).pathname).toBe('/assess/one');

  await amina.press('button', 'Sign in');
  await expect(map.heading('Choose who to be')).toBeVisible();
  await expect(page.getByText('There is no password')).toBeVisible();
  await map.holdUp('sign-in-choose');
  await amina.press('button', 'Demonstration: Amina, planner');

  await expect(status(page)).toHaveText('Signed in as Demonstration: Amina, planner');
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(
    '/assess/one?step=2#part',
  );
  await map.holdUp('sign-in-somebody');
  await amina.press('button', 'Ask');
  await expect(page.locator('output')).toContainText('Demonstration: Amina');
  await page.reload();
  await expect(status(page)).toHaveText('Signed in as Demonstration: Amina, planner');

  await amina.press('button', 'Sign out');
  await amina.press('button', 'Yes, sign out');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await amina.press('button', 'Ask');
  await expect(page.locator('output')).toContainText('"viewer":null');
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('eyJ');
});

test('a sign-in that ends says so calmly, loses no work, sends nothing as nobody, and goes on where it was', async ({
  map,
  expectedFaults,
}) => {
  expectedFaults.push(/status of 400/);
  const { page } = map;
  const jasmine = new Officer(page);
  await page.clock.install();
  await page.goto('/assess/two');
  await jasmine.press('button', 'Sign in');
  await jasmine.press('button', 'Demonstration: Jasmine, lead of the south locality');
  await expect(status(page)).toHaveText('Signed in as Demonstration: Jasmine, locality lead (South)');

  await page.clock.fastForward('14:30');
  await jasmine.press('button', 'Ask');
  await expect(page.locator('output')).toContainText('Demonstration: Jasmine');

  await page.getByLabel('Unsaved work').fill('half a sentence');
  await page.route('**/sign-in/token', (route) =>
    route.fulfill({ status: 400, json: { error: 'invalid_grant' } }),
  );
  await page.clock.fastForward('14:30');
  await expect(status(page)).toContainText('your sign-in has ended. What you wrote stays on this page');
  await map.holdUp('sign-in-ended');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(new URL(request.url()).pathname));
  await jasmine.press('button', 'Ask');
  await expect(page.locator('output')).toContainText('UNAUTHENTICATED');
  expect(sent).toEqual([]);

  await page.unroute('**/sign-in/token');
  await jasmine.press('button', 'Sign in again');
  await expect(status(page)).toHaveText('Signed in as Demonstration: Jasmine, locality lead (South)');
  await expect(page.getByLabel('Unsaved work')).toHaveValue('half a sentence');
  expect(new URL(page.url()).pathname).toBe('/assess/two');
});
