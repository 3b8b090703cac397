import { languageCodes } from '../../../domain/languages/interface-languages.ts';
import { expect, test } from '../../testing/map-page.ts';
import { runsOut, spaceTextFromStart } from '../../testing/text-spacing.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('in each of the eight languages a ward’s panel with the widest spaces stays within 320 pixels @beside-map', async ({
  map,
  page,
}) => {
  await spaceTextFromStart(page);
  for (const code of languageCodes) {
    await map.open(`/?area=E05001307&lang=${code}`);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await runsOut(page), code).toEqual([]);
  }
});
