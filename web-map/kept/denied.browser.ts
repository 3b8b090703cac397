import type { BrowserContext } from '@playwright/test';
import { Officer } from '../apps/assessments/testing/officer.ts';
import { examples } from '../apps/explorer/examples.ts';
import { expect, test } from '../testing/map-page.ts';

/** What a browser does whose settings deny this site every storage: reading the property itself throws. */
const deny = (context: BrowserContext) =>
  context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        configurable: true,
        get: () => {
          throw new DOMException(`Access to ${name} is denied for this document.`, 'SecurityError');
        },
      });
    }
  });

test.beforeEach(({ context }) => deny(context));

test('the map and a ward of it work', async ({ map }) => {
  // The less is seen of the map the less is drawn.
  await map.page.setViewportSize({ width: 390, height: 700 });
  await map.open('/');
  await map.goTo('/?area=E05001308');
  await expect(map.heading('Brownhills')).toBeVisible();
});

test('the explorer asks and answers', async ({ map }) => {
  const { page } = map;
  await page.goto('/explorer/');
  const [start] = examples;
  await page.getByRole('button', { name: start?.title ?? '' }).click();
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Answer' })).toContainText('"classification"');
});

test('an officer is told that nothing is kept and what to allow where no window may be opened, signs in beside the page, works and saves', async ({
  map,
}) => {
  const { page } = map;
  const amina = new Officer(page);
  await page.goto('/assess');
  await expect(page.getByRole('region', { name: 'This browser keeps nothing for this site.' })).toContainText(
    'is lost when this page is closed',
  );
  await map.holdUp('assess-nothing-kept');
  const { straight } = amina;
  await page.evaluate(() => {
    const { open } = window;
    // Once: then one may be opened.
    window.open = () => {
      window.open = open;
      return null;
    };
  });
  await straight.press('button', 'Sign in');
  await expect(page.getByText('Allow pop-up windows for this site')).toBeVisible();
  const opened = page.waitForEvent('popup');
  await amina.press('button', 'Sign in');
  const beside = new Officer(await opened);
  const closed = beside.page.waitForEvent('close');
  await beside.press('button', /Demonstration: Amina,/);
  await closed;
  await expect(page.locator('.sign-in [role="status"]')).toContainText('Signed in as Demonstration: Amina');
  expect(amina.where()).toBe('/assess');

  await straight.press('link', 'Start an assessment');
  await straight.write('Title of the scheme', 'A scheme that no browser keeps');
  await straight.choose('What kind of scheme is it?', 'A programme of grants');
  await straight.press('button', 'Start');
  await amina.heading(/A scheme that no browser keeps/);
  await straight.press('link', 'Facts of the scheme');
  await straight.write('What is planned, in a few sentences?', 'Forty homes.');
  await page.goBack();
  await amina.heading(/A scheme that no browser keeps/);
  await page.goForward();
  await expect(page.getByLabel('What is planned, in a few sentences?')).toHaveValue('Forty homes.');
  await straight.press('button', 'Save and continue');
  await amina.heading(/Who decides/);
  await expect(page.getByText(/revision 2/)).toBeVisible();
});
