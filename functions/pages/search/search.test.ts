import { afterAll, beforeAll, expect, test } from 'vitest';
import { languageCodes } from '../../../domain/languages/interface-languages.ts';
import { type LoadedPages, loadedPages } from '../testing/loaded-pages.ts';

let pages: LoadedPages;
beforeAll(async () => {
  pages = await loadedPages();
});
afterAll(() => pages.stop());

const search = (typed: string, more = '') => pages.get(`/search?q=${encodeURIComponent(typed)}${more}`);

test('without words the page is a form that says what can be looked for', async () => {
  const { status, body, text } = await pages.get('/search');
  expect(status).toBe(200);
  expect(body).toMatch(/<form class="choose" action="\/search" method="get">/);
  expect(body).toMatch(/<label for="search-text">.*<input id="search-text" type="search" name="q"/s);
  expect(text).toContain('in any of our eight languages');
});

test('what was found stands by kind, each with its way, and is counted whole', async () => {
  const { body, text } = await search('palfrey');
  expect(body).toContain('<a href="/area/E05001311">Palfrey</a>');
  expect(body).toMatch(/href="\/\?venue=[^"]+">Palfrey Infant School</);
  for (const heading of ['Wards and localities', 'Neighbourhoods', 'Places', 'Projects'])
    expect(body).toContain(`<h2>${heading}</h2>`);
  expect(text).toMatch(/\d+ things found\./);
  expect((await search('school')).text).toMatch(/20 of 1\d\d/);
});

test('a neighbourhood and the beginning of a postcode lead to their wards and say by what', async () => {
  const moxley = await search('moxley');
  expect(moxley.body).toMatch(/Moxley: <a href="\/area\/E05001309">Darlaston South<\/a>/);
  expect(moxley.text).toContain('It may reach into other wards.');
  const half = await search('ws3 1');
  expect(half.body).toContain('<a href="/?postcode=WS3+1">WS3 1</a>');
  expect(half.text).toContain('postcodes of the borough begin so on the lists up to June 2026');
});

test('what is not held, is outside or is spelt otherwise is said, and never an empty page', async () => {
  expect((await search('food bank')).text).toContain(
    'Our register does not list this kind of place: food bank.',
  );
  expect((await search('B1 1AA')).text).toContain('B1 1AA is outside the borough');
  expect((await search('bloxwhich')).text).toContain('Nothing is spelt “bloxwhich”.');
  expect((await search('qqqqq')).text).toContain('Nothing on record carries “qqqqq”.');
});

test('markup in what was typed is text, and what cannot be looked for is refused in words', async () => {
  const { body } = await search('<script>alert(1)</script> "x"');
  expect(body).not.toContain('<script>alert');
  const empty = await search(' ,;- ');
  expect(empty.status).toBe(400);
  expect(empty.text).toContain('there is nothing to look for');
  expect((await search('x'.repeat(101))).status).toBe(400);
});

test.each(languageCodes)('stands in %s, names marked as English', async (code) => {
  const { body, text } = await search('palfrey', `&lang=${code}`);
  expect(body).toContain(`<html lang="${code === 'en' ? 'en-GB' : code}"`);
  if (code === 'en') return;
  expect(text).not.toContain('Neighbourhoods');
  expect(text).not.toContain('found');
  expect(body).toMatch(/<a href="\/area\/E05001311[^"]*">.*lang="en"[^>]*>Palfrey</);
  expect(body).toContain(`<input type="hidden" name="lang" value="${code}"`);
});
