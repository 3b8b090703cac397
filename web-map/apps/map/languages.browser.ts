import { expect, type MapPage, test } from '../../testing/map-page.ts';

const stateIn = (state: string, lang: string) => `/?${state}lang=${lang}`;

const [desktop, phone] = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

test('in Urdu the start, a ward, the table and a page of an area run from right to left and fit, on a desktop and a phone', async ({
  map,
}) => {
  const root = map.page.locator('html');
  const holdUp = async (state: string) => {
    for (const size of [phone, desktop]) {
      await map.page.setViewportSize(size);
      await map.holdUp(state);
    }
  };
  await map.open(stateIn('', 'ur'));
  await expect(root).toHaveAttribute('lang', 'ur');
  await expect(root).toHaveAttribute('dir', 'rtl');
  await test.step('the briefing stands where lines begin: on the right of the map', async () => {
    const briefing = await map.page.locator('.briefing').boundingBox();
    const pane = await map.page.locator('.pane').boundingBox();
    expect(briefing?.x ?? 0).toBeGreaterThan(pane?.x ?? 0);
    // The north-west, which the borough leaves free, is on the left in every language: what stands there keeps to it.
    for (const part of ['.layer-button', '.views-button']) {
      const { x = 0, width = 0 } = (await map.page.locator(`.map-controls ${part}`).boundingBox()) ?? {};
      expect(x + width - (pane?.x ?? 0)).toBeLessThan(400);
    }
    const last = await map.page.locator('.map-controls .views-button').boundingBox();
    expect((last?.x ?? 0) - (pane?.x ?? 0)).toBeLessThan(40);
  });
  await holdUp('urdu-start');
  await map.goTo(stateIn('area=E05001308&', 'ur'));
  await test.step('and so does the way back', async () => {
    const [back, locator] = [map.page.locator('.way-back'), map.page.locator('.locator')];
    const { x = 0, width = 0 } = (await back.boundingBox()) ?? {};
    expect(x + width).toBeLessThan((await locator.boundingBox())?.x ?? 0);
  });
  await holdUp('urdu-ward');
  await map.goTo(stateIn('view=table&', 'ur'));
  await holdUp('urdu-table');
  await map.page.goto('/area/E05001308?lang=ur');
  await expect(root).toHaveAttribute('dir', 'rtl');
  await holdUp('urdu-area-page');
});

/** That the letters of a language are there, and that links keep the language. */
async function expectLettersAndLinks(map: MapPage, lang: string, family: string): Promise<void> {
  await expect(map.page.locator('html')).toHaveAttribute('lang', lang);
  const loaded = await map.page.evaluate(
    (wanted) =>
      [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .some(({ family: each }) => each.includes(wanted)),
    family,
  );
  expect(loaded).toBe(true);
  await map.holdUp(`${lang}-ward`);
  const links = await map.page
    .locator('.views a[href^="/?"]')
    .evaluateAll((all) =>
      all.map((each) => new URL(each.getAttribute('href') ?? '', location.href).searchParams.get('lang')),
    );
  expect(new Set(links)).toEqual(new Set([lang]));
}

test('in Bengali the letters are there, and links keep the language @beside-map', async ({ map }) => {
  await map.open(stateIn('area=E05001308&', 'bn'));
  await expectLettersAndLinks(map, 'bn', 'Noto Sans Bengali');
});

test('in Polish labels, their public wording and the summary are Polish, names in them as recorded, and the letters are there @beside-map', async ({
  map,
  page,
}) => {
  await map.open(stateIn('', 'pl'));
  const lead = page.locator('.cold-spots-lead');
  await expect(lead).toContainText(/^6 z 20 okręgów ma mniej okazji do spotkań \(cold spots\)\./);
  await expect(lead.locator('bdi[lang="en"]').first()).toHaveText('cold spots');
  await expect(page.locator('.ward-rows bdi[lang="en"]', { hasText: 'Brownhills' }).first()).toBeVisible();
  await expect(page.locator('.label-counts')).toContainText(
    'Mniej okazji do spotkań (cold spot): nie wiadomo, co się tu robi',
  );
  await map.goTo(stateIn('area=E05001308&', 'pl'));
  await expectLettersAndLinks(map, 'pl', 'Atkinson Hyperlegible Next');
  await expect(page.locator('.label-head .term')).toHaveText(
    'Mniej okazji do spotkań (cold spot): nie wiadomo, co się tu robi',
  );
  await expect(page.locator('.label-head strong')).toHaveText(/^Mniej okazji do spotkań/);
  await page.locator('summary', { hasText: 'Skąd to wiemy: Skąd to oznaczenie' }).click();
  await expect(page.locator('.strength')).toContainText('Wymiana dobrych praktyk: Brownhills oraz');
  await map.goTo(stateIn('view=table&', 'pl'));
  await expect(page.locator('.pane tbody').first()).toContainText(
    'Mniej okazji do spotkań (cold spot): nie wiadomo, co się tu robi',
  );
  await expect(page.locator('.pane tbody').first()).not.toContainText('Cold spot');
});

test('in Urdu bars grow from the right, lists are marked on the right, and time runs from left to right @beside-map', async ({
  map,
  page,
}) => {
  await map.open(stateIn('view=table&area=E05001308&', 'ur'));
  const edges = await page.locator('table.group-bars .bar svg').evaluateAll((all) =>
    all.map((svg) => {
      const [box, bar] = [svg.getBoundingClientRect(), svg.querySelector('rect')?.getBoundingClientRect()];
      return Math.abs(box.right - (bar?.right ?? 0));
    }),
  );
  expect(edges.length).toBe(5);
  expect(Math.max(...edges)).toBeLessThan(1);
  await page.locator('.card .how-we-know > summary').first().click();
  const line = page.locator('.reasons > li').first();
  await expect(line).toHaveCSS('direction', 'rtl');
  await expect(line).toHaveCSS('list-style-type', 'disc');
  await map.goTo(stateIn('view=figures&figure=nis-get-on-well&', 'ur'));
  const year = (words: string) => page.locator('svg.series text', { hasText: words }).boundingBox();
  const [first, last] = [await year('2007/08'), await year('2009/10')];
  expect(first?.x ?? 0).toBeLessThan(last?.x ?? 0);
  await expect(page.locator('.period input').first()).toHaveCSS('direction', 'ltr');
});

test('the language is chosen by keyboard, and the area stays @beside-map', async ({ map }) => {
  await map.open('/?area=E05001308');
  const choice = map.page.locator('.languages summary');
  await choice.focus();
  await map.page.keyboard.press('Enter');
  const polski = map.page.getByRole('link', { name: 'Polski' });
  await expect(polski).toBeVisible();
  await polski.focus();
  await map.page.keyboard.press('Escape');
  await expect(polski).toBeHidden();
  await expect(choice).toBeFocused();
  await map.page.keyboard.press('Enter');
  await map.page.locator('.languages a').last().focus();
  await map.page.keyboard.press('Tab');
  await expect(polski).toBeHidden();
  await choice.focus();
  await map.page.keyboard.press('Enter');
  await polski.focus();
  await map.page.keyboard.press('Enter');
  await expect(map.page).toHaveURL(/area=E05001308.*lang=pl/);
  await expect(map.page.locator('html')).toHaveAttribute('lang', 'pl');
});

test.describe('a browser set to Punjabi', () => {
  test.use({ locale: 'pa-IN' });

  test('is offered its language, and no longer once English was asked for @beside-map', async ({ map }) => {
    await map.open('/?area=E05001308');
    const offer = map.page.locator('.language-notice a');
    await expect(offer).toHaveAttribute('href', '/?area=E05001308&lang=pa');
    await map.open('/?area=E05001308&lang=en');
    await expect(map.page.locator('html')).toHaveAttribute('lang', 'en-GB');
    await expect(offer).toHaveCount(0);
  });
});
