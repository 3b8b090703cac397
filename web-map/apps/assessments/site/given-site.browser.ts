import type { Locator } from '@playwright/test';
import { expect, test } from '../../../testing/map-page.ts';
import { atSite } from '../testing/at-site.ts';
import { typedSquare } from '../testing/darlaston.ts';

test('a site is given by corners, a file, wards or a postcode, and what is wrong is said where it stands', async ({
  map,
}) => {
  test.slow();
  const { page } = map;
  await page.clock.install();
  /** What is given is looked at when the hands have rested for 0.3 seconds: they pass at once. */
  const rest = () => page.clock.runFor(350);
  const write = async (field: Locator, text: string): Promise<void> => {
    await field.fill(text);
    await rest();
  };

  await test.step('what is wrong with coordinates is said beside the field, with its line and its place', async () => {
    await atSite(map);
    await page.getByRole('radio', { name: 'Type or paste coordinates' }).check();
    const field = page.getByLabel('Corners of the site, one a line');
    const fault = page.locator('.field-fault');
    for (const [text, reason] of [
      ['-2.03, 52.56\n-2.02, 52.57\n-2.02, 52.56\n-2.03, 52.57', /crosses or touches itself/],
      ['-1.03, 52.56\n-1.02, 52.57\n-1.02, 52.56', /lies outside the borough/],
      ['-2.03, 52.56\n-2.02, 52.57\nby the canal', /"by the canal" is not one corner/],
      ['-2.03, 52.56\n-2.03, 52.56', /needs at least four/],
      ['-2.3, 52.4\n-1.7, 52.4\n-1.7, 52.8\n-2.3, 52.8', /at most 2,000 can be drawn/],
    ] as const) {
      await write(field, text);
      await expect(fault).toHaveText(reason);
      await expect(field).toHaveAttribute('aria-invalid', 'true');
    }
    await write(field, '-2.03, 52.56\n-2.02, 52.57\nby the canal');
    await expect(fault).toHaveText(/by the canal/);
    await page.getByRole('button', { name: 'Show line 3' }).click();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('by the canal');
    await write(field, '-2.03, 52.56\n-2.02, 52.57\n-2.02, 52.56\n-2.03, 52.57');
    await expect(page.getByRole('img', { name: 'Where the fault is' })).toBeVisible();
    await map.holdUp('site-typed-fault');
    await page.getByRole('button', { name: 'Save the site' }).click();
    await expect(page.getByRole('alert')).toContainText('crosses or touches itself');
    await write(field, '398410, 297230\n398610, 297230\n398610, 297430\n398410, 297430');
    await expect(page.locator('.site-result')).toContainText(/4 hectares \(40,00\d square metres\)/);
  });

  await test.step('a file, wards and a postcode are read too, and what was given is kept until it is saved', async () => {
    await atSite(map);
    await page.getByRole('radio', { name: 'Bring in a file' }).check();
    const upload = page.getByLabel('File with the red line', { exact: true });
    const file = (text: string) => ({
      name: 'red-line.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(text),
    });
    const ring = typedSquare.split('\n').map((line) => line.split(',').map(Number));
    const polygon = (coordinates: unknown) => JSON.stringify({ type: 'Polygon', coordinates });
    await upload.setInputFiles(file('not a file of shapes'));
    await expect(page.locator('.field-fault')).toHaveText(/"not a file of shapes" is not one corner/);
    await upload.setInputFiles(file('{"type":"FeatureCollection","features":[]}'));
    await expect(page.locator('.field-fault')).toHaveText(/there is no shape in it/i);
    await upload.setInputFiles(file(polygon([[...ring, ring[0]]])));
    await expect(page.locator('.site-result')).toContainText('4.07 hectares');

    await page.getByRole('radio', { name: 'Choose whole wards' }).check();
    await page.getByRole('checkbox', { name: 'Darlaston South' }).check();
    await rest();
    await expect(page.locator('.site-result')).toContainText('Darlaston South (100 %)');
    await map.holdUp('site-wards');

    await page.getByRole('radio', { name: 'A circle around a postcode' }).check();
    await write(page.getByLabel('Postcode', { exact: true }), 'ZZ99 9ZZ');
    await expect(page.locator('.field-fault').first()).toHaveText(/not held|not a postcode/);
    await page.getByLabel('Postcode', { exact: true }).fill('WS10 8AA');
    await write(page.getByLabel('Radius in metres'), '9000');
    await expect(page.locator('.field-fault').first()).toHaveText(/radius|metres/i);
    await write(page.getByLabel('Radius in metres'), '100');
    await expect(page.locator('.site-result')).toContainText('3.14 hectares');

    await page.reload();
    await expect(
      page.getByRole('main').getByText('What you gave before and did not save is here again.'),
    ).toBeVisible();
    await expect(page.getByLabel('Radius in metres')).toHaveValue('100');
    // By a key: what is measured meanwhile moves the button from under a pointer.
    await page.getByRole('button', { name: 'Save the site' }).press('Enter');
    await expect(page.getByText('Saved: 3.14 hectares, 100 metres around WS10 8AA.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Saved: 3.14 hectares, 100 metres around WS10 8AA.')).toBeVisible();
    await expect(page.getByText('is here again')).toHaveCount(0);
  });
});
