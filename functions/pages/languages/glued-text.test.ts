import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languageCodes } from '../../../domain/languages/interface-languages.ts';
import { translatedLanguages } from '../../../locales/catalogue/bundles.ts';
import { readPo } from '../../../locales/catalogue/po-file.ts';
import { around, gluedIn } from '../testing/glued-text.ts';
import { type LoadedPages, loadedPages } from '../testing/loaded-pages.ts';

/** A template that does not know that what fills it ends in a stop, or is empty, shows in two signs where one belongs. */

let pages: LoadedPages;
beforeAll(async () => {
  pages = await loadedPages();
});
afterAll(() => pages.stop());

test('signs glued together are found, and what is written so on purpose is not', () => {
  expect(gluedIn('28 ноября 2026 г..')).toHaveLength(1);
  expect(gluedIn('set a target at.: 5')).toHaveLength(1);
  expect(gluedIn('one,, two')).toHaveLength(1);
  expect(gluedIn('শেষ।।')).toHaveLength(1);
  expect(gluedIn('Mosque, council house, poverty … and so on...')).toEqual([]);
  expect(gluedIn('St. Joseph, 0.20; e.g. this')).toEqual([]);
});

test.each(languageCodes)('no page in %s has two signs where one belongs', async (code) => {
  const paths = [
    '/',
    '/areas',
    '/area/E05001308',
    // A day stands in the middle of sentences and at their end.
    '/area/north?asOf=2024-03-01',
    '/plan?document=legacy',
    '/search?q=zzzz',
    '/practice',
    '/assessments',
    '/accessibility',
  ];
  for (const path of paths) {
    const { text } = await pages.get(`${path}?lang=${code}`);
    expect([path, ...gluedIn(text)]).toEqual([path]);
  }
});

test.each(['en', ...translatedLanguages])('no sentence of the catalogue in %s does', (code) => {
  const held = readPo(readFileSync(code === 'en' ? 'locales/en.pot' : `locales/${code}.po`, 'utf8'));
  const texts = held.map((entry) => [entry.code, code === 'en' ? entry.english : entry.text] as const);
  const glued = texts.flatMap(([of, text]) => {
    // How a number is written is no text.
    const said = text.replaceAll(/, number, ::[^}]*/g, '');
    const apart = [...said.matchAll(/\S {2,}\S|\p{L} [.,;:](?= |$)/gu)].map((found) => around(found, said));
    return [...gluedIn(said), ...apart].map((found) => `${of}: ${found}`);
  });
  expect(glued).toEqual([]);
});
