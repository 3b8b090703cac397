import { writeFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { writtenOut } from '../../../../domain/assessment/site/testing/written-out.ts';
import { bytesOf } from '../../../../domain/assessment/site-file/testing/red-lines.ts';
import { expect, test } from '../../../testing/map-page.ts';
import { atSite } from '../testing/at-site.ts';
import { typedSquare } from '../testing/darlaston.ts';

test('a site is given by corners, a file, wards or a postcode, and what is wrong is said where it stands; a file with the red line is read as it is meant, and saved as what was agreed to', async ({
  map,
}, testInfo) => {
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
    await write(field, '-2.03, 52.56\n-2.02, 52.57\nby the canal');
    await expect(fault).toHaveText(/"by the canal" is not one corner/);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await page.getByRole('button', { name: 'Show line 3' }).click();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('by the canal');
    await write(field, '-2.03, 52.56\n-2.02, 52.57\n-2.02, 52.56\n-2.03, 52.57');
    await expect(fault).toHaveText(/crosses or touches itself/);
    await expect(page.getByRole('img', { name: 'Where the fault is' })).toBeVisible();
    await map.holdUp('site-typed-fault');
    await page.getByRole('button', { name: 'Save the site' }).click();
    await expect(page.getByRole('alert')).toContainText('crosses or touches itself');
    await write(field, '398410, 297230\n398610, 297230\n398610, 297430\n398410, 297430');
    await expect(page.locator('.site-result')).toContainText(/4 hectares \(40,00\d square metres\)/);
  });

  await test.step('a file, wards and a postcode are read too, and what was given is kept until it is saved', async () => {
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
    const here = page.url();
    await map.goTo('/assess');
    await map.goTo(here);
    await expect(page.getByText('Saved: 3.14 hectares, 100 metres around WS10 8AA.')).toBeVisible();
    await expect(page.getByText('is here again')).toHaveCount(0);
  });

  await test.step('a file that was corrected is read anew, and a long one is saved as what was measured of it', async () => {
    await atSite(map);
    await page.getByRole('radio', { name: 'Bring in a file' }).check();
    const upload = page.getByLabel('File with the red line', { exact: true });
    const path = testInfo.outputPath('red-line.geojson');
    const choose = async (): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await upload.click();
      const { setFiles } = await chooser.then((found) => ({ setFiles: () => found.setFiles(path) }));
      // A browser says nothing of a file that is chosen already: nothing may stand there when it is chosen again.
      await expect(upload).toHaveValue('');
      await setFiles();
    };
    await writeFile(path, '{"type":"FeatureCollection","features":[]}');
    await choose();
    await expect(page.locator('.field-fault')).toHaveText(/there is no shape in it/i);
    const text = writtenOut(900);
    expect(text.length).toBeGreaterThan(120_000);
    await writeFile(path, text);
    await choose();
    await expect(page.getByText('red-line.geojson is read.')).toBeVisible();
    await expect(page.locator('.site-result')).toContainText(/\d hectares/);
    await page.getByRole('button', { name: 'Save the site' }).click();
    await expect(page.getByText(/^Saved: [\d.,]+ hectares, read from a file: GeoJSON\.$/)).toBeVisible();
  });

  await test.step('a red line of another program is shown before it is believed, mended when asked, and refused with its reason', async () => {
    await page.getByRole('radio', { name: 'Bring in a file' }).check();
    const upload = page.getByLabel('File with the red line', { exact: true });
    const bring = (name: string) =>
      upload.setInputFiles({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(bytesOf(name)),
      });
    const result = page.locator('.site-result');
    const offer = page.getByRole('region', { name: 'Before it is used' });
    const accept = page.getByRole('button', { name: 'Use it like this' });

    await bring('25-square-shapefile.zip');
    await expect(result).toContainText(/1 hectare \(10,00\d square metres\)/);
    await bring('41-outside-borough.geojson');
    await expect(page.locator('.field-fault')).toHaveText(/lies outside the borough, 16\d/);
    await expect(result).toHaveCount(0);
    await expect(page.getByRole('img', { name: 'Where the fault is' })).toBeVisible();
    await bring('44-bomb.zip');
    await expect(page.locator('.field-fault')).toHaveText(/says that it holds over 30 MB unpacked/);
    await bring('12-bow-tie.geojson');
    await expect(offer).toContainText('2 pieces of 5,000 square metres together');
    await expect(result).toHaveCount(0);
    await page.getByRole('button', { name: 'Save the site' }).click();
    await expect(page.getByRole('alert')).toContainText('and use what is read from it');
    await map.holdUp('site-file-offer');
    await accept.click();
    await expect(result).toContainText(/5,00\d square metres/);
    await expect(page.getByText(/parted into 2 pieces/)).toBeVisible();
    await bring('15-two-features-touching.geojson');
    await page.getByRole('checkbox').first().check();
    await page.getByRole('checkbox').nth(1).check();
    await page.setViewportSize({ width: 320, height: 700 });
    await map.holdUp('site-file-choice');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: 'Use what is chosen' }).click();
    await expect(result).toContainText(/2 hectares/);
    await bring('05-square-grid-no-crs.geojson');
    await expect(offer).toContainText('read as metres of the British National Grid');
    await accept.click();
    await expect(result).toContainText(/1 hectare \(10,00\d square metres\)/);
    await page.getByRole('button', { name: 'Save the site' }).click();
    await expect(
      page.getByText(
        /^Saved: [\d.,]+ (?:hectares?|square metres), read from a file: GeoJSON; whoever gave it agreed to this: its numbers are metres of the British National Grid\.$/,
      ),
    ).toBeVisible();
  });

  await test.step('well-known text that is pasted among corners is read as the file that it is, and its format is kept', async () => {
    await page.getByRole('radio', { name: 'Type or paste coordinates' }).check();
    const corners = page.getByLabel('Corners of the site, one a line');
    await corners.fill('SRID=27700;POLYGON((401200 298400,401300 298400,401300 298500,401200 298500))');
    await expect(page.getByText('This is well-known text (WKT), not a list of corners.')).toBeVisible();
    await expect(page.locator('.field-fault')).toHaveCount(0);
    await map.holdUp('site-pasted');
    await page.getByRole('button', { name: 'Read it as a file' }).press('Enter');
    await page.getByRole('button', { name: 'Use it like this' }).click();
    await expect(page.locator('.site-result')).toContainText(/1 hectare/);
    await page.getByRole('button', { name: 'Save the site' }).click();
    await expect(
      page.getByText(
        'read from a file: well-known text (WKT); whoever gave it agreed to this: the outline was closed',
      ),
    ).toBeVisible();
  });
});
