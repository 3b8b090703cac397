import { createServer } from 'node:http';
import { httpFront } from '../../../infra/local/http-front.ts';
import { expect, keepPicture, test as plain } from '../../../web-map/testing/map-page.ts';
import { assessmentPages } from '../testing/assessment-pages.ts';
import { publishedScheme, screenedScheme } from '../testing/published-scheme.ts';

interface Published {
  readonly address: string;
  readonly homes: string;
  readonly festival: string;
}

/** Pages over a store of their own, in which two made-up schemes are published. */
const test = plain.extend<object, { readonly published: Published }>({
  published: [
    async ({ browserName: _ }, use) => {
      const site = await assessmentPages();
      const homes = await publishedScheme(site.office);
      const festival = await screenedScheme(site.office);
      const server = createServer(
        httpFront({
          handler: (event, context) => site.office.api.handle(event, context),
          pages: (event, context) => site.pages.handle(event, context),
          siteFolder: 'web-map/dist',
        }),
      );
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
      const bound = server.address();
      const port = bound && typeof bound === 'object' ? bound.port : 0;
      await use({
        address: `http://127.0.0.1:${port}`,
        homes: `/assessments/${homes.id}`,
        festival: `/assessments/${festival.id}`,
      });
      await new Promise((closed) => server.close(closed));
      await site.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ published }, use) => use(published.address),
});

for (const [name, use] of [
  ['desktop', {}],
  ['phone', { viewport: { width: 390, height: 844 } }],
  ['narrow', { viewport: { width: 320, height: 640 } }],
  ['dark', { colorScheme: 'dark' }],
  ['forced-colours', { forcedColors: 'active' }],
] as const) {
  test.describe(name, () => {
    test.use(use);
    test(`register and reports read well: ${name}`, async ({ map, published }) => {
      for (const [path, state] of [
        ['/assessments', 'register'],
        [published.homes, 'report'],
        [published.festival, 'report-level-1'],
        [`${published.homes}?lang=ur`, 'report-urdu'],
      ] as const) {
        await map.open(path);
        await map.holdUp(`assessment-${state}-${name}`);
      }
    });
  });
}

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

test('tables stay tables on a phone', async ({ map, page, published }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await map.open(published.homes);
  const grid = page.getByRole('table', { name: /^Effects by characteristic/ });
  await expect(grid.getByRole('columnheader')).toHaveCount(4);
  await expect(grid.getByRole('row', { name: /^Age/ }).getByRole('cell')).toHaveCount(3);
});

test('a report prints in black and white, with the shapes of its colours, and says where it stands', async ({
  map,
  page,
  published,
}) => {
  await map.open(published.homes);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByText(/^Address: http:.*\/assessments\/cia-/)).toBeVisible();
  const paints = await page
    .locator('.colour svg')
    .evaluateAll((signs) => signs.map((sign) => getComputedStyle(sign).color));
  expect(new Set(paints)).toEqual(new Set(['rgb(0, 0, 0)']));
  await keepPicture(page, 'assessment-report-print');
});

test('what a committee decides from fits one sheet of A4, and the PDF is tagged', async ({
  map,
  page,
  published,
}) => {
  await map.open(published.homes);
  await page.emulateMedia({ media: 'print' });
  // A4 less its margins, in CSS pixels.
  await page.setViewportSize({ width: 725, height: 1062 });
  const foot = await page.locator('.first-sheet').evaluate((sheet) => sheet.getBoundingClientRect().bottom);
  expect(foot).toBeLessThanOrEqual(1062);
  await keepPicture(page, 'assessment-first-sheet');
  const pdf = (await page.pdf({ tagged: true, preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toMatch(/\/Lang \(en-GB\)/);
  expect(pdf.match(/\/S \/H1\b/g)).toHaveLength(1);
  expect(pdf.match(/\/S \/TH\b/g)?.length ?? 0).toBeGreaterThan(50);
  expect(pdf).toMatch(/\/Alt \(Map of Made-up: homes at Moxley Road/);
});

test('without JavaScript everything is there', async ({ browser, published }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: published.address });
  const page = await context.newPage();
  await page.goto('/assessments');
  await page.getByLabel('Kind of scheme').selectOption('EVENT');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('link', { name: 'Made-up: a summer festival' }).click();
  await expect(page.getByText('Published after the decision.').first()).toBeVisible();
  await context.close();
});
