import { expect, test } from '../../../web-map/testing/map-page.ts';

/** Pages that hold many records, with the most that they take before anything is opened, pixels of a phone. */
const budgets = [
  ['/places-and-projects', 6000],
  ['/plan', 6000],
  ['/practice', 6000],
  ['/organisations', 6000],
  ['/exchanges', 6000],
  ['/matching', 4000],
  ['/registers', 4000],
  ['/priorities', 4000],
  ['/areas', 4000],
  ['/targets', 4000],
  ['/areas/meeting-places', 4000],
] as const;

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a long page is folded to a few screens, in the languages with the longest words too', async ({
    map,
    page,
  }) => {
    for (const [path, most] of budgets) {
      for (const language of ['en', 'ru', 'ur']) {
        await map.open(`${path}?lang=${language}`);
        const height = await page.locator('main').evaluate((main) => main.getBoundingClientRect().height);
        expect(height, `${path} ${language}`).toBeGreaterThan(800);
        expect(height, `${path} ${language}`).toBeLessThanOrEqual(most);
      }
      await map.holdUp(`folded${path.replaceAll('/', '-')}-urdu`);
    }
    const low = await page
      .locator('.folded-part > summary')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length);
    expect(low).toBe(0);
  });

  test('an address within a part opens it, a key as well, and paper has all of them open', async ({
    map,
    page,
  }) => {
    const promise = page.locator('[id="ap2008-1-1-1"]');
    await map.open('/plan#ap2008-1-1-1');
    await expect(promise).toBeInViewport();
    await map.open('/targets#reach');
    await expect(page.locator('#reach table').first()).toBeVisible();
    await map.open('/registers#pledges');
    await expect(page.locator('[id="pledges"]')).toBeInViewport();
    await map.open('/plan');
    await expect(promise).toBeHidden();
    const [document, priority] = await page.locator('details:has([id="ap2008-1-1-1"]) > summary').all();
    await document?.focus();
    await page.keyboard.press('Enter');
    await priority?.focus();
    await page.keyboard.press('Enter');
    await expect(promise).toBeVisible();
    await document?.focus();
    await page.keyboard.press('Enter');
    await expect(promise).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(promise).toBeVisible();
  });
});
