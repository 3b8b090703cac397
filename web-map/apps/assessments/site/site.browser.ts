import type { Page } from '@playwright/test';
import { expect, test } from '../../../testing/map-page.ts';
import { atSite } from '../testing/at-site.ts';
import { darlaston, typedSquare } from '../testing/darlaston.ts';
import { areaTold, closeAndDrag, mapReady, told, typeAsMoveIsTold } from '../testing/drawing.ts';
import { Officer } from '../testing/officer.ts';

/** How far the colour of the line around a drawn site is from the nearest in the picture of the map: 0 where it is there. */
async function distanceFromLine(page: Page): Promise<number> {
  const picture = (await page.locator('.draw-canvas canvas').screenshot()).toString('base64');
  return page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
      willReadFrequently: true,
    });
    if (!pen) throw new Error('The picture cannot be read.');
    const pixels = (): Uint8ClampedArray => pen.getImageData(0, 0, bitmap.width, bitmap.height).data;
    pen.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--out-of-reach');
    pen.fillRect(0, 0, 1, 1);
    const line = pixels();
    pen.drawImage(bitmap, 0, 0);
    const data = pixels();
    let nearest = 765;
    for (let at = 0; at < data.length; at += 4) {
      let distance = 0;
      for (let part = 0; part < 3; part += 1)
        distance += Math.abs((data[at + part] ?? 0) - (line[part] ?? 0));
      nearest = Math.min(nearest, distance);
    }
    return nearest;
  }, picture);
}

test('a drawn site is painted, and holds up beside its measures @draws-map', async ({ map }) => {
  const { page } = map;
  const amina = new Officer(page);
  await amina.is('Amina');
  const { id } = await darlaston(page, { typed: typedSquare });
  await amina.open(`/assess?id=${id}&step=site`);
  await amina.straight.choose('How do you want to give the site?', 'Draw it on the map');
  await mapReady(page);
  await expect(page.getByRole('heading', { name: 'The site as given' })).toBeVisible();
  // The nearest colour of the map itself is 61 away.
  await expect.poll(() => distanceFromLine(page)).toBeLessThan(30);
  await map.holdUp('site-drawn');
});

test('a site is drawn by keys, by buttons and by pointer, and whoever is quick loses nothing', async ({
  map,
}) => {
  test.slow();
  const { page } = map;

  await test.step('by keys alone one with a hole is told as it grows, saved, and there again on another visit', async () => {
    await atSite(map);
    const amina = new Officer(page);
    await amina.choose('How do you want to give the site?', 'Draw it on the map');
    await mapReady(page);
    await amina.write('or postcode', 'WS10 8AA');
    await page.keyboard.press('Enter');
    await expect(told(page)).toHaveText('The map is over WS10 8AA.');
    await expect(page.locator('.draw-canvas')).toHaveAttribute('data-ground', /base-/);
    await expect(page.locator('.draw-frame .maplibregl-ctrl-scale')).toHaveText(/\d+\s?m$/);
    await expect(page.getByLabel('Snap to corners')).not.toBeChecked();
    await amina.tabTo(page.getByRole('application', { name: 'Map for drawing the site' }));
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const [right, down, left] = ['ArrowRight', 'ArrowDown', 'ArrowLeft'];
    await press('l');
    await expect(told(page)).toHaveText('In Bentley and Darlaston North.');
    await press('g');
    await expect(told(page)).toHaveText(/^S[OPJK] \d{5} \d{5} · \d{6} east, \d{6} north$/);
    await press('Backspace');
    await expect(told(page)).toHaveText('There is no corner to take away.');
    await press('Enter');
    await expect(told(page)).toHaveText('Corner 1 put.');
    await press('c');
    await expect(told(page)).toContainText('Put at least three corners');
    await press(right, right, right);
    await expect(told(page)).toHaveText(/^\d+ m east of corner 1\. In Bentley and Darlaston North\.$/);
    await press('Enter');
    await expect(told(page)).toHaveText(/^Corner 2 put\. \d+ m east of corner 1\.$/);
    await press(down, down, down, 'Enter');
    await expect(told(page)).toHaveText(
      /^Corner 3 put\. \d+ m south of corner 2\. Area so far: [\d,.]+ (square metres|hectares)\.$/,
    );
    await press('Shift+ArrowLeft', 'Enter', 'Backspace');
    await expect(told(page)).toContainText('Corner 4 taken away; 3 left.');
    await press('Shift+ArrowRight', left, left, left, 'Enter', 'c');
    await expect(told(page)).toHaveText(/^Closed with 4 corners: [\d,.]+ (square metres|hectares)\.$/);
    await expect(page.getByRole('heading', { name: 'The site as given' })).toBeVisible();
    await expect(page.locator('.site-result')).toContainText(
      /Bentley and Darlaston North \(\d+ %\); Darlaston South \(\d+ %\)/,
    );
    await press('n');
    await expect(told(page)).toContainText('inside the first it is a hole');
    await press('ArrowUp', right, 'Enter', right, 'Enter', 'ArrowUp', 'Enter', 'u');
    await expect(told(page)).toHaveText('Undone.');
    await press('Enter', 'c');
    await expect(told(page)).toContainText('Closed with 3 corners');
    await expect(page.getByRole('heading', { name: 'The site as given' })).toBeVisible();
    await press('o');
    await expect(told(page)).toHaveText('This outline has 4 corners, and is one of 2.');
    await amina.press('button', 'Save the site');
    const saved = page.getByText(/^Saved: [\d,.]+ .*, drawn on the map\.$/);
    await expect(saved).toBeVisible();
    await page.reload();
    await expect(saved).toBeVisible();
  });

  await test.step('a corner can be taken hold of in the same moment in which the shape is closed', async () => {
    await atSite(map);
    await page.getByRole('radio', { name: 'Draw it on the map' }).check();
    await mapReady(page);
    const frame = page.locator('.draw-frame');
    for (const position of [
      { x: 300, y: 200 },
      { x: 380, y: 200 },
      { x: 380, y: 260 },
    ]) {
      await frame.click({ position });
    }
    await expect(told(page)).toContainText('Corner 3 put.');
    await closeAndDrag(page);
    await expect(told(page)).toContainText('Corner 3 moved.');
  });

  await test.step('a site is drawn by buttons and by pointer into the same shape, and a corner is dragged', async () => {
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(told(page)).toHaveText('Nothing is drawn.');
    await page.getByLabel('Ward', { exact: true }).selectOption({ label: 'Darlaston South' });
    await page.getByRole('button', { name: 'Move the map' }).click();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Put a corner at the crosshair' }).click();
    const frame = page.locator('.draw-frame');
    const box = await frame.boundingBox();
    if (!box) throw new Error('the map has no box');
    const [x, y] = [box.width / 2, box.height / 2];
    await frame.click({ position: { x: x + 80, y } });
    await frame.click({ position: { x: x + 80, y: y + 60 } });
    await expect(told(page)).toContainText('Corner 3 put.');
    await frame.click({ position: { x, y } });
    await expect(told(page)).toContainText('Closed with 3 corners');
    const before = await told(page).textContent();
    await page.mouse.move(box.x + x + 80, box.y + y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + x + 80, box.y + y + 100, { steps: 4 });
    await page.mouse.up();
    await expect(told(page)).toContainText('Corner 3 moved.');
    expect(await told(page).textContent()).not.toBe(before);
    // What is dragged can be moved without dragging: to the crosshair, which keys move, and to metres of the grid.
    await page.getByLabel('Corner', { exact: true }).selectOption('3');
    await page.getByRole('button', { name: 'Move it to the crosshair' }).click();
    await expect(told(page)).toHaveText(/^Corner 3 moved\. \d+ m west of corner 2\./);
    const north = page.getByLabel('Metres north');
    await north.fill('12');
    await page.getByRole('button', { name: 'Move it there' }).click();
    await expect(north).toHaveAccessibleDescription(/^Metres north: give a number from \d+ to \d+/);
    await north.fill('297200');
    await page.getByRole('button', { name: 'Move it there' }).click();
    await expect(north).not.toHaveAttribute('aria-invalid');
    await expect(told(page)).toHaveText(/^Corner 3 moved\. [\d.]+ (?:m|km) .* of corner 2\./);
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(told(page)).toHaveText('Nothing is drawn.');
    await page.getByRole('button', { name: 'Save the site' }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Draw the site on the map, and close its shape.');
    await expect(page).toHaveTitle(/^Error: Where it is · /);
    // Of a circle the field is named that is not filled in, and the line leads there.
    await page.getByRole('radio', { name: 'A circle around a postcode' }).check();
    await expect(alert).toHaveCount(0);
    const postcode = page.getByLabel('Postcode', { exact: true });
    await postcode.fill('WS1');
    await page.getByRole('button', { name: 'Save the site' }).click();
    await expect(alert).toBeFocused();
    await alert.getByRole('link', { name: 'Give the whole postcode, for example WS10 8AA.' }).click();
    await expect(postcode).toBeFocused();
    await expect(postcode).toHaveAccessibleDescription(/Give the whole postcode/);
  });

  await test.step('whoever is quick loses nothing: what is typed for a corner stays, what is drawn last is saved', async () => {
    await page.getByRole('radio', { name: 'Draw it on the map' }).check();
    await mapReady(page);
    for (const x of [300, 380, 340]) {
      await page.locator('.draw-frame').click({ position: { x, y: x === 340 ? 300 : 200 } });
    }
    await page.getByRole('button', { name: 'Close the shape' }).click();
    await expect(page.locator('.site-result')).toBeVisible();
    await page.getByLabel('Corner', { exact: true }).selectOption('3');
    const north = page.getByLabel('Metres north');
    await typeAsMoveIsTold(page, '12');
    await expect(north).toHaveValue('12');
    await page.getByRole('button', { name: 'Move it there' }).click();
    await expect(north).toHaveAccessibleDescription(/^Metres north: give a number from \d+ to \d+/);
    // The corner's next place is shown, and what was typed before it is gone with its fault.
    const moveAnd = (...names: readonly string[]) =>
      page.getByRole('button', { name: 'Down', exact: true }).evaluate((down: HTMLButtonElement, wanted) => {
        down.click();
        for (const name of wanted) {
          [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
        }
      }, names);
    await moveAnd('Move it to the crosshair');
    await expect(north).toHaveValue(/^\d{6}$/);
    await expect(north).not.toHaveAttribute('aria-invalid');
    // Saved in the moment of its next move, it is the shape with the corner there, and not the one measured before.
    const before = await areaTold(page);
    await expect(page.locator('.site-result')).toContainText(before);
    await moveAnd('Move it to the crosshair', 'Save the site');
    const saved = page.getByText(/^Saved: .+, drawn on the map\.$/);
    await expect(saved).toBeVisible();
    await expect(saved).not.toContainText(before);
  });
});
