import type { Page } from '@playwright/test';

/** Most words of a briefing that are seen before anything is opened, on any screen. */
export const mostWords = 350;

/** Screens that a briefing is measured on, with the most that it takes there before anything is opened, CSS pixels. */
export const briefingScreens = [
  { name: 'a phone', viewport: { width: 390, height: 844 }, highest: 3000 },
  { name: 'a desktop', viewport: { width: 1366, height: 768 }, highest: 1800 },
] as const;

/** Height of the briefing that a page shows, CSS pixels, and how many words of it are seen before anything is opened. */
export const briefingSize = (page: Page): Promise<{ readonly height: number; readonly words: number }> =>
  page.locator('.briefing article').evaluate((briefing) => {
    const texts = document.createTreeWalker(briefing, NodeFilter.SHOW_TEXT);
    let words = 0;
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { parentElement } = node;
      const isSeen = parentElement?.checkVisibility() && !parentElement.closest('.only-heard');
      if (isSeen) words += (node.textContent ?? '').split(/\s+/).filter(Boolean).length;
    }
    return { height: briefing.getBoundingClientRect().height, words };
  });
