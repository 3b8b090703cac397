import { briefingScreens, briefingSize, mostWords } from '../../testing/briefing-size.ts';
import { expect, test } from '../../testing/map-page.ts';

test('a briefing is short, says the figure of a layer, and is as it was left, and its address is shared @beside-map', async ({
  map,
  page,
  context,
}) => {
  await test.step('a briefing says the figure of a layer before its cards, and keeps a card open when a what-if is taken back', async () => {
    await map.open('/?layer=imd-2025-ward-mean-score&area=E05001308');
    await expect(page.locator('.figure-here')).toContainText('29.67');
    await expect(page.locator('.figure-here ~ .cards')).toBeVisible();

    await map.goTo('/?area=E05001308&whatIf=diversityLow:0.1');
    await map.howWeKnow('What would change this');
    await page.getByRole('link', { name: 'Return to the published method' }).click();
    await map.settled();
    await expect(page).not.toHaveURL(/whatIf/);
    await expect(page.locator('#practice')).toBeVisible();
  });
  await test.step('Back shows a briefing as it was left, with the focus on the link that led away', async () => {
    await map.goTo('/?area=E05001308');
    await map.howWeKnow('Places and reach');
    const place = page.getByRole('link', { name: 'Park View Centre', exact: true });
    const followed = () => place.evaluate((link) => link.getBoundingClientRect().top);
    const thereAndBack = async () => {
      await place.scrollIntoViewIfNeeded();
      const before = await followed();
      await place.click();
      await expect(map.heading('Park View Centre')).toBeFocused();
      await page.goBack();
      await expect(map.heading('Brownhills')).toBeVisible();
      await expect(place).toBeFocused();
      await expect.poll(followed).toBeCloseTo(before, 0);
    };
    await thereAndBack();
    // Nor is the place lost where nothing in the briefing led away.
    const briefing = page.locator('#briefing');
    await briefing.evaluate((box) => {
      box.scrollTop = 700;
    });
    await page.locator('.brand a').click();
    await expect(map.heading(/Where people meet/)).toBeFocused();
    await page.goBack();
    await expect(map.heading('Brownhills')).toBeVisible();
    await expect.poll(() => briefing.evaluate((box) => box.scrollTop)).toBe(700);
    // On a phone the page itself scrolls, and the briefing with it.
    await page.setViewportSize({ width: 390, height: 844 });
    await thereAndBack();
  });
  await test.step('a ward says what matters in 350 words before anything is opened, on a phone and a desktop', async () => {
    await map.goTo('/?area=E05001307');
    for (const ward of ['E05001307', 'E05001316']) {
      await map.goTo(`/?area=${ward}`);
      // What is worked out comes after what is on record.
      await expect(page.locator('.reach-bar')).toBeVisible();
      for (const { name, viewport, highest } of briefingScreens) {
        await page.setViewportSize(viewport);
        const { height, words } = await briefingSize(page);
        console.log(`${ward} on ${name}: ${height.toFixed(0)} pixels, ${words} words.`);
        expect(words).toBeGreaterThan(150);
        expect(words).toBeLessThanOrEqual(mostWords);
        expect(height).toBeLessThanOrEqual(highest);
      }
    }
  });
  await test.step('Share copies the address and says so, and shows it where nothing may be copied', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await map.goTo('/?area=E05001307');
    const share = page.getByRole('button', { name: 'Share' });
    await share.click();
    await expect(page.getByText('The link is copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    const shown = page.waitForEvent('dialog');
    const pressed = share.click();
    const dialog = await shown;
    expect(dialog.defaultValue()).toBe(page.url());
    await dialog.dismiss();
    await pressed;
    await expect(page.getByText('The link is copied.')).toBeHidden();
  });
});
