import { holdUpInStyles } from '../../testing/in-each-style.ts';
import { expect, test } from '../../testing/map-page.ts';

test('what is said of areas is explained: how firm it is, how far apart groups live, who is within reach, on small screens and in the dark theme too @beside-map', async ({
  map,
  page,
}) => {
  await test.step('a cold spot says how firm its label is, how far each value is from flipping, where practice could come from, and its contacts', async () => {
    await map.open('/?area=E05001308');
    const briefing = page.getByRole('region', { name: 'Brownhills' });
    await test.step('how firm it is, how far each value is from flipping, and what would change it', async () => {
      await expect(briefing.getByText('Firm.', { exact: true })).toBeVisible();
      await expect(
        briefing.getByRole('rowheader', {
          name: /^Exchange with another ward on record, no date within 12 months$/,
        }),
      ).toBeVisible();
      await map.howWeKnow('Why it is called that');
      await expect(briefing.getByText(/^What is done here: not known yet$/)).toBeVisible();
      await expect(briefing.getByText(/Firm on who lives here/)).toBeVisible();
      const flips = briefing.getByRole('table', { name: 'Each deciding value beside its line' });
      // Each of the six values has a row of its own, and one for how far it is from flipping.
      await expect(flips.getByRole('row')).toHaveCount(13);
      await expect(flips.getByRole('row', { name: /^Diversity/ })).toContainText('20%');
      await expect(flips.getByRole('row', { name: /^Places to meet/ })).toContainText(
        'at least 2.2 per 10,000',
      );
      await expect(flips.getByRole('row', { name: /^2 more open places to meet/ })).toBeVisible();
      await expect(briefing.getByRole('heading', { name: 'What would change it' })).toBeVisible();
      await expect(briefing.getByText(/Complete records could make it anything from/)).toBeVisible();
      await expect(briefing.getByText(/^Too little is known of what is done here/)).toBeVisible();
      await expect(briefing.getByRole('listitem').filter({ hasText: /Reach along streets/ })).toContainText(
        'cannot be run',
      );
    });
    await test.step('where practice could come from, with every point, and its contacts on record', async () => {
      await expect(briefing.getByText(/^Practice to learn from:/)).toContainText('Caldmore Community Garden');
      await map.howWeKnow('Tried and learnt');
      await expect(briefing.getByRole('heading', { name: 'Where practice could come from' })).toBeVisible();
      // The briefing itself is an article too.
      const first = briefing
        .getByRole('article')
        .getByRole('article')
        .filter({ has: page.getByRole('table', { name: 'The points' }) });
      await expect(first.first()).toContainText(/of 7 points/);
      const points = first.first().getByRole('table', { name: 'The points' });
      await expect(points.getByRole('row', { name: /^Another largest group/ })).toContainText('2 of 2');
      const contacts = briefing.getByRole('heading', { name: 'Contacts on record' });
      await expect(contacts).toBeVisible();
      await expect(
        briefing.getByRole('listitem').filter({ hasText: /^Brownhills and Caldmore Community Garden: / }),
      ).toContainText('Good practice swapped after the two worked together');
    });
  });
  await test.step('the borough and a locality say how far apart groups live; a ward compares its groups with others', async () => {
    await map.goTo('/?view=table');
    await page.locator('summary').filter({ hasText: 'How far apart groups live' }).click();
    const apart = page.getByRole('table', { name: 'Each group against everyone else' });
    await expect(apart.getByRole('row', { name: /^Asian/ })).toContainText('%');
    await expect(page.getByText(/would have to move|never sharing a ward/).first()).toBeVisible();
    await map.goTo('/?view=table&area=north');
    await map.howWeKnow('Who lives here');
    await expect(page.getByText(/a locality has too few wards for figures of its own/)).toBeVisible();
    await expect(
      page
        .getByRole('table', { name: 'Each group against everyone else' })
        .getByRole('row', { name: /^Asian/ }),
    ).toBeVisible();
    await map.goTo('/?view=table&area=E05001308');
    await map.howWeKnow('Who lives here');
    await page.locator('summary').filter({ hasText: 'Compared with other areas' }).click();
    const compared = page.getByRole('table', { name: /^Share of each group here/ });
    await expect(compared.getByRole('row', { name: /^White/ })).toContainText(/points more.*points more/);
    await page.getByRole('combobox', { name: 'Compare with' }).selectOption({ label: 'Palfrey' });
    await expect(compared.getByRole('columnheader', { name: 'Than in Palfrey' })).toBeVisible();
    await expect(page.getByText(/The census counted everybody, so there is no interval/)).toBeVisible();
    await map.holdUp('compared-shares');
  });
  await test.step('reach tells the share of each ward on a day, and where new places would help most', async () => {
    await map.goTo('/');
    await page.getByRole('link', { name: 'Who lives within reach' }).click();
    await expect(map.heading('Within reach of a place to meet')).toBeVisible();
    const wards = page.getByRole('table', { name: 'Share of residents within reach by ward' });
    await expect(wards.getByRole('row')).toHaveCount(21);
    await page.getByRole('radio', { name: '3', exact: true }).check();
    await expect(page).toHaveURL(/sites=3/);
    const sites = page.getByRole('table', { name: /Suggested buildings/ });
    await expect(sites.getByRole('row')).toHaveCount(4);
    await expect(page.getByRole('table', { name: 'Gain by ward' }).getByRole('row')).not.toHaveCount(1);
    await expect(page.getByText('No other choice of as many of these buildings brings more.')).toBeVisible();
    await holdUpInStyles(map, 'reach', 'narrow', 'dark');
    // Between this width and the narrow one its table changes (`styles/widths.test.ts`).
    await page.setViewportSize({ width: 390, height: 844 });
    await map.holdUp('reach');
    await page.setViewportSize({ width: 1440, height: 900 });
    const now = await wards.innerText();
    await page.getByLabel('As at').fill('2016-06-01');
    await expect(page).toHaveURL(/asOf=2016-06-01/);
    await expect(page.getByText(/On 1 June 2016/).first()).toBeVisible();
    expect(await wards.innerText()).not.toBe(now);
    await page.getByRole('radio', { name: 'Places of Welcome' }).check();
    await expect(page).toHaveURL(/of=welcome/);
    await map.holdUp('reach-welcome-2016');
    await page.goBack();
    await expect(page).not.toHaveURL(/of=welcome/);
    await page.getByRole('button', { name: 'Table and lists' }).click();
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await expect(
      page.getByRole('columnheader', { name: 'Residents within reach of a place to meet' }),
    ).toBeVisible();
    await map.holdUp('reach-table');
  });
});
