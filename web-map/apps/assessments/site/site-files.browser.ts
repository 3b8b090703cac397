import { writeFile } from 'node:fs/promises';
import { writtenOut } from '../../../../domain/assessment/site/testing/written-out.ts';
import { bytesOf } from '../../../../domain/assessment/site-file/testing/red-lines.ts';
import { expect, test } from '../../../testing/map-page.ts';
import { atSite } from '../testing/at-site.ts';

test('a file with the red line is read as it is meant, and saved as what was agreed to', async ({
  map,
}, testInfo) => {
  test.slow();
  const { page } = map;

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
    await atSite(map);
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
    await bring('43-entities.kml');
    await expect(page.locator('.field-fault')).toHaveText(/document type/);
    await expect(result).toHaveCount(0);
    await bring('41-outside-borough.geojson');
    await expect(page.locator('.field-fault')).toHaveText(/lies outside the borough, 16\d/);
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
    await map.holdUp('site-file-choice');
    await page.setViewportSize({ width: 320, height: 700 });
    await map.holdUp('site-file-choice');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: 'Use what is chosen' }).click();
    await expect(result).toContainText(/2 hectares/);
    await bring('17-5000-corners.geojson');
    await expect(offer).toContainText(
      /5,001 corners become [\d,]+: no line moves by more than 0\.\d+ m, and the area changes by -?[\d.,]+ m²/,
    );
    await accept.click();
    await expect(result).toContainText(/3\.1\d hectares/);
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
    await atSite(map);
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
