import { tinyArchive } from '../../../infra/base-map/testing/tiny-archive.ts';
import { byteRange } from '../../../infra/local/byte-range.ts';
import { expect, test } from '../../testing/map-page.ts';

test.use({ forcedColors: 'active' });

test('a base map of the council takes the place of the ground, from the origin of the site, and what lies over it is readable with forced colours', async ({
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
