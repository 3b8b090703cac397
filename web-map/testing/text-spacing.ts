import type { Page } from '@playwright/test';

/** The most that readers may set. Source: Web Content Accessibility Guidelines 2.2, criterion 1.4.12 "Text Spacing". */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Sets the spaces, by a sheet that no content policy hinders. They go with the page. */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate(async (css) => {
    const sheet = new CSSStyleSheet();
    await sheet.replace(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, spacing);

/**
 * What runs out of the width of the window, as markup cut short, and text that is cut off by a box of fixed height.
 * A part that scrolls by itself, as a wide table may, is what it holds: it is not told.
 */
export const runsOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    // Asked once of each box: all that lies in it would ask the same again.
    const scrolling = new Map<Element, boolean>();
    const isScrolledWithin = (box: Element | null): boolean => {
      if (!box || box === document.body) return false;
      const known = scrolling.get(box);
      if (known !== undefined) return known;
      const found =
        ['auto', 'scroll'].includes(getComputedStyle(box).overflowX) || isScrolledWithin(box.parentElement);
      scrolling.set(box, found);
      return found;
    };
    const isHeard = (one: Element): boolean => one.closest('.only-heard, .skip-links, svg, .map') !== null;
    const shown = [...document.body.querySelectorAll('*')].filter(
      (one) => one.checkVisibility() && !isHeard(one) && !isScrolledWithin(one.parentElement),
    );
    const wide = shown.filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return right - left > 0 && (right > width + 1 || left < -1);
    });
    const cut = shown.filter(
      (one) =>
        ['hidden', 'clip'].includes(getComputedStyle(one).overflowY) &&
        one.scrollHeight > one.clientHeight + 2 &&
        one.clientHeight > 2 &&
        one.textContent?.trim(),
    );
    const found = [...wide, ...cut].map((one) => one.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 140));
    // Text that leaves a box of the right width makes the page wider.
    return document.documentElement.scrollWidth > width + 1 ? ['the page scrolls sideways', ...found] : found;
  });
