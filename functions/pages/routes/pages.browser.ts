import { type Browser, test as plain } from '@playwright/test';
import { expect, test } from '../../../web-map/testing/map-page.ts';
import { sheetsOf } from '../testing/sheets-of.ts';

test('the page of a ward reads from top to bottom, and its files are named', async ({ map, page }) => {
  await map.open('/area/E05001308');
  await expect(page).toHaveTitle('Brownhills · Cohesion Map · Walsall');
  await expect(page.getByRole('heading', { level: 1, name: 'Brownhills' })).toBeVisible();
  const bars = page.getByRole('table', { name: 'Who lives here' });
  await expect(bars.getByRole('row', { name: /White/ })).toContainText('93.1%');
  await map.howWeKnow('Who lives here');
  const groups = page.getByRole('table', { name: 'Share of residents by group' });
  await expect(groups.getByRole('row', { name: /White/ })).toContainText(/93\.1%\s*87\.7%\s*71\.4%/);
  const tests = page.getByRole('table', { name: 'The five tests of practice' }).first();
  await expect(tests.getByRole('row', { name: /Places to meet/ })).toContainText('at least 2.2 per 10,000');
  await map.holdUp('page-ward');
  const download = page.waitForEvent('download');
  await page.getByText('Download and print').click();
  await page.getByRole('link', { name: 'CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^walsall-brownhills-\d{4}-\d\d-\d\d\.csv$/);
});

test('letters come from the files of the site, which the map has too', async ({ map, page }) => {
  const fonts: string[] = [];
  page.on('response', (answer) => {
    if (answer.url().endsWith('.woff2')) fonts.push(`${answer.status()} ${new URL(answer.url()).pathname}`);
  });
  await map.open('/areas?lang=ur');
  await expect.poll(() => fonts.join('\n')).toContain('noto-naskh-arabic-arabic-400');
  const ofPages = fonts.splice(0);
  for (const font of ofPages) expect(font).toMatch(/^200 \/assets\//);
  await map.open('/?lang=ur');
  await expect.poll(() => fonts.filter((font) => ofPages.includes(font)).length).toBeGreaterThan(0);
});

test('a page leads to the map and back, and the address of the area is its own', async ({ map, page }) => {
  await map.open('/area/E05001308');
  await page.getByRole('link', { name: 'Show on the map' }).click();
  await expect(map.heading('Brownhills')).toBeVisible();
  await map.settled();
  await page.goBack();
  await expect(page).toHaveURL(/\/area\/E05001308$/);
});

test('an address that holds nothing has a page that leads on', async ({ map, page, expectedFaults }) => {
  expectedFaults.push(/Failed to load resource/);
  await map.open('/area/E05099999');
  await map.holdUp('page-not-found');
  await page.getByRole('link', { name: 'list of all areas' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'All areas of Walsall' })).toBeVisible();
});

test('a list of languages that stands open is out of the way of what a key goes on to', async ({
  map,
  page,
}) => {
  await map.open('/areas');
  const choice = page.locator('.languages');
  await choice.locator('summary').focus();
  await page.keyboard.press('Enter');
  const last = choice.getByRole('link', { name: 'বাংলা' });
  await expect(last).toBeVisible();
  await last.focus();
  await page.keyboard.press('Tab');
  await expect(last).toBeHidden();
  await page.keyboard.press('Shift+Tab');
  await expect(choice.locator('summary')).toBeFocused();
  await expect(last).toBeVisible();
});

test('two areas are chosen by keyboard alone', async ({ map, page }) => {
  await map.open('/compare');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('First area')).toBeFocused();
  await page.keyboard.type('Brownhills');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Pleck');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Brownhills and Pleck' })).toBeVisible();
  await map.holdUp('page-compare-wards');
});

plain('without JavaScript the map leads to the pages, and all of them work', async ({ browser, baseURL }) => {
  const context = await withoutScripts(browser, baseURL);
  const page = await context.newPage();
  await page.goto('/?area=E05001308');
  await page.getByRole('link', { name: 'the page of that area' }).click();
  await expect(page).toHaveURL(/\/area\/E05001308$/);
  await page.goto('/');
  await page.getByRole('link', { name: 'a page for each area' }).click();
  await page.locator('summary', { hasText: 'East locality' }).click();
  const wards = page.getByRole('table', { name: 'East locality: Label and practice' });
  await wards.getByRole('link', { name: 'Pelsall', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Pelsall' })).toBeVisible();
  await page.getByRole('link', { name: 'Compare with another area' }).click();
  await page.getByLabel('Second area').selectOption('Streetly');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Pelsall and Streetly' })).toBeVisible();
  await context.close();
});

const withoutScripts = (browser: Browser, baseURL: string | undefined) =>
  browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });

/** What fills most of two sheets: a ward, a locality and the borough in the languages of the longest words and of the highest letters. */
const longestPrints = [
  ['E05001306', 'ru'],
  ['E05001306', 'bg'],
  ['E05001306', 'ur'],
  ['E08000030', 'ru'],
  ['east', 'ru'],
] as const;

plain(
  'the areas that take most paper print on two sheets of A4 in the languages that do, with the map, in letters of 14 pixels at least',
  async ({ page }) => {
    for (const [area, language] of longestPrints) {
      await page.goto(`/area/${area}?lang=${language}`);
      expect(await sheetsOf(page), `${area} ${language}`).toBe(2);
    }
    await page.emulateMedia({ media: 'print' });
    const smallest = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const sizes: number[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const box = text.parentElement;
        if (text.nodeValue?.trim() && box?.checkVisibility()) {
          sizes.push(Number.parseFloat(getComputedStyle(box).fontSize));
        }
      }
      return Math.min(...sizes);
    });
    expect(smallest).toBeGreaterThanOrEqual(14);
    await expect(page.getByRole('img', { name: /^Карта: / })).toBeVisible();
  },
);

plain(
  'two sheets name what they leave out and where it stands; all of it prints on demand',
  async ({ page }) => {
    await page.goto('/area/E05001308');
    await page.getByText('Download and print').click();
    await page.getByRole('link', { name: 'Print everything' }).click();
    await expect(page).toHaveURL(/\/area\/E05001308\?print=full$/);
    expect(await sheetsOf(page)).toBeGreaterThan(2);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'Indicators' })).toBeVisible();
    await expect(page.getByText(/^Not on these sheets:/)).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.getByText('Download and print').click();
    await page.getByRole('link', { name: 'Print two sheets' }).click();
    await expect(page.getByText(/^Not on these sheets:/)).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(/^Not on these sheets:.*Indicators.*http:.*\/area\/E05001308/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Indicators' })).toBeHidden();
    await test.step('a printed ward has its key, sources, date and address, in black and white', async () => {
      for (const words of [
        /^Key/,
        /^Written at the meeting:$/,
        /^Lines: .*Open Government Licence/,
        /^Sources$/,
        /^Address: http:.*\/area\/E05001308$/,
        /Made on \d+ \w+ \d{4}\./,
      ]) {
        await expect(page.getByText(words).first()).toBeVisible();
      }
      await expect(page.getByRole('navigation').first()).toBeHidden();
      const colours = await page.evaluate(() => {
        const style = getComputedStyle(document.documentElement);
        return ['--ink', '--paper', '--gold', '--accent', '--fill-high-strong'].map((name) =>
          style.getPropertyValue(name).trim(),
        );
      });
      for (const colour of colours) expect(colour, 'a grey').toMatch(/^#([0-9a-f]{1,2})\1\1$/);
    });
  },
);
