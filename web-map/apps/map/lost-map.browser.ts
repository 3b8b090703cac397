import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../testing/map-page.ts';

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

const [brownhills, palfrey] = ['/?area=E05001308', '/?area=E05001311'];

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

test('a map that the browser lost says so, and is drawn again as the panel has it @draws-map', async ({
  map,
  page,
}) => {
  const canvas = page.locator('.map-canvas canvas');
  await map.open(palfrey);
  // The ground is fetched by a map that is drawn, and lies beneath it some moments later.
  await page.waitForLoadState('networkidle');
  await map.settled();
  const drawn = await pictureOf(canvas);
  // Told by yes or no: the difference of two pictures, byte by byte, keeps a run busy for minutes.
  const isAsDrawn = async () => (await pictureOf(canvas)).equals(drawn);
  await map.goTo(brownhills);
  expect(await isAsDrawn()).toBe(false);

  await lose(page);
  const notice = page.getByRole('alert').filter({ hasText: 'taken back the memory' });
  await expect(notice).toBeVisible();
  await choose(page, palfrey);
  await expect(map.heading('Palfrey')).toBeVisible();
  await page.evaluate(() => window.lostContext?.restoreContext());
  await expect(notice).toHaveCount(0);
  await map.settled();
  await expect.poll(isAsDrawn).toBe(true);

  // Where the browser gives nothing back by itself, the reader asks for a new one.
  await lose(page);
  await notice.getByRole('button', { name: 'Draw the map again' }).click();
  await expect(notice).toHaveCount(0);
  await map.settled();
  await expect.poll(isAsDrawn).toBe(true);
});
