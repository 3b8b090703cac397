import { expect, test } from '../../testing/map-page.ts';

const score = 'imd-2025-ward-mean-score';

test('figures over time: years by arrow keys, the table of 2008 as it read, breaks between what must not be compared, and intervals @beside-map', async ({
  map,
  page,
}) => {
  await test.step('the slider goes through the years of a figure by arrow keys, and the address follows', async () => {
    await map.open(`/?layer=${score}`);
    const slider = page.getByRole('slider', { name: /Period/ });
    await expect(slider).toHaveAttribute('aria-valuetext', '2025');
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/layer=imd-2019-ward-mean-score/);
    await expect(map.heading(/2019/)).toBeVisible();
    await expect(slider).toHaveAttribute('aria-valuetext', '2019');
  });
  await test.step('the table of 2008 reads as it did, with its responsible body', async () => {
    await map.goTo('/?view=figures&q=get%20on%20well');
    await page
      .getByRole('link', { name: /Number of people from different backgrounds who get on well together/ })
      .click();
    const series = page.getByRole('table', { name: /Over time: Walsall/ });
    await expect(series.getByRole('row').nth(1)).toContainText(/2007\/08.*Baseline.*74%/);
    await expect(series.getByRole('row').nth(2)).toContainText(/2008\/09.*Target.*76%/);
    await expect(series.getByRole('row').nth(3)).toContainText(/2009\/10.*Target.*77%/);
    await expect(page.getByText(/Walsall Council/).first()).toBeVisible();
    await map.goTo('/?view=figures&figure=ps-get-on-well');
    const places = page.getByRole('table', { name: 'Other places, by name' });
    await expect(places.getByRole('row', { name: /National average/ })).toContainText('76%');
    await expect(places.getByRole('row', { name: /Wyre Forest/ })).toBeVisible();
    await map.holdUp('figure-comparators');
  });
  await test.step('breaks are drawn between figures that must not be compared, and told in the table', async () => {
    await map.goTo('/?view=figures&figure=ctx-deprivation-rank');
    const breaks = page.locator('.series .break');
    await expect(breaks).toHaveCount(3);
    for (const line of await breaks.all()) expect((await line.boundingBox())?.height).toBeGreaterThan(80);
    await expect(page.locator('.series polyline')).toHaveCount(0);
    await expect(page.getByText(/A dashed line is a break/)).toBeVisible();
    await expect(page.locator('.series-part').getByRole('row', { name: /^2019/ })).toContainText(
      'Break: Each edition',
    );
    await map.holdUp('series-breaks');
    await map.goTo(`/?layer=${score}&area=E05001308`);
    await expect(page.locator('.figure-here .series .break')).toHaveCount(1);
    await expect(page.locator('.figure-here tr[aria-current]')).toContainText('2025');
  });
  await test.step('the years of the table of 2008 are gone through by keyboard: said, marked, and kept in the address', async () => {
    await map.goTo('/?view=figures&figure=nis-get-on-well');
    const slider = page.getByRole('slider', { name: /Period/ });
    await expect(slider).toHaveAttribute('aria-valuetext', '2009/10');
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/year=2008%2F09/);
    await expect(
      page.locator('.briefing').getByText('2008/09: Target 76%. No result is held.'),
    ).toBeVisible();
    const marked = page.locator('tr[aria-current]');
    await expect(marked).toHaveCount(1);
    await expect(marked).toContainText(/2008\/09.*Target.*76%/);
    await page.keyboard.press('Home');
    await expect(
      page.locator('.briefing').getByText('2007/08: Baseline 74%.', { exact: true }),
    ).toBeVisible();
    await map.holdUp('figure-2008-year');
    await page.reload();
    await map.settled();
    await expect(slider).toHaveAttribute('aria-valuetext', '2007/08');
  });
  await test.step('intervals are drawn as whiskers and told with what they rest on, in a made-up series', async () => {
    await page.route(/operationName=SeriesOfIndicator/, async (route) => {
      const answer = await route.fetch();
      const body = await answer.json();
      const { indicator } = body.data;
      indicator.name = 'A made-up survey';
      indicator.series.words = 'Made up for a test.';
      const [like] = indicator.series.points;
      const made = [
        ['2019', 62, 55.2, 68.4, 210],
        ['2020', 66, 60.1, 71.5, 260],
        ['2021', 71, 64, 77, 180],
      ] as const;
      indicator.series.points = made.map(([period, value, lower, upper, base]) => ({
        ...like,
        period,
        from: `${period}-01-01`,
        to: `${period}-12-31`,
        kind: 'ACTUAL',
        value,
        lower,
        upper,
        words: `${value}%, result, ${period}`,
        observation: { ...like.observation, base },
      }));
      await route.fulfill({ response: answer, json: body });
    });
    await map.open('/?view=figures&figure=nis-get-on-well');
    await expect(map.heading('A made-up survey')).toBeVisible();
    const whiskers = page.locator('.series .whisker');
    await expect(whiskers).toHaveCount(3);
    const heights = await whiskers.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    const [widest, narrower] = [heights[0] ?? 0, heights[1] ?? 0];
    expect(narrower).toBeGreaterThan(20);
    expect(widest).toBeGreaterThan(narrower);
    await expect(page.locator('.series polyline')).toHaveCount(1);
    await expect(page.locator('.series-part').getByRole('row', { name: /^2020/ })).toContainText(
      /95% interval 60.1% to 71.5%.*counted among 260/,
    );
    await expect(page.getByText(/The thin line through a mark is its 95% interval/)).toBeVisible();
    await map.holdUp('series-whiskers');
  });
});
