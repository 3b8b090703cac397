import { expect, test } from '../../../testing/map-page.ts';
import { changed } from '../testing/by-script.ts';
import { darlaston, typedSquare } from '../testing/darlaston.ts';
import { Officer } from '../testing/officer.ts';

const elsewhere = '-2.036, 52.569\n-2.031, 52.569\n-2.031, 52.5708\n-2.036, 52.5708';

test('options are made, copied to another site and laid beside doing nothing, by keys alone, and what somebody else saved meanwhile lies beside what is given here', async ({
  map,
}) => {
  test.slow();
  const { page } = map;
  const amina = new Officer(page);
  await amina.is('Amina');

  await test.step('options are made, copied to another site and laid beside doing nothing, by keys alone', async () => {
    const { id } = await darlaston(page, { typed: typedSquare });
    await amina.open(`/assess?id=${id}&step=options`);
    await amina.press('button', 'Add an option');
    await expect(page.getByRole('heading', { name: 'A new option' })).toBeFocused();
    await expect(page.getByRole('checkbox', { name: /Darlaston Community Library, 147 m/ })).toBeVisible();
    await amina.write('Social rent', '50');
    await amina.straight.press('button', 'Save the option');
    const problem = page.getByRole('alert');
    await expect(problem).toBeFocused();
    await expect(problem).toContainText('Give the option a name');
    await expect(problem).toContainText('Give all three numbers, or none');
    await map.holdUp('option-faults');
    await amina.write('Name of the option', 'Library closed');
    for (const [label, count] of [
      ['Social rent', '10'],
      ['Shared ownership', '10'],
      ['Owned or rented privately', '20'],
    ] as const) {
      await amina.straight.write(label, count);
    }
    await amina.tick(/Darlaston Community Library/);
    await amina.press('button', 'Save the option');
    const places = page.getByRole('row', { name: /^Open meeting places within 800 m/ });
    await expect(places.getByRole('cell')).toHaveText([/^3/, /^2 1 fewer/]);

    await amina.press('button', /^Copy/);
    await expect(page.getByLabel('Name of the option')).toHaveValue('Library closed, another way');
    await amina.write('Name of the new place', 'New hall');
    await amina.write('Postcode, or longitude and latitude', 'nowhere');
    await amina.press('button', 'Add the place');
    await expect(page.getByText('"nowhere" is not a postcode. Write it like WS1 1TP.')).toBeVisible();
    await amina.straight.write('Postcode, or longitude and latitude', 'WS5 9ZZ');
    await amina.straight.press('button', 'Add the place');
    await expect(page.getByText('This is no postcode that is held')).toBeVisible();
    await amina.straight.write('Postcode, or longitude and latitude', '-2.032, 52.57');
    await amina.straight.press('button', 'Add the place');
    await expect(page.getByText('New hall (Community centre), at -2.0320, 52.5700')).toBeVisible();

    await page.reload();
    await expect(
      page.getByText('You began “Library closed, another way” and did not save it.'),
    ).toBeVisible();
    await amina.press('button', 'Go on with it');
    await expect(page.getByText('New hall (Community centre)')).toBeVisible();
    await amina.choose('Where', 'Another site');
    await amina.choose('How do you want to give the site?', 'Type or paste coordinates');
    await amina.tabTo(page.getByLabel('Corners of the site, one a line'));
    await page.keyboard.insertText(elsewhere);
    await expect(page.getByRole('heading', { name: 'The site as given' })).toBeVisible();
    await amina.press('button', 'Save the option');
    await expect(places.getByRole('cell')).toHaveText([/^3/, /^2 1 fewer/, /^3 as now/]);
    await expect(page.getByText('Opens: New hall')).toBeVisible();
    await expect(page.getByRole('img', { name: /^Library closed, another way: its site/ })).toBeVisible();
    await map.holdUp('options');
    await page.setViewportSize({ width: 320, height: 800 });
    await map.holdUp('options');
    await page.setViewportSize({ width: 1440, height: 900 });

    await amina.press('button', /^Take away Library closed$/);
    await expect(page.getByText('Library closed is taken away.')).toBeAttached();
    await expect(places.getByRole('cell')).toHaveCount(2);
  });

  await test.step('an option comes together with what somebody else made of it meanwhile', async () => {
    const begun = await darlaston(page, { typed: typedSquare });
    const option = { id: 'kept', name: 'Library kept', homes: 40 };
    const at = await changed(page, begun, { options: [option] });
    await map.goTo(`/assess?id=${at.id}&step=options`);
    await amina.straight.press('button', /^Change/);
    await amina.straight.write('Name of the option', 'Library kept, and a hall');
    await amina.straight.write('Homes', '50');
    await changed(page, at, { options: [{ ...option, homes: 60 }] });
    await amina.straight.press('button', 'Save the option');
    await expect(page.getByRole('heading', { name: 'Somebody else has saved meanwhile' })).toBeFocused();
    await expect(page.getByRole('group', { name: 'Name of the option' })).toContainText(
      'Only you changed this',
    );
    await amina.straight.choose('Homes', 'Theirs, as saved');
    await amina.straight.press('button', 'Save with these choices');
    await expect(page.getByRole('button', { name: 'Change Library kept, and a hall' })).toBeVisible();
    await page.getByRole('button', { name: 'Change Library kept, and a hall' }).press('Enter');
    await expect(page.getByLabel('Homes', { exact: true })).toHaveValue('60');
  });
  await test.step('of a site that somebody else gave meanwhile either can be kept', async () => {
    const at = await darlaston(page, { typed: typedSquare });
    await map.goTo(`/assess?id=${at.id}&step=site`);
    await amina.straight.choose('How do you want to give the site?', 'Choose whole wards');
    await page.getByRole('checkbox', { name: 'Darlaston South' }).check();
    await expect(page.locator('.site-result')).toContainText('Darlaston South (100 %)');
    await changed(page, at, { site: { typed: elsewhere } });
    await amina.straight.press('button', 'Save the site');
    await expect(page.getByRole('heading', { name: 'Somebody else has saved meanwhile' })).toBeFocused();
    const site = page.getByRole('group', { name: 'Where it is' });
    await expect(site).toContainText('Choose whole wards: ');
    await expect(site).toContainText('6.79 hectares, typed as coordinates');
    await map.holdUp('site-conflict');
    await amina.straight.press('button', 'Save with these choices');
    await expect(page.getByText(/^Saved: 359 hectares/)).toBeVisible();
    await expect(
      page.getByRole('main').getByText('Saved. Nothing here is waiting to be saved.'),
    ).toBeVisible();
  });
});
