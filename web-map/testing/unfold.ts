import type { Page } from '@playwright/test';

/**
 * Opens every fold of a page, as its reader may, and waits until it is drawn: what lies in one is not there for axe, nor has it
 * a width.
 */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())));
  });
