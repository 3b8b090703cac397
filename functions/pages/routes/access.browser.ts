import { expect, test as plain } from '@playwright/test';
import { runsOut, spaceText } from '../../../web-map/testing/text-spacing.ts';
import { sheetsOf } from '../testing/sheets-of.ts';

plain.describe('narrow, with the widest spaces that readers may set', () => {
  plain.use({ viewport: { width: 320, height: 640 } });
  plain('no page runs out of the screen or cuts off text', async ({ page }) => {
    // Pages that are held to axe are spaced on the same visit: `spacedIsWhole` in pages.browser.ts.
    for (const path of [
      '/area/E05001308?print=full',
      '/plan',
      '/targets',
      '/registers?print=full',
      '/search?q=library',
      '/about',
      '/assessments',
      '/easy/north',
    ]) {
      await page.goto(path);
      await spaceText(page);
      expect(await runsOut(page), path).toEqual([]);
    }
    await page.goto('/about');
    await page.evaluate(() => {
      const wide = document.createElement('p');
      wide.textContent = 'x'.repeat(80);
      document.querySelector('main')?.append(wide);
      wide.style.setProperty('overflow-wrap', 'normal');
    });
    expect(await runsOut(page), 'what runs out would be found').toEqual(['the page scrolls sideways']);
  });
});

plain('each locality has an Easy Read sheet that prints on one sheet of A4', async ({ page }) => {
  await page.goto('/easy');
  const sheets = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(sheets).toHaveLength(4);
  for (const sheet of sheets) {
    for (const language of ['en', 'pl', 'ru', 'bn']) {
      await page.goto(`${sheet}?lang=${language}`);
      expect(await sheetsOf(page), `${sheet} ${language}`).toBe(1);
    }
  }
  await page.emulateMedia({ media: 'print' });
  const sizes = await page
    .locator('.easy :is(p, li):visible')
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  expect(Math.min(...sizes), 'sixteen points').toBeGreaterThanOrEqual(21.3);
});

plain('help, contact, accessibility and the text version are at the foot of all four', async ({ page }) => {
  for (const path of ['/', '/areas', '/assess', '/explorer/']) {
    await page.goto(path);
    const foot = page.getByRole('navigation', { name: 'Help and text version' });
    for (const name of ['Help', 'Contact', 'Accessibility', 'Text version']) {
      await expect(foot.getByRole('link', { name }), `${path} ${name}`).toBeVisible();
    }
  }
});
