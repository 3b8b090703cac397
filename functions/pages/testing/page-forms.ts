import { expect, type Page } from '@playwright/test';
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
export async function spacedIsWhole(page: Page): Promise<void> {
  const before = page.viewportSize() ?? narrow;
  await page.setViewportSize(narrow);
  await spaceText(page);
  expect(await runsOut(page), page.url()).toEqual([]);
  await page.setViewportSize(before);
}
