import { expect, type Page } from '@playwright/test';
import { runsOut, spaceText } from './text-spacing.ts';

/** Holds what is shown on the narrowest screen to the widest spaces that readers may set, which are then taken back. */
export async function expectRoomForSpaces(page: Page, state: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  await spaceText(page);
  expect(await runsOut(page), state).toEqual([]);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
}
