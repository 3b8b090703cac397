import { expect, type Page } from '@playwright/test';
import type { MapPage } from '../../../web-map/testing/map-page.ts';
import { runsOut, spaceText } from '../../../web-map/testing/text-spacing.ts';

const narrow = { width: 320, height: 640 };
const phone = { width: 390, height: 844 };

type Form = 'narrow' | 'dark' | 'forced-colours';

/**
 * Holds a page that is open in each form that readers see it in besides a desktop's: narrower, then darker. What makes
 * the form is style alone, which follows the window, so that the page is not asked for again. Between the narrow window
 * and a phone no rule of the style begins or ends (`style/widths.test.ts`): what is held on the one is asked of the
 * other only whether it scrolls sideways.
 */
export async function inEachForm(page: Page, hold: (form: Form) => Promise<void>): Promise<void> {
  const desktop = page.viewportSize() ?? { width: 1440, height: 900 };
  await page.setViewportSize(phone);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'on a phone').toBe(phone.width);
  await page.setViewportSize(narrow);
  await hold('narrow');
  await page.setViewportSize(desktop);
  await page.emulateMedia({ colorScheme: 'dark' });
  await hold('dark');
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await hold('forced-colours');
  await page.emulateMedia({ forcedColors: 'none' });
}

/** Holds a page to be whole when it is narrow and has the widest spaces that readers may set. They stay, so that this is last. */
export async function spacedIsWhole({ page }: MapPage): Promise<void> {
  const before = page.viewportSize() ?? narrow;
  await page.setViewportSize(narrow);
  await spaceText(page);
  expect(await runsOut(page), page.url()).toEqual([]);
  await page.setViewportSize(before);
}

/** Holds a page to be no higher than so many pixels on a phone before anything is opened. */
export async function isFewScreens(page: Page, most: number): Promise<void> {
  const before = page.viewportSize() ?? phone;
  await page.setViewportSize(phone);
  const height = await page.locator('main').evaluate((main) => main.getBoundingClientRect().height);
  expect(height, page.url()).toBeGreaterThan(700);
  expect(height, page.url()).toBeLessThanOrEqual(most);
  await page.setViewportSize(before);
}

/** Opens every fold of a page, as its reader may: what lies in one is not there for axe, nor has it a width. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
