import { holdUpInStyles } from '../../testing/in-each-style.ts';
import { expect, test } from '../../testing/map-page.ts';

const score = 'imd-2025-ward-mean-score';
const smallScore = 'imd-2025-score';
const muslim = 'census-2021-religion.muslim';

test('a layer is found and told by list, key, table and ward, as classes and as clusters, on a narrow screen and in the dark theme too @beside-map', async ({
  map,
  page,
}) => {
  await test.step('a layer is found by an everyday word, chosen by keyboard, and Back takes it away', async () => {
    await map.open();
    const button = page.getByRole('button', { name: 'Show another map' });
    await button.focus();
    await page.keyboard.press('Enter');
    const field = page.getByRole('combobox', { name: 'Look for a figure in everyday words' });
    await expect(field).toBeFocused();
    const options = page.getByRole('listbox', { name: 'Layers' }).getByRole('option');
    const cards = page.locator('.layer-cards');
    await expect(cards.getByRole('button').first()).toHaveAttribute('aria-current', 'true');
    await expect(cards.getByRole('button', { name: /^Deprivation .*2025$/ })).toBeVisible();
    await cards.getByRole('button', { name: /^Religion/ }).click();
    await expect(cards.getByRole('button', { name: 'Muslim, share of residents' })).toBeVisible();
    await expect(cards.getByRole('button', { name: /^How well people speak English/i })).toBeVisible();
    await expect(page.getByText(/^Not held here: age/)).toBeVisible();
    expect(await page.locator('.layer-start details').count()).toBeLessThanOrEqual(9);
    await map.holdUp('layer-list');
    await field.fill('mosque');
    await expect(options).toHaveText(['Muslim, share of residents']);
    await expect(page.getByRole('status').filter({ hasText: /^1 of \d+ layers/ })).toBeAttached();
    await page.keyboard.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(map.heading('Muslim, share of residents')).toBeVisible();
    await expect(page.getByRole('button', { name: /Showing Muslim, share of residents/ })).toBeFocused();
    await expect(page).toHaveURL(/layer=census-2021-religion\.muslim/);
    await page.goBack();
    await expect(map.heading(/Where people meet/)).toBeVisible();
    await expect(page.getByRole('button', { name: /Showing Labels/ })).toBeVisible();
  });
  await test.step('the key of a layer names what occurs, its fills are those of list and table, and a ward tells its figure', async () => {
    await map.goTo(`/?layer=${score}`);
    await test.step('the key names the classes that occur, polarity, source and period, the briefing no kind of no number that does not occur', async () => {
      const now = page.getByRole('list', { name: 'On this map' }).getByRole('listitem');
      expect(await now.count()).toBeGreaterThan(2);
      await expect(now.filter({ hasText: /^.*\b0 areas/ })).toHaveCount(0);
      await page.getByRole('button', { name: 'About this map' }).click();
      const classes = page
        .locator('.key')
        .getByRole('list', { name: /Mean score/ })
        .getByRole('listitem');
      expect(await classes.count()).toBeGreaterThan(2);
      const counts = await classes.locator('.number').allInnerTexts();
      expect(counts.map((text) => Number.parseInt(text, 10)).reduce((sum, each) => sum + each, 0)).toBe(20);
      expect(counts).not.toContain('0');
      await expect(page.getByRole('list', { name: 'The five kinds of no number' })).toHaveCount(0);
      // How the classes are made is behind a fold, with the kinds of no number that occur: of this layer none.
      const made = page.locator('.briefing').getByText(/Each class holds about as many areas/);
      await expect(made).toBeHidden();
      await page.locator('summary', { hasText: 'How we know' }).click();
      await expect(made).toBeVisible();
      for (const kind of ['Not counted', 'Withheld', 'Not yet published', 'Does not apply', 'Too uncertain'])
        await expect(page.getByRole('listitem').filter({ hasText: new RegExp(`^${kind}:`) })).toHaveCount(0);
      await expect(page.locator('.key-words')).toContainText(
        'Higher means more deprived. Darkest: the highest numbers.',
      );
      await expect(page.locator('.key-words')).toContainText('English Indices of Deprivation 2025');
      await map.holdUp('layer-ward');
    });
    await test.step('fill, key and table agree: every swatch of the table is one of the key', async () => {
      const swatches = (root: string) =>
        page
          .locator(`${root} .swatch rect:first-child`)
          .evaluateAll((all) => all.map((rect) => rect.getAttribute('fill') ?? ''));
      await expect(page.locator('.figure-key')).toBeVisible();
      const inKey = await swatches('.figure-key');
      const inBriefing = await swatches('.figure-lines');
      expect(inBriefing).toHaveLength(20);
      for (const fill of inBriefing) expect(inKey).toContain(fill);
      await page.getByRole('button', { name: 'Table and lists' }).click();
      await page.getByRole('link', { name: 'Table', exact: true }).click();
      const table = page.getByRole('table', { name: /The 20 wards/ });
      const column = table.locator('tbody td:nth-of-type(1) .swatch rect:first-child');
      await expect(column).toHaveCount(20);
      expect(
        [...(await column.evaluateAll((all) => all.map((rect) => rect.getAttribute('fill') ?? '')))].sort(),
      ).toEqual([...inBriefing].sort());
    });
    await test.step('a ward tells its figure, and the focus on its name reads it above the map', async () => {
      await map.goTo(`/?layer=${score}`);
      await page.locator('.figure-lines').getByRole('link', { name: 'Brownhills' }).focus();
      await expect(page.locator('.hovered')).toHaveText('Brownhills: score 29.7');
      await page.keyboard.press('Enter');
      await expect(map.heading('Brownhills')).toBeVisible();
      await expect(page.locator('.figure-here')).toContainText('29.7');
      await holdUpInStyles(map, 'layer-ward-chosen', 'dark');
    });
  });
  await test.step('the table has a column for the layer that sorts, small areas have a table of their own, and what is not held is said', async () => {
    // A link is followed from elsewhere: the page is read anew.
    await map.open(`/?view=table&layer=${score}&show=clusters`);
    const heading = page.getByRole('columnheader', { name: /Mean score/ });
    await heading.getByRole('button').click();
    await expect(heading).toHaveAttribute('aria-sort', 'ascending');
    await expect(page.getByRole('row').nth(1)).toContainText('Streetly');
    await expect(page.getByRole('columnheader', { name: 'Cluster' })).toBeVisible();
    await map.holdUp('layer-table');
    await map.goTo(`/?view=table&layer=${smallScore}`);
    await expect(page.getByRole('table', { name: /169 small areas/ }).getByRole('row')).toHaveCount(170);
    await map.holdUp('layer-table-small');

    await test.step('an area without a number says which kind, and the least on record is marked as such', async () => {
      await map.goTo('/?layer=reach-meeting-place');
      const lines = page.locator('.figure-lines');
      await expect(lines.getByText('Too uncertain').first()).toBeVisible();
      const uncertain = page.getByRole('list', { name: 'On this map' }).getByRole('listitem');
      await expect(uncertain.filter({ hasText: 'Too uncertain' })).toContainText('3 areas');
      await expect(lines.getByText(/^at least/).first()).toBeVisible();
      await map.holdUp('layer-no-number');
    });
    await test.step('a link to a layer that is not held says so and shows the labels', async () => {
      await map.goTo('/?layer=no-such-layer');
      await expect(
        page.getByText('No layer has the id “no-such-layer”. The labels are shown.'),
      ).toBeVisible();
      await expect(map.heading(/Where people meet/)).toBeVisible();
    });
    await test.step('Escape closes the list of layers, and words that no layer has are answered', async () => {
      await map.goTo('/');
      await page.getByRole('button', { name: 'Show another map' }).click();
      const field = page.getByRole('combobox', { name: 'Look for a figure in everyday words' });
      await field.fill('zzqqy');
      await expect(page.getByText(/No layer matches “zzqqy”/).first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(field).toBeHidden();
      await expect(page.getByRole('button', { name: /Showing Labels/ })).toBeFocused();
      // Whoever goes on past the list has left it.
      await page.keyboard.press('Enter');
      // The list takes the focus once it is open.
      await expect(field).toBeFocused();
      await page.locator('.layer-picker .all-figures a').focus();
      await page.keyboard.press('Tab');
      await expect(page.locator('.layer-picker')).toBeHidden();
    });
  });
  await test.step('clusters that are really there: marks with patterns and words, with power and caveat beside the key', async () => {
    await map.goTo(`/?layer=${muslim}`);
    await page.getByRole('radio', { name: 'Clusters that are really there' }).check();
    await expect(page).toHaveURL(/show=clusters/);
    await page.getByRole('button', { name: 'About this map' }).click();
    await expect(page.locator('.key-words')).toContainText(/20 wards tested/);
    await expect(page.locator('.key-words')).toContainText(/A mark says/);
    await expect(page.getByRole('heading', { name: 'Areas with a mark' })).toBeVisible();
    await expect(page.locator('.briefing').getByText(/Palfrey: high, among high/)).toBeVisible();
    await map.holdUp('layer-clusters');
    await page.goBack();
    await expect(page.getByRole('radio', { name: 'Figures' })).toBeChecked();
  });
  await test.step('on a narrow screen a layer, its key, its list and a figure of 2008 reflow', async () => {
    await page.setViewportSize({ width: 320, height: 844 });
    await map.goTo(`/?layer=${score}`);
    await page.getByRole('button', { name: 'Key' }).click();
    await map.holdUp('layer-key');
    await page.getByRole('button', { name: /^Showing/ }).click();
    await expect(page.locator('.layer-cards')).toBeVisible();
    await map.holdUp('layer-list');
    await map.goTo('/?figure=nis-get-on-well&view=figures');
    await map.holdUp('figure-2008');
  });
});

test('small areas are drawn only when they are asked for, and a layer of localities carries its numbers beside their names', async ({
  map,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const name = new URL(request.url()).searchParams.get('operationName');
    if (name) asked.push(name);
  });
  await map.open(`/?layer=${score}`);
  expect(asked).not.toContain('SmallAreas');
  await map.goTo(`/?layer=${smallScore}`);
  expect(asked).toContain('SmallAreas');
  await map.holdUp('layer-small');

  await test.step('a layer of localities says what its numbers were counted among, and has a column for it', async () => {
    await map.goTo('/?layer=esol-venues');
    await expect(page.getByRole('button', { name: 'South 25' })).toBeVisible();
    await map.holdUp('layer-locality');
    await page.locator('.figure-lines').getByRole('link', { name: 'South' }).focus();
    await expect(page.locator('.hovered')).toHaveText('South: 25 venues, counted among 38');
    await map.goTo('/?view=table&level=locality&layer=esol-venues');
    await expect(page.getByRole('columnheader', { name: 'Counted among' })).toBeVisible();
  });
});
