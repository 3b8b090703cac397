import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AssessmentPages, assessmentPages } from '../testing/assessment-pages.ts';
import { canary, publishedScheme } from '../testing/published-scheme.ts';

let site: AssessmentPages;
beforeAll(async () => {
  site = await assessmentPages();
});
afterAll(() => site.stop());

const address = '/areas/meeting-places';

it('tells the borough by year, quarter and ward, with the libraries lost in 2017 by name', async () => {
  const { status, text, body } = await site.get(address);
  expect(status).toBe(200);
  expect(text).toContain('Places to meet over time');
  expect(text).toMatch(/1 January 2017 to 31 December 2017 \d+ 0 \d+ .*Rushall/);
  expect(text).toContain('Each ward, this year so far');
  expect(text).toContain('No published assessment promises a place here or takes one away.');
  expect(body).toContain(`href="${address}?area=E05001308"`);
  expect((await site.get(`${address}?area=nowhere`)).status).toBe(404);
});

it('names what a published assessment promises beside the balance, and counts it in none', async () => {
  const before = (await site.get(`${address}?area=west`)).text;
  await publishedScheme(site.office);
  const { text, body } = await site.get(`${address}?area=west`);
  expect(text).toContain('A new hall it comes Made-up: homes at Moxley Road not on record yet');
  expect(body).not.toContain(canary);
  const balance = (page: string) => page.slice(page.indexOf('By year'), page.indexOf('Promised by'));
  expect(balance(text)).toBe(balance(before));
  expect(text).not.toContain('Each ward, this year so far');
});

it('comes as a file with every month of ten years, in which every row balances', async () => {
  const csv = (await site.get(`${address}.csv`)).body;
  const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.length).toBe(21 * 120);
  for (const row of rows) {
    const [opening, gained, lost, became, faded, closing] = [
      'opening',
      'gained',
      'lost',
      'became_known',
      'no_longer_known',
      'closing',
    ].map((name) => Number(row[name]));
    expect((opening ?? 0) + (gained ?? 0) - (lost ?? 0) + (became ?? 0) - (faded ?? 0)).toBe(closing);
  }
  expect((await site.get(`${address}.csv-metadata.json`)).status).toBe(200);
});

it('stands in short on the page of an area, with what has no date and the way to the whole', async () => {
  const { text, body } = await site.get('/area/E05001308');
  expect(text).toMatch(/Known to be open before 1 January 2026: \d+\. Gained: \d+\. Lost: \d+\./);
  expect(text).not.toMatch(/\b0 places have no date known/);
  expect(body).toContain(`href="${address}?area=E05001308"`);
});
