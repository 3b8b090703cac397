import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageTranslator } from '../languages/page-translator.ts';
import { type LoadedPages, loadedPages } from '../testing/loaded-pages.ts';
import { compareColumns } from './compare-columns.ts';

let pages: LoadedPages;
beforeAll(async () => {
  pages = await loadedPages();
});
afterAll(() => pages.stop());

type Row = Readonly<Record<string, string>>;
const rowsOf = (csv: string): Row[] => parse(csv, { bom: true, columns: true });
const asked = 'a=E05001308&b=E05001316';

test('a comparison says how shares differ, and why a full count has no interval', async () => {
  const { text } = await pages.get(`/compare?${asked}`);
  expect(text).toContain('White, share of residents 93.1% 50.2% +42.9 points');
  expect(text).toContain("Brownhills is higher than St Matthew's by 42.9 points.");
  expect(text).toContain('there is no sampling error');
  expect(text).toMatch(/Residents within 800 m of an open place to meet at least 42\.5%/);
});

test('its CSV holds each row of the page and nothing else, with both numbers unrounded', async () => {
  const page = await pages.get(`/compare?${asked}`);
  const { headers, body } = await pages.get(`/compare.csv?${asked}`);
  expect(headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': 'attachment; filename="walsall-brownhills-and-st-matthews-2026-11-22.csv"',
  });
  expect(headers.link).toContain(`</compare.csv-metadata.json?${asked}>; rel="describedby"`);
  const rows = rowsOf(body);
  expect(rows).toHaveLength(
    page.body.match(/<tbody\b[^>]*>[\s\S]*?<\/tbody>/)?.[0].match(/<tr\b/g)?.length ?? 0,
  );
  for (const row of rows) {
    for (const words of [row.compared, row.first_words, row.second_words, row.difference_words]) {
      expect(page.text, words).toContain(words?.replaceAll(/\s+/g, ' ').trim());
    }
  }
  const white = rows.find(({ compared }) => compared === 'White, share of residents');
  expect(Number(white?.first_value)).toBeCloseTo(0.93146, 5);
  expect(Number(white?.difference)).toBeCloseTo(42.934, 3);
  expect(white).toMatchObject({ first_code: 'E05001308', second_code: 'E05001316', difference_lower: '' });
});

test('its GeoJSON holds the lines of both areas and the same rows, each described', async () => {
  const { headers, body } = await pages.get(`/compare.geojson?${asked}`);
  expect(headers['content-type']).toBe('application/geo+json');
  const { metadata, features } = JSON.parse(body);
  expect(features.map(({ id }: { id: string }) => id)).toEqual(['E05001308', 'E05001316']);
  for (const { geometry, properties } of features) {
    expect(geometry.type).toMatch(/Polygon/);
    expect(properties.rows).toHaveLength(rowsOf((await pages.get(`/compare.csv?${asked}`)).body).length);
  }
  expect(Object.keys(metadata.fields)).toEqual(compareColumns(pageTranslator('en')).map(({ name }) => name));
  expect(metadata.sources.join(' ')).toContain('Census 2021');
});

test('the page links to its files for the same areas, day and language', async () => {
  const { body } = await pages.get(`/compare?${asked}&asOf=2022-01-01&lang=pl`);
  expect(body).toContain('href="/compare.csv?a=E05001308&amp;b=E05001316&amp;asOf=2022-01-01&amp;lang=pl"');
  const { tableSchema } = JSON.parse((await pages.get(`/compare.csv-metadata.json?${asked}&lang=pl`)).body);
  expect(tableSchema.columns[0]).toMatchObject({ name: 'compared', 'dc:description': 'Co się porównuje.' });
});

test('a file of a comparison without two areas is refused in words', async () => {
  const reply = await pages.get('/compare.csv?a=E05001308');
  expect(reply.status).toBe(400);
  expect(reply.text).toContain('Choose two areas and press Compare.');
});

test('of a ward whose lines are not held nothing is told as none or 0', async () => {
  const rows = rowsOf((await pages.get('/compare.csv?a=E05016438&b=E05001308')).body);
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    expect(row.first_words, row.compared).toBe('not known');
    expect(row.first_value, row.compared).toBe('');
  }
});
