import { expect, test as plain } from '@playwright/test';
import { sheetsOf } from '../testing/sheets-of.ts';

/** Each locality in the language that fills most of its sheet, and the fullest in those of the highest letters. */
const fullestSheets = [
  ['north', 'ru'],
  ['south', 'bg'],
  ['west', 'bg'],
  ['east', 'bg'],
  ['east', 'bn'],
  ['east', 'ur'],
] as const;

plain('each locality has an Easy Read sheet that prints on one sheet of A4', async ({ page }) => {
  for (const [locality, language] of fullestSheets) {
    await page.goto(`/easy/${locality}?lang=${language}`);
    expect(await sheetsOf(page), `${locality} ${language}`).toBe(1);
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
