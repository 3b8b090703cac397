import type { Page } from '@playwright/test';
import { languageCodes } from '../../../domain/languages/interface-languages.ts';
import { expect, test } from '../../../web-map/testing/map-page.ts';

/** Titles of cards that lie under the words that open the card. */
const coveredTitles = (page: Page): Promise<readonly (string | null)[]> =>
  page.locator('.card').evaluateAll((cards) =>
    cards.flatMap((card) => {
      const [title, opens] = [
        card.querySelector('h2'),
        card.querySelector('summary')?.getBoundingClientRect(),
      ];
      if (!title || !opens) return ['no title'];
      const range = document.createRange();
      range.selectNodeContents(title);
      // The words that open it stand in the middle of a taller target.
      const [top, bottom] = [opens.top + 12, opens.bottom - 12];
      const isHit = [...range.getClientRects()].some(
        (line) =>
          line.left < opens.right && line.right > opens.left && line.top < bottom && line.bottom > top,
      );
      return isHit ? [title.textContent] : [];
    }),
  );

/** What the content of a page takes before anything is opened, CSS pixels. */
const heightOf = (page: Page): Promise<number> =>
  page.locator('main').evaluate((main) => main.getBoundingClientRect().height);

const phone = { width: 390, height: 844 };
const narrowPhone = { width: 360, height: 740 };

test('the page of an area is no longer than 3,000 pixels on a phone before anything is opened', async ({
  map,
  page,
}) => {
  await page.setViewportSize(phone);
  for (const area of ['E08000030', 'north', 'E05001307']) {
    await map.open(`/area/${area}?lang=en`);
    await expectFewScreens(page, `${area} en`);
  }
});

test('in any language no title of a card lies under the words that open it, and the page is not longer', async ({
  map,
  page,
}) => {
  for (const language of languageCodes) {
    await page.setViewportSize(narrowPhone);
    await map.open(`/area/E05001308?lang=${language}`);
    expect(await coveredTitles(page), language).toEqual([]);
    if (!['en', 'ru', 'ur'].includes(language)) continue;
    await page.setViewportSize(phone);
    await expectFewScreens(page, `E05001308 ${language}`);
  }
});

test.describe('where the letters never come', () => {
  // The browser notes each file that it did not get.
  test.use({ expectedFaults: [/ERR_FAILED/] });

  test('no title of a card lies under the words that open it, whatever font stands in', async ({
    map,
    page,
  }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await page.setViewportSize(narrowPhone);
    for (const language of ['pl', 'ru', 'ur']) {
      await map.open(`/area/E05001308?lang=${language}`);
      expect(await coveredTitles(page), language).toEqual([]);
    }
  });
});

async function expectFewScreens(page: Page, which: string): Promise<void> {
  const height = await heightOf(page);
  expect(height, which).toBeGreaterThan(1000);
  expect(height, which).toBeLessThanOrEqual(3000);
}
