import { expect, test } from '../../testing/map-page.ts';

test('the table begins with six columns, opens to everything the map tells and sorts by every heading', async ({
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
  await map.holdUp('table');
  await page.getByRole('radio', { name: 'Localities' }).check();
  await expect(page.getByRole('table', { name: /The 4 localities/ }).getByRole('row')).toHaveCount(5);
  await map.holdUp('table-localities');
});
