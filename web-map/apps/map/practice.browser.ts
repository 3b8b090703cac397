import { expect, test } from '../../testing/map-page.ts';

test('rings of practice on record have a key, a switch kept in the address, and a page with every source @beside-map', async ({
  map,
  page,
}) => {
  await map.open('/');
  await page.getByRole('button', { name: 'All labels' }).click();
  const shown = page.getByRole('checkbox', { name: 'Practice on record' });
  await expect(shown).toBeChecked();
  await expect(
    page.locator('.practice-key').getByText("catalyst by the documents' own scheme"),
  ).toBeVisible();
  await expect(
    page.locator('.practice-key').getByText('exchange of practice', { exact: true }),
  ).toBeVisible();
  // No record is confirmed: the key shows what occurs.
  await expect(page.getByText('confirmed by a person')).toHaveCount(0);
  await map.holdUp('practice-rings');

  await shown.uncheck();
  await expect(page).toHaveURL(/\?rings=off$/);
  await expect(page.locator('.practice-key').getByText("catalyst by the documents' own scheme")).toHaveCount(
    0,
  );
  await expect(page.getByRole('list', { name: 'On this map' }).getByRole('listitem')).toHaveCount(3);
  await page.reload();
  await map.settled();
  await page.getByRole('button', { name: 'All labels' }).click();
  await expect(shown).not.toBeChecked();
  await shown.check();
  await expect(page).not.toHaveURL(/rings/);

  await test.step('rings step back where a layer fills the map', async () => {
    await map.goTo('/?layer=census-2021-ethnic-group-5.white');
    await page.getByRole('button', { name: 'About this map' }).click();
    await expect(page.getByRole('checkbox', { name: 'Practice on record' })).toHaveCount(0);
  });

  await map.goTo('/');
  await page.getByRole('button', { name: 'All labels' }).click();
  await page.getByRole('link', { name: 'All records with their sources' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Where practice is on record' })).toBeVisible();
});
