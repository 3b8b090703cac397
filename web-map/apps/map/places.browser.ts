import { expect, test } from '../../testing/map-page.ts';

const search = 'Find a postcode, ward, place or project';

test('a postcode, a ward, a place and a figure are found, and what is not known is said @beside-map', async ({
  map,
  page,
}) => {
  await test.step('a postcode of another borough is said to be outside, one made since the list and the places of a ward without lines to be not known', async () => {
    await map.open('/?postcode=SW1A%201AA');
    await expect(
      page.locator('.briefing').getByText('SW1A 1AA is outside the borough.', { exact: true }),
    ).toBeVisible();
    await map.holdUp('postcode-outside');
    await page.getByRole('combobox', { name: search }).fill('ws5 9zz');
    const postcodes = page.getByRole('group', { name: 'Postcodes' });
    await postcodes.getByRole('option', { name: /WS5 9ZZ/ }).click();
    await expect(
      page.locator('.briefing').getByText('Nobody can say from what is held in which ward WS5 9ZZ lies.'),
    ).toBeVisible();
    await expect(page.getByText(/is outside the borough/)).toHaveCount(0);
    await map.holdUp('postcode-not-held');
    await page.getByRole('combobox', { name: search }).fill('B1 1AA');
    await expect(page.locator('.found').getByText(/^B1 1AA is outside the borough/)).toBeVisible();

    await test.step('of a ward whose lines are not held the map says what nobody can say, and nothing as none', async () => {
      await map.goTo('/?area=E05016438');
      const briefing = page.getByRole('region', { name: 'Bloxwich West' });
      await expect(briefing.getByText('E05016438 · Wards from 7 May 2026')).toBeVisible();
      await expect(briefing.getByRole('heading', { name: 'To be careful of' })).toBeVisible();
      await expect(
        briefing.getByText(/No lines are held.*nobody can say.*which places lie in it/),
      ).toBeVisible();
      await expect(briefing.getByText(/holds no place to meet|No project on record names|0 /)).toHaveCount(0);
      await map.holdUp('ward-without-lines');
    });
  });
  await test.step('a postcode is found in any spacing, marked, and placed in its ward', async () => {
    await map.goTo('/');
    await page.getByRole('combobox', { name: search }).fill('ws86ab');
    await page.keyboard.press('Enter');
    await expect(map.heading('Postcode WS8 6AB')).toBeFocused();
    await expect(page).toHaveURL(/postcode=WS8\+6AB/);
    await expect(page.getByText(/centroid of the postcode in June 2026/)).toBeVisible();
    await expect(page.getByRole('heading', { name: /Nearest places to meet/ })).toBeVisible();
    await map.holdUp('postcode');
    await page.getByRole('combobox', { name: search }).fill('ws3 1');
    await page.getByRole('option', { name: 'WS3 1' }).click();
    await expect(map.heading('Postcodes that begin with WS3 1')).toBeFocused();
    await expect(page).toHaveURL(/postcode=WS3\+1/);
    await expect(
      page.getByText(/postcodes of the borough begin so on the lists up to June 2026/),
    ).toBeVisible();
    await map.holdUp('postcode-half');
    // A resident's postcode stays nowhere once something else is chosen.
    await page.getByRole('combobox', { name: search }).fill('Beechdale Library');
    await page
      .getByRole('option', { name: /Beechdale Library/ })
      .first()
      .click();
    await expect(map.heading(/^Beechdale Library/)).toBeFocused();
    await expect(page).toHaveURL(/\/\?venue=[\w-]+$/);
    await expect(page).toHaveTitle(/^Beechdale Library/);
    await expect(page.getByText(/WS8 6AB/)).toHaveCount(0);
  });
  await test.step('search lists what it found and is worked by arrow keys, finds a figure by its project, and says how long a long list is', async () => {
    await map.goTo('/');
    const box = page.getByRole('combobox', { name: search });
    await box.fill('brownhills');
    const options = page.getByRole('listbox', { name: 'Found' }).getByRole('option');
    await expect(options.first()).toContainText('Brownhills');
    await expect(page.getByRole('status').filter({ hasText: /found. Use the arrow keys/ })).toBeAttached();
    await map.holdUp('search');
    await page.keyboard.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(map.heading('Brownhills')).toBeVisible();
    await box.fill('zzqqy');
    await expect(page.locator('.found').getByText('Nothing on record carries “zzqqy”.')).toBeVisible();
    await box.fill('food bank');
    await expect(
      page.locator('.found').getByText(/^Our register does not list this kind of place/),
    ).toBeVisible();
    await box.fill('moxly');
    const places = page.getByRole('group', { name: 'Neighbourhoods' }).getByRole('option');
    await expect(places.first()).toHaveText('Moxley Darlaston South');
    await expect(page.locator('.found').getByText('Nothing is spelt “moxly”.')).toBeVisible();
    await map.holdUp('search-by-kind');
    await page.keyboard.press('Escape');

    await test.step('a figure is found by what its project is about, and a long list says how long it is', async () => {
      await map.goTo('/');
      await box.fill('ESOL learners by locality');
      await page.getByRole('option', { name: /ESOL learners in face-to-face community provision/ }).click();
      await expect(map.heading(/ESOL learners in face-to-face community provision/)).toBeVisible();
      await box.fill('school');
      await expect(page.getByRole('group', { name: /^Places 4 of 1\d\d$/ }).getByRole('option')).toHaveCount(
        4,
      );
      await expect(page.getByRole('link', { name: /^All \d+ on one page$/ })).toHaveAttribute(
        'href',
        '/search?q=school',
      );
    });
  });
});

test('places are listed, narrowed and told with what is on record, and kinds of place and rings of practice are switched on and off @beside-map', async ({
  map,
  page,
}) => {
  await test.step('a closed library is shown as closed, with the date of the record', async () => {
    await map.open('/?view=places&q=Beechdale%20Library');
    await page.getByRole('link', { name: 'Beechdale Library (former)' }).click();
    await expect(map.heading('Beechdale Library (former)')).toBeVisible();
    await expect(page.getByText('Closed (30 June 2017)').first()).toBeVisible();
    const views = page.getByRole('navigation', { name: 'Views' });
    await views.getByRole('link', { name: 'Map', exact: true }).click();
    await map.holdUp('venue');
  });
  await test.step('the list of places is narrowed and says what is not on the map, and a project tells where it reached', async () => {
    await map.goTo('/?view=places');
    await test.step('a place without a position is listed and says that it is not on the map', async () => {
      await expect(page.getByText(/have no point and are not on the map/)).toBeVisible();
      await page
        .getByRole('row', { name: /not on the map/ })
        .getByRole('link')
        .first()
        .click();
      await expect(
        page.getByText('Listed, and not on the map: no source gives its position.').first(),
      ).toBeVisible();
      await map.holdUp('venue-unplaced');
    });
    await test.step('the list is narrowed by words and kind, and says when nothing is left', async () => {
      await map.goTo('/?view=places');
      await page.getByLabel('Kind').selectOption('library');
      await expect(page).toHaveURL(/kinds=library/);
      await page.getByLabel('Words in name, address or ward').fill('brownhills');
      await expect(page.getByRole('table').getByRole('row')).toHaveCount(2);
      await map.holdUp('places');
      await page.getByLabel('Words in name, address or ward').fill('no such words');
      await expect(page.getByRole('main').getByText(/No place on the register matches/)).toBeVisible();
      await expect(page.getByRole('link', { name: 'Is a place missing?' })).toHaveAttribute(
        'href',
        '/assess?kind=venueEntry&record=new',
      );
    });
    await test.step('a project tells who provides it, where it reached and where the record came from', async () => {
      await map.goTo('/?view=projects');
      // Places that its record names count as reached, each with what says so; what only names them says that.
      const row = (name: string) => page.getByRole('row', { name });
      await expect(row('Places of Welcome').getByRole('link', { name: 'Brownhills' })).toBeVisible();
      await expect(row('Places of Welcome')).toContainText(
        'Every ward that carries the name lies there: Bloxwich.',
      );
      await expect(row('Walsall Arts for All')).toContainText('Named: Palfrey, Caldmore, Bloxwich');
      await page.getByLabel('Words in name, theme or provider').fill('ESOL');
      await page.getByRole('link', { name: /Community ESOL/ }).click();
      await expect(map.heading(/Community ESOL/)).toBeVisible();
      const briefing = page.getByRole('region', { name: /Community ESOL/ });
      await expect(briefing.getByText('Provided by')).toBeVisible();
      await expect(briefing.getByRole('link', { name: 'North' })).toBeVisible();
      await expect(briefing.getByRole('heading', { name: 'Sources' })).toBeVisible();
      await map.holdUp('project');
    });
  });
  await test.step('kinds of place and rings of practice have a key and switches, and the address keeps the choice', async () => {
    await map.goTo('/');
    const openKey = () => page.getByRole('button', { name: 'All labels' }).click();
    await openKey();
    const faith = page.getByRole('checkbox', { name: 'Place of worship' });
    await faith.check();
    await expect(page).toHaveURL(/kinds=.*faith/);
    await page.getByRole('checkbox', { name: 'School, college' }).check();
    const rings = page.getByRole('checkbox', { name: 'Practice on record' });
    await expect(rings).toBeChecked();
    const key = page.locator('.practice-key');
    const catalyst = key.getByText("catalyst by the documents' own scheme");
    await expect(catalyst).toBeVisible();
    await expect(key.getByText('exchange of practice', { exact: true })).toBeVisible();
    // No record is confirmed: the key shows what occurs.
    await expect(page.getByText('confirmed by a person')).toHaveCount(0);
    await map.holdUp('filters');

    await rings.uncheck();
    await expect(page).toHaveURL(/rings=off/);
    await expect(catalyst).toHaveCount(0);
    await expect(page.getByRole('list', { name: 'On this map' }).getByRole('listitem')).toHaveCount(3);
    await page.reload();
    await map.settled();
    await openKey();
    await expect(faith).toBeChecked();
    await expect(rings).not.toBeChecked();
    await rings.check();
    await expect(page).not.toHaveURL(/rings/);
  });
  await test.step('rings step back where a layer fills the map, and every source has a page', async () => {
    await map.goTo('/?layer=census-2021-ethnic-group-5.white');
    await page.getByRole('button', { name: 'About this map' }).click();
    await expect(page.getByRole('checkbox', { name: 'Practice on record' })).toHaveCount(0);
    await map.goTo('/');
    await page.getByRole('button', { name: 'All labels' }).click();
    await page.getByRole('link', { name: 'All records with their sources' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Where practice is on record' })).toBeVisible();
  });
});
