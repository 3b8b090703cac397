import { expect, test } from '../../testing/map-page.ts';
import { changed } from './testing/by-script.ts';
import { darlaston, typedSquare } from './testing/darlaston.ts';
import { Officer } from './testing/officer.ts';

const elsewhere = '-2.036, 52.569\n-2.031, 52.569\n-2.031, 52.5708\n-2.036, 52.5708';

test('what somebody else saved meanwhile lies beside what is given here, and either can be kept', async ({
  map,
}) => {
  const { page } = map;
  const amina = new Officer(page);
  await amina.is('Amina');

  await test.step('a site', async () => {
    const at = await darlaston(page, { typed: typedSquare });
    await amina.open(`/assess?id=${at.id}&step=site`);
    await amina.choose('How do you want to give the site?', 'Choose whole wards');
    await page.getByRole('checkbox', { name: 'Darlaston South' }).check();
    await expect(page.locator('.site-result')).toContainText('Darlaston South (100 %)');
    await changed(page, at, { site: { typed: elsewhere } });
    await amina.press('button', 'Save the site');
    await expect(page.getByRole('heading', { name: 'Somebody else has saved meanwhile' })).toBeFocused();
    const site = page.getByRole('group', { name: 'Where it is' });
    await expect(site).toContainText('Choose whole wards: ');
    await expect(site).toContainText('6.79 hectares, typed as coordinates');
    await map.holdUp('site-conflict');
    await amina.press('button', 'Save with these choices');
    await expect(page.getByText(/^Saved: 359 hectares/)).toBeVisible();
    await expect(
      page.getByRole('main').getByText('Saved. Nothing here is waiting to be saved.'),
    ).toBeVisible();
  });

  await test.step('an option comes together with what they made of it', async () => {
    const begun = await darlaston(page, { typed: typedSquare });
    const option = { id: 'kept', name: 'Library kept', homes: 40 };
    const at = await changed(page, begun, { options: [option] });
    await map.goTo(`/assess?id=${at.id}&step=options`);
    await amina.press('button', /^Change/);
    await amina.write('Name of the option', 'Library kept, and a hall');
    await amina.write('Homes', '50');
    await changed(page, at, { options: [{ ...option, homes: 60 }] });
    await amina.press('button', 'Save the option');
    await expect(page.getByRole('heading', { name: 'Somebody else has saved meanwhile' })).toBeFocused();
    await expect(page.getByRole('group', { name: 'Name of the option' })).toContainText(
      'Only you changed this',
    );
    await map.holdUp('option-conflict');
    await amina.choose('Homes', 'Theirs, as saved');
    await amina.press('button', 'Save with these choices');
    await expect(page.getByRole('button', { name: 'Change Library kept, and a hall' })).toBeVisible();
    await page.getByRole('button', { name: 'Change Library kept, and a hall' }).click();
    await expect(page.getByLabel('Homes', { exact: true })).toHaveValue('60');
  });
});
