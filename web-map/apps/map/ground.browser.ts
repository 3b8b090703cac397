import { tinyArchive } from '../../../infra/base-map/testing/tiny-archive.ts';
import { byteRange } from '../../../infra/local/byte-range.ts';
import { expect, test } from '../../testing/map-page.ts';

test('near a ward the rings and places have their names, the key what is in sight, and the ground its stations, roads and neighbourhoods, in a low window too', async ({
  map,
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const canvas = page.locator('.map-canvas');
  await map.open('/');
  await expect(canvas).toHaveAttribute('data-places', '');
  const key = page.getByRole('list', { name: 'On this map' });
  await expect(canvas).toHaveAttribute('data-practice', '');
  const whole = await key.getByText(/^\d+ places$/).textContent();
  await map.goTo('/?area=E05001307');
  await test.step('rings have their names, and the key what is in sight', async () => {
    await expect(canvas).toHaveAttribute('data-practice', /Bloxwich/);
    await expect(key.getByText('Practice on record')).toBeVisible();
    expect(await key.getByText(/^\d+ places?$/).textContent()).not.toBe(whole);
    const signs = page.getByRole('list', { name: 'Places on the map' });
    await expect(signs.getByText('Library, museum')).toBeVisible();
    await expect(signs.getByText('GP practice')).toHaveCount(0);
    await map.holdUp('ring-names');
  });
  await test.step('places of the ward and those around it have their names', async () => {
    await expect(canvas).toHaveAttribute('data-places', /Bloxwich Community Library/);
    const shown = (await canvas.getAttribute('data-places'))?.split('; ') ?? [];
    expect(shown.length).toBeGreaterThanOrEqual(3);
  });
  await test.step('the ground has its stations, its roads and its neighbourhoods, and the map says whose they are', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(canvas).toHaveAttribute('data-ground', /base-station-names: Bloxwich North/);
    for (const shown of [
      /base-station-names: Bloxwich;/,
      /base-road-numbers: M6;/,
      /base-neighbourhoods: New Invention/,
      /base-streets: Lichfield Road/,
    ]) {
      await expect(canvas).toHaveAttribute('data-ground', shown);
    }
    await page.getByText('Map data', { exact: true }).click();
    await expect(page.locator('.map-credit')).toContainText('Contains OS data © Crown copyright');
    await page.getByRole('button', { name: 'All labels' }).click();
    await expect(page.locator('.ground-key')).toContainText('railway, line approximate');
  });
});

test('a base map of the council takes the place of the ground, from the origin of the site', async ({
  map,
  page,
}) => {
  const archive = tinyArchive();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.route('**/base-map/settings.json', (route) =>
    route.fulfill({ json: { map: 'made.pmtiles', credit: '© a council' } }),
  );
  let parts = 0;
  await page.route('**/base-map/made.pmtiles', (route) => {
    const range = byteRange(route.request().headers().range, archive.length);
    if (typeof range !== 'object') return route.fulfill({ status: 400 });
    parts += 1;
    return route.fulfill({
      status: 206,
      headers: { 'content-range': `bytes ${range.first}-${range.last}/${archive.length}`, etag: '"made"' },
      body: archive.subarray(range.first, range.last + 1),
    });
  });
  await map.open('/?area=E05001307');
  await page.getByText('Map data', { exact: true }).click();
  await expect(page.locator('.map-credit')).toContainText('© a council');
  await expect.poll(() => parts).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'All labels' }).click();
  await expect(page.locator('.key-whole')).not.toHaveCount(0);
  // What its marks mean, the council's map says by itself.
  await expect(page.locator('.ground-key')).toHaveCount(0);
  await map.holdUp('base-map-of-a-council');
  expect(new Set(asked.filter((origin) => origin.startsWith('http'))).size).toBe(1);
});
