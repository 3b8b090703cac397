import { expect, type Page } from '@playwright/test';
import { holdUpInStyles } from '../../../web-map/testing/in-each-style.ts';
import type { MapPage } from '../../../web-map/testing/map-page.ts';

const phone = { width: 390, height: 844 };

/**
 * Holds a page up as it is, narrow, dark and with forced colours, as its readers see it. Between the narrow window and a
 * phone no rule of the style begins or ends (`style/widths.test.ts`): what is held on the one is asked of the other only
 * whether it scrolls sideways.
 */
export async function holdUpInEachForm(map: MapPage, state: string): Promise<void> {
  const { page } = map;
  const desktop = page.viewportSize() ?? { width: 1440, height: 900 };
  await page.setViewportSize(phone);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'on a phone').toBe(phone.width);
  await page.setViewportSize(desktop);
  await holdUpInStyles(map, state, 'narrow', 'dark', 'forced-colours');
}

/** Holds a page to be no higher than so many pixels on a phone before anything is opened. */
export async function isFewScreens(page: Page, most: number): Promise<void> {
  const before = page.viewportSize() ?? phone;
  await page.setViewportSize(phone);
  // Asked of the page itself: for a locator Playwright reads 300 kB of its code into each page.
  const height = await page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height);
  expect(height, page.url()).toBeGreaterThan(700);
  expect(height, page.url()).toBeLessThanOrEqual(most);
  await page.setViewportSize(before);
}
