import { readFile } from 'node:fs/promises';
import { contentHash } from '../../../../domain/assessment/model/content-hash.ts';
import { expect, test } from '../../../testing/map-page.ts';
import { darlaston, typedSquare } from '../testing/darlaston.ts';
import { Officer } from '../testing/officer.ts';

test('evidence of a scheme in Darlaston comes by one press, says what is not held, and holds to the byte', async ({
  map,
}) => {
  const { page } = map;
  const amina = new Officer(page);
  await amina.arrive('Amina');
  const { id } = await darlaston(page, { typed: typedSquare });
  await page.goto(`/assess?id=${id}&step=evidence`);
  const begun = Date.now();
  await amina.press('button', 'Make evidence');
  const venues = page.locator('#item-venues');
  await expect(venues.getByRole('row', { name: /Darlaston Community Library/ })).toContainText('147 m');
  console.log(`Evidence was on the page ${Date.now() - begun} ms after the press.`);
  await expect(page.getByText('Checked: it is what it was then, to the last byte.')).toBeVisible();
  await expect(page.getByText('This is the first pack.')).toBeVisible();

  const items = page.locator('details.item');
  await expect(items).toHaveCount(13);
  const stops = page.locator('#item-busStops');
  await expect(stops.getByRole('row', { name: /Bus stops within 400 m/ })).toContainText(/\d+ m$/);
  await expect(stops).toContainText('not which buses call there');
  await expect(page.locator('#item-areasTouched')).toContainText('Bentley and Darlaston North');
  await expect(page.locator('#item-peopleTouched').getByRole('columnheader')).toHaveText([
    'About',
    'Level',
    'Headline',
    'By ground',
  ]);
  await expect(
    page.locator('#item-profile').getByRole('table', { name: 'By ethnic group' }).getByRole('columnheader'),
  ).toHaveText(['Group', 'Near the site', 'West', 'Walsall']);
  await expect(page.locator('#item-tension')).toContainText('not held');
  await expect(page.locator('#item-gaps')).toContainText('has not been reviewed');
  await expect(page.getByRole('img', { name: /lines at 400, 800 and 1,600 metres/ })).toBeVisible();
  await map.holdUp('evidence');

  const file = page.waitForEvent('download');
  await amina.press('button', 'Download the exact bytes');
  const text = await readFile(await (await file).path(), 'utf8');
  await expect(page.locator('.fingerprint')).toHaveText(contentHash(JSON.parse(text)));

  await amina.press('button', 'Compare with today’s data');
  await expect(page.getByText('Nothing has changed.')).toBeVisible();
});

test('a new pack after the site was changed says what is otherwise, and the old one can still be read', async ({
  map,
}) => {
  const { page } = map;
  const amina = new Officer(page);
  await amina.arrive('Amina');
  const { id } = await darlaston(page, { typed: typedSquare });
  await page.goto(`/assess?id=${id}&step=evidence`);
  await amina.press('button', 'Make evidence');
  await expect(page.getByText('This is the first pack.')).toBeVisible();
  await page.goto(`/assess?id=${id}&step=site`);
  await page.getByRole('radio', { name: 'A circle around a postcode' }).check();
  await page.getByLabel('Postcode', { exact: true }).fill('WS10 8AA');
  await expect(page.locator('.site-result')).toBeVisible();
  await page.getByRole('button', { name: 'Save the site' }).click();
  await expect(page.getByText(/^Saved: .*around WS10 8AA/)).toBeVisible();
  await page.goto(`/assess?id=${id}&step=evidence`);
  await amina.press('button', 'Make a new pack from today’s data');
  const packs = page.getByLabel('Packs attached');
  await expect(packs.getByRole('option')).toHaveCount(2);
  const changes = page.getByRole('region', { name: 'What changed since the pack before' });
  await expect(changes.getByRole('row').nth(1)).toBeVisible();
  await expect(changes).toContainText('Darlaston South');
  await map.holdUp('evidence-changes');
  await packs.selectOption({ index: 1 });
  await expect(page.getByText('This is the first pack.')).toBeVisible();
});

test('without a site there is no evidence to make, and the page says so', async ({ map }) => {
  const { page } = map;
  await new Officer(page).arrive('Amina');
  const { id } = await darlaston(page);
  await page.goto(`/assess?id=${id}&step=evidence`);
  await expect(page.getByText('Give the site first')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make evidence' })).toHaveCount(0);
});
