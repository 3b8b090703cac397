import type { Page } from '@playwright/test';
import { expect, test } from '../../testing/map-page.ts';

/** Gives the page another size, and waits until the map has taken its pane, has placed its names there and is at rest. */
async function resize(page: Page, width: number, height: number): Promise<void> {
  const pane = page.locator('.map-canvas');
  // The map writes this anew each time it comes to rest.
  await pane.evaluate((element) => {
    element.dataset.practice = 'not at rest';
  });
  await page.setViewportSize({ width, height });
  await expect(pane).not.toHaveAttribute('data-practice', 'not at rest');
  const sizeOf = (part: string) =>
    page.locator(part).evaluate(({ clientWidth, clientHeight }) => ({ clientWidth, clientHeight }));
  expect(await sizeOf('.map-canvas canvas')).toEqual(await sizeOf('.map-canvas'));
}

async function expectNamesApart(page: Page, atLeast: number): Promise<void> {
  const frame = await page.locator('.map').boundingBox();
  const names = await page.locator('.locality-name:visible').all();
  // One that has no room is not shown.
  expect(names.length).toBeGreaterThan(atLeast);
  const boxes = (await Promise.all(names.map((name) => name.boundingBox()))).filter((box) => box !== null);
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
}

test.describe('on a map of any size', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('names of localities lie in the map and off one another, the key leaves the map its height, all twenty wards have their names, and near a ward the rings, places and ground have theirs', async ({
    map,
    page,
  }) => {
    await map.open();
    for (const [width, height] of [
      [390, 844],
      [320, 640],
      [1024, 768],
    ] as const) {
      await test.step(`names of localities on a map ${width} pixels wide`, async () => {
        if (width !== 390) await resize(page, width, height);
        await expectNamesApart(page, width < 390 ? 0 : 1);
      });
    }

    await test.step('the key of what occurs, and what it opens to over the map', async () => {
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
      await all.press('Enter');
      await page.locator('.notice summary').click();
    });

    for (const [width, height] of [
      [1280, 720],
      [1440, 900],
      [1366, 768],
    ] as const) {
      await test.step(`at ${width} by ${height} the key is one row, and all twenty wards have their names`, async () => {
        await resize(page, width, height);
        expect((await page.locator('.key').boundingBox())?.height).toBeLessThanOrEqual(62);
        await expect(page.locator('.map')).toHaveAttribute('data-named', '20');
      });
    }

    const canvas = page.locator('.map-canvas');
    await expect(canvas).toHaveAttribute('data-places', '');
    const key = page.getByRole('list', { name: 'On this map' });
    await expect(canvas).toHaveAttribute('data-practice', '');
    const whole = await key.getByText(/^\d+ places$/).textContent();
    await map.goTo('/?area=E05001307');
    await test.step('rings have their names, and the key what is in sight', async () => {
      await expect(canvas).toHaveAttribute('data-practice', /Bloxwich/);
      await expect(key.getByText('Practice on record')).toBeVisible();
      expect(await key.getByText(/^\d+ places?$/).textContent()).not.toBe(whole);
      const signs = page.getByRole('list', { name: 'Places on the map' });
      await expect(signs.getByText('Library, museum')).toBeVisible();
      await expect(signs.getByText('GP practice')).toHaveCount(0);
      await map.holdUp('ring-names');
    });
    await test.step('places of the ward and those around it have their names', async () => {
      await expect(canvas).toHaveAttribute('data-places', /Bloxwich Community Library/);
      const shown = (await canvas.getAttribute('data-places'))?.split('; ') ?? [];
      expect(shown.length).toBeGreaterThanOrEqual(3);
    });
    await test.step('on paper the map and its buttons are not there', async () => {
      await page.emulateMedia({ media: 'print' });
      await expect(canvas).toBeHidden();
      await expect(page.locator('.map-buttons')).toBeHidden();
      await page.emulateMedia({ media: null });
      await expect(canvas).toBeVisible();
    });
    await test.step('the ground has its stations, its roads and its neighbourhoods, and the map says whose they are', async () => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await expect(canvas).toHaveAttribute('data-ground', /base-station-names: Bloxwich North/);
      for (const shown of [
        /base-station-names: Bloxwich;/,
        /base-road-numbers: M6;/,
        /base-neighbourhoods: New Invention/,
        /base-streets: Lichfield Road/,
      ]) {
        await expect(canvas).toHaveAttribute('data-ground', shown);
      }
      await page.getByText('Map data', { exact: true }).click();
      await expect(page.locator('.map-credit')).toContainText('Contains OS data © Crown copyright');
      await page.getByRole('button', { name: 'All labels' }).click();
      await expect(page.locator('.ground-key')).toContainText('railway, line approximate');
    });
  });
});

// Words of Russian and Bulgarian make what stands above the map the highest, to the same pixel, and so the map the lowest: it is
// 355 pixels high, of 443 in English and 371 at the least in another language.
test.describe('in a low window', () => {
  test.use({ viewport: { width: 1280, height: 720 } });
  test('all twenty wards are named under a layer too, in a language with the longest words', async ({
    map,
    page,
  }) => {
    const named = page.locator('.map');
    await map.open('/?layer=imd-2025-ward-mean-score&lang=ru');
    await expect(named).toHaveAttribute('data-named', '20');
    await map.goTo('/?layer=population&lang=ru');
    await expect(named).toHaveAttribute('data-named', '20');
  });
});
