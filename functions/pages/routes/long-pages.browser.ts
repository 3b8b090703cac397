import { expect, test } from '../../../web-map/testing/map-page.ts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

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
    const low = await page
      .locator('.folded-part > summary:visible')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length);
    expect(low, 'parts that a thumb would miss').toBe(0);
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
