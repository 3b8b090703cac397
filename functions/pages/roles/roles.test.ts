import { afterAll, beforeAll, expect, test } from 'vitest';
import { languageCodes } from '../../../domain/languages/interface-languages.ts';
import { type LoadedPages, loadedPages } from '../testing/loaded-pages.ts';

let pages: LoadedPages;
beforeAll(async () => {
  pages = await loadedPages();
});
afterAll(() => pages.stop());

test('with nothing put down the page says so, and shows how little the documents count', async () => {
  const { status, text, body } = await pages.get('/roles');
  expect(status).toBe(200);
  expect(text).toContain('Nobody has put down a count yet.');
  expect(text).toMatch(/Hate crime ambassadors recruited\s*12\b/);
  expect(text).toMatch(/Walsall Community Connectors appointed\s*withheld/);
  expect(body).toContain('href="/assess?kind=roleCount&amp;record=new"');
});

test.each(languageCodes.filter((code) => code !== 'en'))('the page stands in %s', async (code) => {
  const { status, text } = await pages.get(`/roles?lang=${code}`);
  expect(status).toBe(200);
  expect(text).not.toMatch(/Nobody has put down|What documents count|How this is counted/);
});
