import { expect, test } from '../../testing/map-page.ts';

test('a print of the map is a drawn map of what it shows, with key, day, source and code', async ({
  map,
  page,
}) => {
  await map.open('/?area=E05001307');
  await page.keyboard.press('Control');
  const sheet = page.locator('.printed-sheet');
  await expect(sheet).toBeAttached();
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(sheet.locator('.drawn-map')).toBeAttached({ timeout: 500 });
  }).toPass();
  await page.emulateMedia({ media: 'print' });
  const drawn = page.getByRole('img', { name: /^Map of Bloxwich West .*Outlined: Bloxwich West\./ });
  await expect(drawn).toBeVisible();
  await expect(sheet.getByText(/^Lines: Wards .*Open Government Licence.*As of /)).toBeVisible();
  await expect(sheet.getByText('fewer chances to mix (cold spot)', { exact: false })).toBeVisible();
  await expect(sheet.locator('.qr-code')).toBeVisible();
  await expect(page.locator('.map-canvas')).toBeHidden();
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByRole('link', { name: 'All of Walsall' })).toBeHidden();
  await expect(page.getByText('What changed since')).toBeHidden();
  await expect(map.heading('Bloxwich West')).toBeVisible();
  const smallest = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const sizes: number[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const box = text.parentElement;
      if (text.nodeValue?.trim() && box?.checkVisibility({ visibilityProperty: true })) {
        sizes.push(Number.parseFloat(getComputedStyle(box).fontSize));
      }
    }
    return Math.min(...sizes);
  });
  expect(smallest).toBeGreaterThanOrEqual(14);
  await page.emulateMedia({ media: 'screen' });
  await expect(sheet.locator('.drawn-map')).toHaveCount(0);

  // A layer covers the labels: what its fills mean is said beside the drawn map.
  await map.goTo('/?layer=imd-2025-ward-mean-score');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.key-now li').first()).toBeVisible();
  await expect(page.locator('.key-more')).toBeHidden();
});
