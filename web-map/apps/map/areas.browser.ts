import { holdUpInStyles } from '../../testing/in-each-style.ts';
import { expect, test } from '../../testing/map-page.ts';

const cards = [
  'Why it is called that',
  'Who lives here',
  'Places and reach',
  'Tried and learnt',
  'What would change this',
] as const;

test('the start view says which wards are cold spots and lists every ward, each is reached by keyboard and by its label, a ward and a locality are told with all that they rest on, on a narrow screen too, and what changed is said @beside-map', async ({
  map,
  page,
}) => {
  await map.open();
  await test.step('a ward is reached by keyboard alone, and the focus goes to its briefing', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the briefing' })).toBeFocused();
    await page.keyboard.press('Enter');
    const ward = page.locator('.ward-rows').getByRole('link', { name: /^Brownhills/ });
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      if (await ward.evaluate((link) => link === document.activeElement)) break;
    }
    await expect(ward).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(map.heading('Brownhills')).toBeFocused();
  });
  await test.step('the briefing on a ward gives label, reasons, five tests, groups, places, projects and sources', async () => {
    const briefing = page.getByRole('region', { name: 'Brownhills' });
    await expect(briefing.getByText('Cold spot (practice not known)', { exact: true })).toBeVisible();
    await expect(briefing.getByText(/1 in 8 pairs of residents/).first()).toBeVisible();
    const tests = briefing.getByRole('table', { name: 'The five tests of practice' }).first();
    await expect(tests.getByRole('row')).toHaveCount(6);
    await expect(tests.getByRole('row', { name: /Places to meet/ })).toContainText('3 per 10,000');
    await expect(tests.getByRole('row', { name: /Active projects/ })).toContainText('not known');
    const groups = briefing.getByRole('table', { name: 'Who lives here' });
    await expect(groups.locator('tbody').getByRole('row')).toHaveCount(5);
    await expect(groups.getByRole('row', { name: /White/ })).toContainText('93.1%');
    for (const card of cards) await map.howWeKnow(card);
    await briefing.locator('summary', { hasText: 'Boundaries, figures and sources' }).click();
    for (const heading of [
      'Places to meet',
      'Projects that reached it',
      'Neighbours',
      'Sources',
      'To be careful of',
    ]) {
      await expect(briefing.getByRole('heading', { name: heading, exact: true })).toBeVisible();
    }
    await expect(briefing.locator('.area-list').filter({ hasText: 'Pelsall' })).toContainText(
      'to the south-west',
    );
    const behind = briefing.getByRole('table', { name: 'The five tests of practice' }).last();
    await expect(behind.getByText(/On record as open/)).toBeVisible();
    await holdUpInStyles(map, 'ward-opened', 'narrow');
  });
  await page.goBack();
  await expect(map.heading(/Where people meet in Walsall/)).toBeVisible();
  const label = page.getByRole('button', {
    name: /^Fewer chances to mix.*Cold spot \(practice not known\)/,
  });
  // What the first view does not need is folded, and stays open for who came by a link.
  await expect(label).toBeHidden();
  const { scrollHeight, words } = await page.locator('.briefing').evaluate((briefing) => ({
    scrollHeight: briefing.scrollHeight,
    words: (briefing as HTMLElement).innerText.split(/\s+/).length,
  }));
  expect(scrollHeight).toBeLessThan(1500);
  expect(words).toBeLessThan(300);
  await test.step('which wards are cold spots, and every ward', async () => {
    await expect(page).toHaveTitle(/^Where people meet in Walsall.* · Map · Cohesion Map$/);
    await expect(map.heading(/Where people meet in Walsall/)).toBeVisible();
    await expect(page.getByText(/6 of 20 wards have fewer chances to mix/)).toBeVisible();
    const rows = page.locator('.ward-rows').getByRole('link');
    await expect(rows).toHaveCount(6);
    await expect(rows.first()).toHaveText(/^Pelsall\s*1 in 10\s*Hosted conversations\s*1 open place$/);
    await expect(
      page.getByText(/Caldmore, a catalyst by the documents' own scheme, and Brownhills/),
    ).toBeVisible();
    await expect(page.getByText(/The method itself calls no ward a catalyst of change/)).toBeVisible();
    await expect(
      page.getByText(/Nearest to one: St Matthew's, with 2 more registers reviewed/),
    ).toBeVisible();
    await page.getByText('Four localities, twenty wards').click();
    for (const [locality, wards] of [
      ['North', 4],
      ['South', 4],
      ['East', 7],
      ['West', 5],
    ] as const) {
      const list = page.getByRole('list', { name: `Wards of ${locality}`, exact: true });
      await expect(list.getByRole('listitem')).toHaveCount(wards);
    }
  });
  await test.step('a label picks its wards out on the map and lists them', async () => {
    await page.getByText('Labels today').click();
    await label.click();
    await expect(label).toHaveAttribute('aria-expanded', 'true');
    await expect(page).toHaveURL(/label=low-not_known/);
    await expect(page).toHaveTitle(/^Fewer chances to mix.* · Map · Cohesion Map$/);
    await expect(page.locator('.label-counts .area-links li')).toHaveCount(6);
    await map.holdUp('label');
  });
  await test.step('a locality tells its wards and what is on record for it', async () => {
    await map.goTo('/?area=north');
    await expect(map.heading('North locality')).toBeVisible();
    for (const summary of await page.locator('.how-we-know > summary').all()) await summary.click();
    await expect(page.locator('#sources')).toBeVisible();
    const wards = page.locator('#wards');
    await expect(wards.getByRole('listitem')).toHaveCount(4);
    await expect(wards.getByRole('listitem').filter({ hasText: /^Bloxwich East/ })).toContainText(
      'Cold spot (practice not known)',
    );
    const record = page.getByRole('table', { name: /^Figures held for exactly this area/ });
    await expect(record.getByRole('row', { name: /ESOL/ }).first()).toContainText(/\d+ venues/);
    await holdUpInStyles(map, 'locality-opened', 'narrow');
  });
  await test.step('the notice says what the new wards mean here, and a link to an area that is not held says so and leads back', async () => {
    await map.goTo('/');
    // The list opens beneath its button and is no larger than what it lists.
    const button = page.getByRole('button', { name: 'Table and lists' });
    await button.click();
    const [above, list] = [await button.boundingBox(), await page.locator('.pane-views').boundingBox()];
    expect(Math.abs((list?.x ?? 0) - (above?.x ?? 0))).toBeLessThan(2);
    expect((list?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeLessThan(8);
    expect(list?.height).toBeLessThan(260);
    expect(list?.width).toBeLessThan(260);
    await page.locator('.pane-views a').last().focus();
    await page.keyboard.press('Tab');
    await expect(page.locator('.pane-views')).toBeHidden();
    await page.getByText('What changed').click();
    await expect(page.getByText(/Eleven names carried over/)).toBeVisible();
    await map.holdUp('notice');
    // It lies over what comes next: whoever goes on to that has left it.
    await page.keyboard.press('Tab');
    await expect(page.getByText(/Eleven names carried over/)).toBeHidden();

    await test.step('a link to an area that is not held says so and leads back', async () => {
      await map.goTo('/?area=E05099999');
      await expect(map.heading(/No area has the code/)).toBeVisible();
      await page.getByRole('link', { name: 'Back to the whole borough' }).click();
      await expect(map.heading(/Where people meet/)).toBeVisible();
    });
  });
});

test.describe('with motion, in the dark theme', () => {
  // Elsewhere less motion is asked for, which takes the time of a test and adds nothing that one looks at.
  test.use({ contextOptions: { reducedMotion: 'no-preference' }, colorScheme: 'dark' });

  test('what is chosen on the map is told beside it: a point for a place that is tried out, a ward, which Back closes, and a locality by its name', async ({
    map,
    page,
  }) => {
    await map.open('/?tool=what-if');
    const canvas = await page.locator('.map').boundingBox();
    if (!canvas) throw new Error('The map has no size.');
    await test.step('a place is added where the map is chosen', async () => {
      await page
        .getByRole('combobox', { name: 'Where' })
        .selectOption({ label: 'At a point I choose on the map' });
      await page.getByRole('button', { name: 'Choose the point on the map' }).click();
      await page.mouse.click(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2);
      await expect(page.getByRole('complementary', { name: 'What-if' })).toContainText(
        'New Place of Welcome is added in',
      );
      await map.settled();
    });
    await map.goTo('/');
    await expect(page.locator('.map')).toHaveAttribute('data-named', '20');
    await expect(page.locator('.locator')).toHaveCount(0);
    await map.holdUp('start-dark');
    // Brownhills is the northernmost ward: a tenth of the borough's height under its top, a fifth right of its middle.
    const borough = canvas.height - 40;
    await page.mouse.move(canvas.x + canvas.width / 2 + 0.194 * borough, canvas.y + 20 + 0.1 * borough);
    await expect(page.locator('.hovered')).toHaveText(/^Brownhills/);
    await page.mouse.down();
    await page.mouse.up();
    await expect(map.heading('Brownhills')).toBeVisible();
    await expect(page).toHaveURL(/area=E05001308/);
    await expect(page).toHaveTitle(/^Brownhills: Fewer chances to mix.* · Map · Cohesion Map$/);
    const heard = page.getByRole('status');
    await expect(heard.filter({ hasText: /Brownhills: Fewer chances to mix.*Cold spot/ })).toBeAttached();
    // The map flew there: what is near the middle of the pane, off its places, is in the ward now.
    await expect(page.locator('.map-canvas')).toHaveClass(/is-near/);
    await expect(page.locator('.locator')).toBeVisible();
    await map.holdUp('ward-dark');
    await page.mouse.move(canvas.x + canvas.width / 2 - 80, canvas.y + canvas.height / 2 - 80);
    await expect(page.locator('.hovered')).toHaveText(/^Brownhills/);
    await page.goBack();
    await expect(page.locator('.map-canvas')).not.toHaveClass(/is-near/);
    await expect(map.heading(/Where people meet/)).toBeVisible();
    await page.goForward();
    await expect(map.heading('Brownhills')).toBeVisible();
    await page.getByRole('button', { name: 'Table and lists' }).click();
    for (const view of ['Table', 'Places', 'Projects', 'Figures']) {
      await page.getByRole('link', { name: view, exact: true }).click();
      await expect(page).toHaveTitle(
        new RegExp(`^Brownhills: Fewer chances to mix.* · ${view} · Cohesion Map$`),
      );
      await expect(map.heading(`Brownhills · ${view}`)).toBeVisible();
      await expect(heard.filter({ hasText: new RegExp(`^Brownhills: .* · ${view}$`) })).toBeAttached();
    }
    // The way back lies over the map, so it is there where the map is.
    await page.locator('#pane-views').getByRole('link', { name: 'Map', exact: true }).click();
    await page.getByRole('link', { name: 'All of Walsall' }).click();
    await expect(map.heading(/Where people meet/)).toBeVisible();
    await expect(page).toHaveURL(/\/$/);
    await expect(page.locator('.map-canvas')).not.toHaveClass(/is-near/);
    // The map that stood here before the lists is gone, and hears nothing of another theme.
    await page.emulateMedia({ colorScheme: 'light' });
    await map.settled();

    await page.emulateMedia({ reducedMotion: 'reduce' });
    await test.step('a locality is chosen by its name on the map', async () => {
      await page.getByRole('button', { name: 'North', exact: true }).click();
      await expect(map.heading('North locality')).toBeVisible();
      await map.holdUp('locality-dark');
    });
  });
});
