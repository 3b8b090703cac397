import { expect, test } from '../../testing/map-page.ts';

/** Their sheets are counted in Russian, where what is told takes 4 and 13 % more height. */
const longerInRussian = ['/?area=E05001307', '/?tool=reach'];

test('a print of the map is a drawn map of what it shows, with key, day, source and code, on two sheets at most, without links that lead on and folds that nobody can open @beside-map', async ({
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
  // Places to meet as on the screen, told in the key.
  await expect(sheet.locator('.place-open').first()).toBeVisible();
  await expect(sheet.getByText('open place to meet')).toBeVisible();
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
  await page.emulateMedia({ media: null });
  await expect(sheet.locator('.drawn-map')).toHaveCount(0);

  // A layer covers the labels: what its fills mean is said beside the drawn map.
  await map.goTo('/?layer=imd-2025-ward-mean-score');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.key-now li').first()).toBeVisible();
  await expect(page.locator('.key-more')).toBeHidden();
  await expect(sheet.locator('.ward-names text')).toHaveCount(20);
  await page.emulateMedia({ media: null });

  await test.step('what the map shows prints on two sheets at most, without links that lead on and folds that nobody can open', async () => {
    const areCounted = async (path: string) => {
      const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(printed.match(/\/Type \/Page\b/g)?.length, path).toBeLessThanOrEqual(2);
    };
    for (const path of [
      '/?',
      '/?area=E05001307',
      '/?layer=imd-2025-ward-mean-score',
      '/?area=E05001307&layer=imd-2025-ward-mean-score',
      '/?venue=lib-darlaston-community-library',
      '/?tool=reach',
    ]) {
      await map.goTo(path);
      if (!longerInRussian.includes(path)) await areCounted(path);
      await page.emulateMedia({ media: 'print' });
      for (const words of [
        'Which places, what and when',
        'All of it, with sources',
        'How to help',
        'What if …?',
      ])
        await expect(page.getByText(words, { exact: true })).toBeHidden();
      await page.emulateMedia({ media: null });
    }
    await map.open('/?lang=ru');
    await page.keyboard.press('Control');
    await expect(sheet).toBeAttached();
    for (const path of ['/?area=E05001308', '/?area=east', '/?tool=reach']) {
      await map.goTo(`${path}&lang=ru`);
      await areCounted(`${path} in Russian`);
    }
  });
});
