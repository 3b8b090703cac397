import { languageCodes } from '../../../domain/languages/interface-languages.ts';
import { expect, test } from '../../../web-map/testing/map-page.ts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('the page of an area is no longer than 3,000 pixels before anything is opened', async ({
    map,
    page,
  }) => {
    for (const [area, language] of [
      ['E08000030', 'en'],
      ['north', 'en'],
      ['E05001307', 'en'],
      ['E05001308', 'en'],
      ['E05001308', 'ru'],
      ['E05001308', 'ur'],
    ] as const) {
      await map.open(`/area/${area}?lang=${language}`);
      const height = await page.locator('main').evaluate((main) => main.getBoundingClientRect().height);
      expect(height, `${area} ${language}`).toBeGreaterThan(1000);
      expect(height, `${area} ${language}`).toBeLessThanOrEqual(3000);
    }
  });
});

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test('no title of a card lies under the words that open it, in any language', async ({ map, page }) => {
    for (const language of languageCodes) {
      await map.open(`/area/E05001308?lang=${language}`);
      const covered = await page.locator('.card').evaluateAll((cards) =>
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
      expect(covered, language).toEqual([]);
    }
  });
});
