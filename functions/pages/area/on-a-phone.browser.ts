import type { Page } from '@playwright/test';
import { languageCodes } from '../../../domain/languages/interface-languages.ts';
import { expect, test } from '../../../web-map/testing/map-page.ts';
import { expectRoomForSpaces } from '../../../web-map/testing/room-for-spaces.ts';
import { runsOut } from '../../../web-map/testing/text-spacing.ts';
import { unfold } from '../../../web-map/testing/unfold.ts';
import { isFewScreens } from '../testing/page-forms.ts';

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

const narrowPhone = { width: 360, height: 740 };

/** Of all areas and languages this ward takes most screens in these. */
const longest = ['ru', 'ur'];

test('in any language no title of a card lies under the words that open it, the page takes few screens, and opened with the widest spaces it stays within 320 pixels', async ({
  map,
  page,
}) => {
  for (const language of languageCodes) {
    await test.step(language, async () => {
      await page.setViewportSize(narrowPhone);
      await map.open(`/area/E05001308?lang=${language}`);
      expect(await coveredTitles(page), language).toEqual([]);
      if (longest.includes(language)) await isFewScreens(page, 3000);
      await unfold(page);
      await expectRoomForSpaces(page, language);
    });
  }
  await page.evaluate(() => {
    const wide = document.createElement('p');
    wide.textContent = 'x'.repeat(80);
    document.querySelector('main')?.append(wide);
    wide.style.setProperty('overflow-wrap', 'normal');
  });
  expect(await runsOut(page), 'what runs out would be found').toEqual(['the page scrolls sideways']);
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
    for (const language of ['ru', 'ur']) {
      await map.open(`/area/E05001308?lang=${language}`);
      expect(await coveredTitles(page), language).toEqual([]);
    }
  });
});
