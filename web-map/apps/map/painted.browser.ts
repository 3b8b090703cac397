import type { Page } from '@playwright/test';
import { expect, test } from '../../testing/map-page.ts';

const muslim = 'census-2021-religion.muslim';

/** A state for each kind of thing that is painted, and whether every fill of the key has room there. */
const kinds = [
  ['labels of wards, and practice on record', '/', true],
  ['places of worship and schools', '/?kinds=faith,school', true],
  ['a postcode', '/?postcode=WS8+6AB', false],
  ['the beginning of a postcode', '/?postcode=WS3+1', true],
  ['a ward, its places and the ground beneath it', '/?area=E05001308', false],
  ['reach, and buildings that it would gain by', '/?tool=reach&sites=3', false],
  ['figures of small areas', '/?layer=imd-2025-score', false],
  ['figures of wards', `/?layer=${muslim}`, true],
  ['clusters among them', `/?layer=${muslim}&show=clusters`, true],
] as const;

/** Fills that the key shows, as the theme in force has them, and that the picture of the map has not. */
async function fillsNotPainted(page: Page): Promise<readonly string[]> {
  const picture = (await page.locator('.map-canvas canvas').screenshot()).toString('base64');
  return page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!pen) throw new Error('The picture cannot be read.');
    pen.drawImage(bitmap, 0, 0);
    const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
    const painted = new Set<string>();
    for (let at = 0; at < data.length; at += 4) painted.add(`rgb(${data.slice(at, at + 3).join(', ')})`);
    const fills = [...document.querySelectorAll('.key .swatch rect:first-child')].map(
      (swatch) => getComputedStyle(swatch).fill,
    );
    return fills.length === 0 ? ['The key shows none.'] : fills.filter((fill) => !painted.has(fill));
  }, picture);
}

test.use({ viewport: { width: 960, height: 640 } });

test('each kind of thing is painted as the key has it, in the dark theme and with forced colours too @draws-map', async ({
  map,
  page,
}) => {
  await map.open();
  // What lies over the map is of the page, and is there whether it paints or not.
  await page.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    await sheet.replace('main * { visibility: hidden } .map-canvas canvas { visibility: visible }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  for (const [name, path, hasAllFills] of kinds) {
    await test.step(name, async () => {
      await map.goTo(path);
      if (hasAllFills) await expect.poll(() => fillsNotPainted(page), name).toEqual([]);
    });
  }
  for (const theme of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await test.step(Object.values(theme).join(), async () => {
      await page.emulateMedia(theme);
      await expect.poll(() => fillsNotPainted(page)).toEqual([]);
    });
  }
  await map.settled();
});
