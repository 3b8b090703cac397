import { holdUpInStyles } from '../../testing/in-each-style.ts';
import { expect, test } from '../../testing/map-page.ts';

test('the table begins with six columns, opens to everything the map tells and sorts by every heading, in the dark theme and with forced colours too, and a pasted link opens it as it was @beside-map', async ({
  map,
  page,
}) => {
  await map.open('/?view=table&area=E05001308');
  const table = page.getByRole('table', { name: /The 20 wards of Walsall/ });
  await expect(table.getByRole('row')).toHaveCount(21);
  await expect(table.getByRole('row', { name: /Brownhills/ })).toContainText(
    'Cold spot (practice not known)',
  );
  await expect(table.getByRole('columnheader')).toHaveText([
    'Area',
    'Label',
    'Why',
    'How firm',
    'Open places to meet',
    'Practice on record',
  ]);
  const brownhills = table.getByRole('row', { name: /Brownhills/ });
  await expect(brownhills).toContainText('Fewer chances to mix');
  await expect(brownhills).toContainText('Who lives here: Firm');
  await expect(brownhills).toContainText('About 1 in 8 pairs of residents');
  await expect(brownhills).toContainText('practice on record3 records');
  const scroller = page.locator('.scroll-sideways');
  expect(await scroller.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  await page.getByRole('button', { name: /^All columns/ }).click();
  await expect(brownhills).toContainText('4 / 0 / 2');
  const heading = table.getByRole('columnheader', { name: /Chance that two residents differ/ });
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await expect(table.getByRole('row').nth(2)).toContainText('Brownhills');
  await heading.getByRole('button').click();
  await expect(page).toHaveURL(/sort=-blau/);
  await expect(table.getByRole('row').last()).toContainText('low');
  await holdUpInStyles(map, 'table', 'dark');
  await page.getByRole('radio', { name: 'Localities' }).check();
  await expect(page.getByRole('table', { name: /The 4 localities/ }).getByRole('row')).toHaveCount(5);
  await map.holdUp('table-localities');
  await test.step('with forced colours the chosen side of a switch is told from the other', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const ground = (side: string) =>
      page
        .locator('.switch label', { hasText: side })
        .locator('span')
        .first()
        .evaluate((span) => getComputedStyle(span).backgroundColor);
    expect(await ground('Wards')).not.toBe(await ground('Localities'));
    await map.goTo('/?view=table&layer=population');
    const lookOf = (input: string) =>
      page
        .locator(`.switch ${input} ~ span`)
        .first()
        .evaluate((span) =>
          [getComputedStyle(span).backgroundColor, getComputedStyle(span).outlineStyle].join(),
        );
    expect(await lookOf('input:checked')).not.toBe(await lookOf('input:not(:checked)'));
    expect(await lookOf('input:checked')).toContain('solid');
  });
  await test.step('a pasted link opens the same view, and the choice stays when the view changes', async () => {
    await map.open('/?view=table&area=E05001311&sort=-people');
    await expect(map.heading('Palfrey')).toBeVisible();
    await expect(page.getByRole('columnheader', { name: /Residents/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    const views = page.getByRole('navigation', { name: 'Views' });
    await views.getByRole('link', { name: 'Map', exact: true }).click();
    await map.settled();
    await expect(map.heading('Palfrey')).toBeVisible();
    await expect(page).toHaveURL(/area=E05001311/);
  });
});
