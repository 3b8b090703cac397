import { holdUpInStyles } from '../../testing/in-each-style.ts';
import { expect, test } from '../../testing/map-page.ts';

const bannerName = 'What-if';

test('a what-if is tried, refused where it makes no sense, pasted, taken back, and worked by keyboard alone, on a narrow screen and in the dark theme too @beside-map', async ({
  map,
  page,
  expectedFaults,
}) => {
  await test.step('a pasted what-if opens as it was, one that makes no sense leaves what is published, and reach and pairings follow', async () => {
    await map.open('/?view=table&whatIf=diversityLow:0.1;groups:19');
    await expect(page.getByText(/none of the 20 wards has fewer chances to mix/).first()).toBeVisible();
    const banner = page.getByRole('complementary', { name: bannerName });
    await map.goTo('/?whatIf=diversityLow:7;nonsense');
    await expect(banner).toContainText(
      '7 is outside the range of the line for low diversity. Give a number from 0.01 to 0.8.',
    );
    await expect(page.getByText(/6 of 20 wards have fewer chances to mix/).first()).toBeVisible();
    await map.holdUp('what-if-refused');

    await test.step('reach and pairings follow what is tried out', async () => {
      await map.goTo('/?view=table&tool=reach');
      const share = page.getByRole('table', { name: 'Share of residents within reach by ward' });
      const brownhills = share.getByRole('row', { name: /^Brownhills/ });
      const published = await brownhills.innerText();
      await map.goTo('/?view=table&tool=reach&whatIf=add:place-of-welcome@-1.934,52.649');
      await expect(page.getByText('This is a what-if').first()).toBeVisible();
      await expect(brownhills).not.toHaveText(published);
      await map.goTo('/?view=projects&area=E05001308&whatIf=diversityLow:0.1');
      await expect(map.heading('Brownhills')).toBeVisible();
      await map.howWeKnow('Tried and learnt');
      await expect(page.getByRole('heading', { name: 'Where practice could come from' })).toBeVisible();
      await expect(page.getByRole('table', { name: 'The points' })).toHaveCount(0);
      await expect(page.getByText(/^Practice to learn from:/)).toHaveCount(0);
    });
  });
  await test.step('a what-if of a threshold moves key, table and sentence, says so, and one click takes it back', async () => {
    await map.goTo('/?area=E05001308');
    await page.getByRole('link', { name: 'Try a change' }).click();
    await expect(map.heading('What if …?')).toBeFocused();
    const line = page.getByRole('slider', { name: 'Low diversity ends at' });
    await expect(line).toHaveValue('0.2');
    await expect(page.getByRole('complementary', { name: bannerName })).toHaveCount(0);
    await page.getByRole('spinbutton', { name: /Low diversity ends at/ }).fill('0.1');
    await page.keyboard.press('Enter');
    const banner = page.getByRole('complementary', { name: bannerName });
    await expect(banner).toContainText('the line for low diversity is 0.1 instead of 0.2');
    await expect(page).toHaveURL(/whatIf=diversityLow:0.1/);
    await expect(page.getByText('6 of 20 wards have another label').first()).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: '6 of 20 wards' })).toBeAttached();
    await expect(page.getByRole('list', { name: 'On this map' })).toContainText('Some chances15 wards');
    await holdUpInStyles(map, 'what-if', 'narrow', 'dark');
    await page.getByRole('button', { name: 'Table and lists' }).click();
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await expect(
      page.getByRole('table', { name: /The 20 wards/ }).getByRole('row', { name: /^Brownhills/ }),
    ).toContainText('Not enough evidence');
    await expect(
      page.getByRole('main').getByText(/none of the 20 wards has fewer chances to mix/),
    ).toBeVisible();
    await map.holdUp('what-if-table');
    await banner.getByRole('link', { name: 'Return to the published method' }).click();
    await expect(banner).toHaveCount(0);
    await expect(page.locator('#briefing')).toBeFocused();
    await expect(page).not.toHaveURL(/whatIf/);
    await expect(page.getByText(/6 of 20 wards have fewer chances to mix/).first()).toBeVisible();
    await page.goBack();
    await expect(banner).toContainText('0.1 instead of 0.2');
  });
  await test.step('a value that cannot be tried is refused beside its field, in words, and changes nothing', async () => {
    await map.goTo('/?view=table&area=E05001308&tool=what-if');
    const box = page.getByRole('spinbutton', { name: /Low diversity ends at/ });
    const write = async (text: string) => {
      await box.fill(text);
      await page.keyboard.press('Enter');
    };
    const cases = [
      ['0.9', /^0.9 is outside the range of the line for low diversity. Give a number from 0.01 to 0.8\./],
      ['-1', /^-1 is outside the range of the line for low diversity. Give a number from 0.01 to 0.8\./],
      ['', /^Nothing is written here, so nothing is changed. Give a number from 0.01 to 0.8\./],
      ['0.55', /the line for low diversity would be 0.55, but it must be less than .* \(0.5\)/],
    ] as const;
    for (const [text, why] of cases) {
      await write(text);
      await expect(box).toHaveAccessibleDescription(why);
      await expect(box).toHaveAttribute('aria-invalid', 'true');
      await expect(box).toHaveValue(text);
      await expect(page.getByRole('status').filter({ hasText: why })).toHaveCount(1);
      await expect(page).not.toHaveURL(/whatIf/);
      await expect(
        page.getByText('1 value below is refused and changes nothing: these are the published labels.'),
      ).toBeVisible();
      await expect(page.getByText('Nothing is tried yet')).toHaveCount(0);
    }
    await map.holdUp('what-if-field-refused');
    // What stood in the way is moved: the value is tried as it was written, and what it means is told at that value.
    await page.getByRole('spinbutton', { name: /High diversity begins at/ }).fill('0.6');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/diversityHigh:0.6;diversityLow:0.55/);
    await expect(box).not.toHaveAttribute('aria-invalid');
    await expect(box).toHaveAccessibleDescription(/fewer than 55% of all pairs.*Published: 0.2/);
    await expect(page.getByText(/refused/)).toHaveCount(0);
    await page.getByText('More of the method').click();
    const walk = page.getByRole('spinbutton', { name: /Longest walk within reach/ });
    await walk.fill('400');
    await page.keyboard.press('Enter');
    await expect(walk).toHaveAccessibleDescription(/5 minutes at 80 metres/);
  });
  await test.step('a place that is tried out opens with its own briefing, from the list, and can be taken away there', async () => {
    await map.goTo('/?view=places&q=new&whatIf=add:place-of-welcome@-1.934,52.649;reviewed:yes');
    await page.getByRole('link', { name: 'New Place of Welcome', exact: true }).click();
    await expect(map.heading('New Place of Welcome')).toBeFocused();
    const briefing = page.getByRole('region', { name: 'New Place of Welcome' });
    await expect(briefing.getByText('A place that you are trying out.')).toBeVisible();
    await expect(briefing.getByRole('definition').getByRole('link', { name: 'Brownhills' })).toBeVisible();
    const tests = briefing.getByRole('table', {
      name: 'The tests of Brownhills, without and with this place',
    });
    await expect(tests.getByRole('row', { name: /Places to meet/ })).toBeVisible();
    await expect(briefing.getByText(/Residents newly within reach of a place to meet: \d/)).toBeVisible();
    await map.holdUp('tried-place');
    await briefing.getByRole('button', { name: 'Take this place away' }).click();
    await expect(page).not.toHaveURL(/add:/);
    await map.goTo('/?venue=what-if-7&whatIf=reviewed:yes');
    await expect(map.heading('This place is no longer tried out.')).toBeVisible();
  });
  await test.step('a what-if is worked by keyboard alone: slider, groups, closing and adding a place', async () => {
    await map.goTo('/?area=E05001308&tool=what-if');
    await page.getByRole('slider', { name: 'Low diversity ends at' }).focus();
    await page.keyboard.press('ArrowRight');
    const banner = page.getByRole('complementary', { name: bannerName });
    await expect(banner).toContainText('0.21 instead of 0.2');
    await page.getByRole('radio', { name: 'in 19 detailed groups' }).focus();
    await page.keyboard.press('Space');
    await expect(banner).toContainText('19 detailed groups instead of five');
    const place = page.getByRole('combobox', { name: 'A place to meet on the register' });
    await place.selectOption({ label: 'Brownhills Community Library: open' });
    await page.getByRole('button', { name: 'Close it' }).focus();
    await page.keyboard.press('Enter');
    await expect(banner).toContainText('Brownhills Community Library is closed in Brownhills');
    await page.getByRole('combobox', { name: 'Where' }).selectOption({ label: 'At a postcode' });
    const postcode = page.getByRole('textbox', { name: 'Postcode', exact: true });
    await postcode.fill('ws86ab');
    // Where nobody answers, that is said, and not that the postcode is none.
    expectedFaults.push(/Failed to load resource/);
    const lookUp = /\/graphql\?.*LocatePostcode/;
    await page.route(lookUp, (route) => route.abort());
    await page.keyboard.press('Enter');
    await expect(postcode).toHaveAccessibleDescription(/This could not be loaded/);
    await page.unroute(lookUp);
    await page.keyboard.press('Enter');
    await expect(banner).toContainText('New Place of Welcome is added');
    await map.holdUp('what-if-places');
    await page.getByRole('button', { name: /Take back.*Brownhills Community Library is closed/ }).click();
    await expect(banner).not.toContainText('is closed');
  });
});
