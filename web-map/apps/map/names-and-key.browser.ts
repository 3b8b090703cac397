import { expect, test } from '../../testing/map-page.ts';

const sizes = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
  { width: 1024, height: 768 },
];

for (const { width, height } of sizes) {
  test.describe(`on a map ${width} pixels wide`, () => {
    test.use({ viewport: { width, height } });
    test('names of localities lie in the map and off one another', async ({ map, page }) => {
      await map.open();
      const frame = await page.locator('.map').boundingBox();
      const names = await page.locator('.locality-name:visible').all();
      // One that has no room is not shown.
      expect(names.length).toBeGreaterThan(width < 390 ? 0 : 1);
      const boxes = (await Promise.all(names.map((name) => name.boundingBox()))).filter(
        (box) => box !== null,
      );
      for (const [index, box] of boxes.entries()) {
        expect(box.x).toBeGreaterThanOrEqual(frame?.x ?? 0);
        expect(box.x + box.width).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0));
        for (const other of boxes.slice(index + 1)) {
          const apart =
            box.x + box.width <= other.x ||
            other.x + other.width <= box.x ||
            box.y + box.height <= other.y ||
            other.y + other.height <= box.y;
          expect(apart).toBe(true);
        }
      }
    });
  });
}

test.describe('on a small laptop', () => {
  test.use({ viewport: { width: 1024, height: 768 } });
  test('the key of what occurs leaves the map its height, and opens over it to all labels and places', async ({
    map,
    page,
  }) => {
    await map.open();
    const heightOfMap = async () => (await page.locator('.map').boundingBox())?.height ?? 0;
    const before = await heightOfMap();
    // The controls stand above it, where over it they would hide wards.
    expect(before / 768).toBeGreaterThan(0.66);
    const controls = await page.locator('.map-controls').boundingBox();
    expect((controls?.y ?? 0) + (controls?.height ?? 0)).toBeLessThanOrEqual(
      (await page.locator('.map').boundingBox())?.y ?? 0,
    );
    await expect(page.getByRole('list', { name: 'On this map' }).getByRole('listitem')).toHaveText([
      'Fewer chances to mixcold spot · 6 wards',
      'Some chances9 wards',
      'Many chances5 wards',
      'Practice on record13 places',
      'Exchange with a catalyst1 on record',
    ]);
    await expect(page.getByRole('checkbox', { name: 'Place of Welcome' })).toBeHidden();
    const all = page.getByRole('button', { name: 'All labels' });
    await all.press('Enter');
    await expect(all).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('checkbox', { name: 'Place of Welcome' })).toBeVisible();
    await expect(page.getByRole('table', { name: 'Who lives here, and what is done here' })).toBeVisible();
    await page.locator('.notice summary').click();
    expect(await heightOfMap()).toBe(before);
    await map.holdUp('key-open');
  });

  for (const [width, height] of [
    [1280, 720],
    [1366, 768],
    [1440, 900],
  ] as const) {
    test(`at ${width} by ${height} the key is one row, and all twenty wards have their names`, async ({
      map,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await map.open();
      expect((await page.locator('.key').boundingBox())?.height).toBeLessThanOrEqual(62);
      await expect(page.locator('.map')).toHaveAttribute('data-named', '20');
    });
  }

  test('under a layer a low window names all twenty wards too, in the languages with the longest words', async ({
    map,
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    for (const language of ['en', 'ru', 'bg']) {
      for (const layer of ['imd-2025-ward-mean-score', 'population']) {
        await map.open(`/?layer=${layer}&lang=${language}`);
        await expect(page.locator('.map')).toHaveAttribute('data-named', '20');
      }
    }
  });
});
