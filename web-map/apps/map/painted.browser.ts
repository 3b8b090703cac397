import type { Locator, Page } from '@playwright/test';
import { expect, type MapPage, test } from '../../testing/map-page.ts';

const muslim = 'census-2021-religion.muslim';

/** States with each kind of thing that is painted, and whether every fill of the key has room there. */
const kinds = [
  ['figures of wards', `/?layer=${muslim}`, true],
  ['clusters among them', `/?layer=${muslim}&show=clusters`, true],
  ['figures of small areas', '/?layer=imd-2025-score', false],
  ['the beginning of a postcode, places of worship and schools', '/?postcode=WS3+1&kinds=faith,school', true],
  ['a postcode', '/?postcode=WS8+6AB', false],
  [
    'a ward, its places and the ground beneath it, reach, and buildings that it would gain by',
    '/?area=E05001308&tool=reach&sites=3',
    false,
  ],
  // In its state the themes are looked at.
  ['labels of wards, and practice on record', '/', true],
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
    // One number a pixel: nearly half a million texts would take longer than painting it.
    const painted = new Set(new Uint32Array(data.buffer));
    const isPainted = (fill: string): boolean => {
      const [red = 0, green = 0, blue = 0] = (fill.match(/\d+/g) ?? []).map(Number);
      const [pixel = 0] = new Uint32Array(Uint8Array.of(red, green, blue, 255).buffer);
      return painted.has(pixel);
    };
    const fills = [...document.querySelectorAll('.key .swatch rect:first-child')].map(
      (swatch) => getComputedStyle(swatch).fill,
    );
    return fills.length === 0 ? ['The key shows none.'] : fills.filter((fill) => !isPainted(fill));
  }, picture);
}

test.use({
  expectedFaults: [/CONTEXT_LOST_WEBGL|context lost/i],
  // Each picture is painted in software and compared whole.
  viewport: { width: 960, height: 640 },
});

declare global {
  interface Window {
    lostContext?: WEBGL_lose_context | null;
  }
}

const ward = '/?area=E05001311';

const lose = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.map-canvas canvas');
    window.lostContext = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
    window.lostContext?.loseContext();
  });

const choose = (page: Page, path: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);

/** The middle of the map, where nothing lies on it: round edges of buttons are not the same to the last bit each time. */
async function pictureOf(canvas: Locator): Promise<Buffer> {
  const { x, y, width, height } = (await canvas.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const clip = { x: x + width / 10, y: y + height / 5, width: width / 2, height: (height * 3) / 5 };
  return canvas.page().screenshot({ clip });
}

async function expectDrawnAgain(map: MapPage, page: Page): Promise<void> {
  const canvas = page.locator('.map-canvas canvas');
  await map.open(ward);
  // The ground is fetched by a map that is drawn, and lies beneath it some moments later.
  await page.waitForLoadState('networkidle');
  await map.settled();
  const near = await pictureOf(canvas);
  await map.goTo('/');
  const whole = await pictureOf(canvas);
  // Told by yes or no: the difference of two pictures, byte by byte, keeps a run busy for minutes.
  const isLike = async (drawn: Buffer) => (await pictureOf(canvas)).equals(drawn);
  expect(await isLike(near)).toBe(false);

  await lose(page);
  const notice = page.getByRole('alert').filter({ hasText: 'taken back the memory' });
  await expect(notice).toBeVisible();
  await choose(page, ward);
  await expect(map.heading('Palfrey')).toBeVisible();
  await page.evaluate(() => window.lostContext?.restoreContext());
  await expect(notice).toHaveCount(0);
  await map.settled();
  await expect.poll(() => isLike(near)).toBe(true);

  // Where the browser gives nothing back by itself, the reader asks for a new one.
  await lose(page);
  await choose(page, '/');
  await notice.getByRole('button', { name: 'Draw the map again' }).click();
  await expect(notice).toHaveCount(0);
  await map.settled();
  await expect.poll(() => isLike(whole)).toBe(true);
}

test('a map that the browser lost says so and is drawn again as the panel has it, and each kind of thing is painted as the key has it, in the dark theme and with forced colours too @draws-map', async ({
  map,
  page,
}) => {
  await test.step('a map that the browser lost says so, and is drawn again as the panel has it', () =>
    expectDrawnAgain(map, page));
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
