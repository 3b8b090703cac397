import type { Page } from '@playwright/test';
import { expect, type MapPage, test } from '../../testing/map-page.ts';
import { expectRoomForSpaces } from '../../testing/room-for-spaces.ts';

const [phone, tablet, narrow] = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 320, height: 640 },
];

/** Holds what is shown to each narrow width, and to the widest spaces that readers may set, which are then taken back. */
async function expectReflow(map: MapPage, state: string): Promise<void> {
  const { page } = map;
  // Of these views no rule of the style tells a phone from a narrow screen (`styles/widths.test.ts`).
  for (const size of [phone, tablet]) {
    await page.setViewportSize(size);
    expect(await widthOf(page), state).toBe(size.width);
  }
  // On a tablet they have rules of a narrow screen and of a wide one, and no others: axe looks there at the fullest.
  if (state === 'ward') await map.holdUp(state);
  await page.setViewportSize(narrow);
  await map.holdUp(state);
  await test.step('the same with the widest spaces that readers may set', () =>
    expectRoomForSpaces(page, state));
}

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

test.describe('on a phone and a tablet', () => {
  test.use({ viewport: phone, hasTouch: true });

  test('every view reflows, with the widest spaces that readers may set too, and controls of a phone are large enough and stand in their order', async ({
    map,
    page,
  }) => {
    await map.open();
    await test.step('every button and field is at least 44 pixels high', async () => {
      const low = await page
        .locator('button:visible, select:visible, input[type=text]:visible')
        .evaluateAll((all) =>
          all
            .filter((one) => !one.closest('.map') && one.getBoundingClientRect().height < 44)
            .map((one) => one.outerHTML),
        );
      expect(low).toEqual([]);
    });
    await test.step('the choice of layer shares one row with the way to table and lists, and the borough reflows', async () => {
      // Focus goes through the header as it is read: from its start to its end.
      const starts: number[] = [];
      for (const control of await page.locator('.top :is(a, button, summary):visible').all()) {
        starts.push((await control.boundingBox())?.x ?? -1);
      }
      expect(starts.length).toBeGreaterThanOrEqual(4);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      const names = ['Show another map', 'Table and lists'];
      const boxes = await Promise.all(
        names.map((name) => page.locator('.map-controls').getByRole('button', { name }).boundingBox()),
      );
      expect(new Set(boxes.map((box) => Math.round(box?.y ?? -1))).size).toBe(1);
      // Over the whole borough one button stands; the others, which would do nothing there, come with the first step nearer.
      await expect(page.locator('.map-buttons button:visible')).toHaveText(['+']);
      expect(boxes.every((box) => (box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 390)).toBe(
        true,
      );
      await page.getByRole('button', { name: 'Menu' }).click();
      const menu = page.getByRole('navigation', { name: 'Site' });
      await expect(menu.getByRole('link')).toHaveText([
        'Map',
        'Areas',
        'Places and projects',
        'Plan and progress',
        'Compare',
        'Assessments',
        'About',
      ]);
      await map.holdUp('menu');
      await page.keyboard.press('Escape');
      await expect(menu).toBeHidden();
      await page.getByRole('button', { name: /^Find a postcode/ }).click();
      await expect(page.getByRole('combobox', { name: /^Find a postcode/ })).toBeFocused();
      await page.keyboard.press('Escape');
      await expectReflow(map, 'start');
    });
    await test.step('the map takes nearly half of the height, the briefing follows, the key is folded, and a ward reflows', async () => {
      await page.setViewportSize(phone);
      await map.goTo('/?area=E05001308');
      const canvas = await page.locator('.map').boundingBox();
      expect((canvas?.height ?? 0) / 844).toBeGreaterThan(0.45);
      const heading = await map.heading('Brownhills').boundingBox();
      expect(heading?.y).toBeLessThan(844);
      const now = page.getByRole('list', { name: 'On this map' });
      await expect(now).toBeHidden();
      await page.getByRole('button', { name: 'Key' }).click();
      await expect(now).toContainText('Fewer chances to mixcold spot · 6 wards');
      await map.holdUp('key');
      await page.getByRole('button', { name: 'Key' }).click();
      await expectReflow(map, 'ward');
    });
    await test.step('the list of views closes behind what is chosen there, and table, places and projects reflow', async () => {
      await page.getByRole('button', { name: 'Table and lists' }).click();
      await page.getByRole('link', { name: 'Table', exact: true }).click();
      await expect(page.getByRole('table', { name: /The 20 wards of Walsall/ })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Places', exact: true })).toBeHidden();
      await expectReflow(map, 'table');
      for (const view of ['places', 'projects']) {
        await map.goTo(`/?view=${view}`);
        await expectReflow(map, view);
      }
      await map.goTo('/?view=table&tool=reach');
      await expectRoomForSpaces(page, 'reach');
    });
  });
});
