import { expect, keepPicture, test as plain } from '../../../web-map/testing/map-page.ts';
import { expectRoomForSpaces } from '../../../web-map/testing/room-for-spaces.ts';
import { servedBeside } from '../../../web-map/testing/served-beside.ts';
import { holdUpInEachForm } from '../testing/page-forms.ts';
import type { PublishedPages } from '../testing/published-pages.ts';

/** Pages over a store of their own, in which two made-up schemes are published. */
const test = plain.extend<{ readonly published: PublishedPages }>({
  published: [
    ({ browserName: _ }, use) => servedBeside<PublishedPages>('published-pages').then(use),
    // Whoever asks first has them made.
    { timeout: 120_000 },
  ],
  baseURL: ({ published }, use) => use(published.origin),
});

test('register and reports read well on a desktop, a phone, narrow, dark and in forced colours', async ({
  map,
  page,
  published,
}) => {
  const holdUp = (state: string) => map.holdUp(`assessment-${state}`);
  for (const [path, state] of [
    ['/assessments', 'register'],
    [published.homes, 'report'],
  ] as const) {
    await map.open(path);
    await holdUpInEachForm(map, `assessment-${state}`);
    if (state === 'register') await expectRoomForSpaces(page, state);
    await page.setViewportSize({ width: 1440, height: 900 });
  }
  await test.step('a report of level 1 has other parts, and one in Urdu runs from right to left', async () => {
    await map.open(published.festival);
    await holdUp('report-level-1');
    await page.emulateMedia({ colorScheme: 'dark' });
    await holdUp('report-level-1-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await map.open(`${published.homes}?lang=ur`);
    await holdUp('report-urdu');
    await page.setViewportSize({ width: 320, height: 640 });
    await holdUp('report-urdu-narrow');
  });
});

test('the register is narrowed by keyboard alone, and leads to a report and its file', async ({
  map,
  page,
}) => {
  await map.open('/assessments');
  await page.getByLabel('Kind of scheme').focus();
  await page.keyboard.type('Housing');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/kind=HOUSING/);
  const table = page.getByRole('table', { name: 'Published assessments, newest first' });
  await expect(table.getByRole('row')).toHaveCount(2);
  await table.getByRole('link', { name: 'Made-up: homes at Moxley Road' }).click();
  await expect(map.heading('Made-up: homes at Moxley Road')).toBeVisible();
  const colours = page.getByRole('table', { name: 'Six points, six colours' });
  await expect(colours.getByRole('row', { name: /^Life chances Red Amber/ })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(
    /^assessment-made-up-homes-at-moxley-road-revision-\d+-/,
  );
});

test('a report stays a table on a phone, and prints in black and white on sheets that say where it stands', async ({
  map,
  page,
  published,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await map.open(published.homes);
  const grid = page.getByRole('table', { name: /^Effects by characteristic/ });
  await expect(grid.getByRole('columnheader')).toHaveCount(4);
  await expect(grid.getByRole('row', { name: /^Age/ }).getByRole('cell')).toHaveCount(3);

  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await test.step('in black and white, with the shapes of its colours, and where it stands', async () => {
    await expect(page.getByRole('navigation').first()).toBeHidden();
    await expect(page.getByText(/^Address: http:.*\/assessments\/cia-/)).toBeVisible();
    const paints = await page
      .locator('.colour svg')
      .evaluateAll((signs) => signs.map((sign) => getComputedStyle(sign).color));
    expect(new Set(paints)).toEqual(new Set(['rgb(0, 0, 0)']));
    await keepPicture(page, 'assessment-report-print');
  });

  // A4 less its margins, in CSS pixels.
  await page.setViewportSize({ width: 725, height: 1062 });
  await test.step('the first sheet has conclusion, map, whom to write to and the first colours', async () => {
    for (const part of ['conclusion', 'map', 'near', 'responsible', 'colours tbody tr:first-child']) {
      const foot = await page.locator(`#${part}`).evaluate((one) => one.getBoundingClientRect().bottom);
      expect(foot, part).toBeLessThanOrEqual(1062);
    }
    await keepPicture(page, 'assessment-first-sheet');
  });

  await test.step('the PDF is tagged', async () => {
    const pdf = (await page.pdf({ tagged: true, preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/Lang \(en-GB\)/);
    expect(pdf.match(/\/S \/H1\b/g)).toHaveLength(1);
    expect(pdf.match(/\/S \/TH\b/g)?.length ?? 0).toBeGreaterThan(50);
    expect(pdf).toMatch(/\/Alt \(Map of Made-up: homes at Moxley Road/);
  });
});

test('without JavaScript everything is there', async ({ browser, published }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: published.origin });
  const page = await context.newPage();
  await page.goto('/assessments');
  await page.getByLabel('Kind of scheme').selectOption('EVENT');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('link', { name: 'Made-up: a summer festival' }).click();
  await expect(page.getByText('Published after the decision.').first()).toBeVisible();
  await context.close();
});
