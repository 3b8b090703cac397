import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { labelOf, labelTable } from '../../../domain/cohesion-label/classification/labels.ts';
import { toldAll } from '../../../domain/messages/testing/told-all.ts';
import { latinWordsOf } from '../testing/foreign-words.ts';
import { type LoadedPages, loadedPages } from '../testing/loaded-pages.ts';

let pages: LoadedPages;
beforeAll(async () => {
  pages = await loadedPages();
});
afterAll(() => pages.stop());

/** Names and names of formats that the Urdu words themselves write in Latin letters. */
const ownWords = new Set('Cohesion Map Walsall Place Places of Welcome CSV GeoJSON API GET HEAD'.split(' '));

const paths = [
  '/areas',
  '/area/E05001308',
  '/area/E05001316?asOf=2022-01-01',
  '/area/E05001304?print=full',
  '/area/east',
  '/area/E08000030',
  '/area/E05016439',
  '/compare',
  '/compare?a=E05001308&b=south',
  '/accessibility',
  '/limits',
  '/area/nowhere-at-all',
  '/area/E05099999',
  '/nothing',
];

describe('a page in Urdu', () => {
  test.each(paths)('marks what comes from the records as English: %s', async (path) => {
    const { body } = await pages.get(`${path}${path.includes('?') ? '&' : '?'}lang=ur`);
    expect(body).toContain('<html lang="ur" dir="rtl"');
    expect([...new Set(latinWordsOf(body).filter((word) => !ownWords.has(word)))]).toEqual([]);
  });

  test('sets English apart from right-to-left text, so that its full stop stands at its end', async () => {
    const { body } = await pages.get('/area/E05001308?lang=ur');
    expect(body).toMatch(/<bdi lang="en" dir="ltr">[^<]+\.<\/bdi>/);
  });

  test('says the label, its public wording, the reasons and the summary in Urdu, with names as recorded', async () => {
    const { body } = await pages.get('/area/E05001308?lang=ur');
    const { label, publicLabel } = toldAll(labelOf('LOW', 'NOT_KNOWN'), 'ur');
    const drawn = label.replace(/\u2068(.*)\u2069/, '<bdi lang="en" dir="ltr">$1</bdi>');
    expect(body).toContain(`<strong>${publicLabel}</strong> <span class="term dim">${drawn}</span>`);
    expect(body).toContain(`content="${publicLabel}"`);
    expect(body).toMatch(/<ul class="reasons"><li>[^<a-z]*<\/li><li>پانچ بڑے گروہوں میں سب سے بڑا:/);
    const list = await pages.get('/areas?lang=ur');
    expect(list.body).toMatch(
      /20 میں سے 6 وارڈوں میں [^<]+<\/strong> <span class="dim">\(<bdi lang="en" dir="ltr">cold spots<\/bdi>/,
    );
    expect(list.body).toMatch(/<bdi lang="en" dir="ltr">Aldridge<\/bdi>، /);
    const english = toldAll(labelTable).filter((each) => list.body.includes(`>${each.label}<`));
    expect(english.map((each) => each.label)).toEqual([]);
  });

  test.each(['E05001308', 'E05001304', 'north'])('says the strength of %s in Urdu', async (code) => {
    const { body } = await pages.get(`/area/${code}?lang=ur`);
    expect(body).toMatch(
      /<p class="strength"><strong>[^<]+<\/strong> [^<]{9,}(?:<bdi lang="en" dir="ltr">[^<]+<\/bdi>[^<]+)+<\/p>/,
    );
  });

  test('holds no mark in attributes and titles', async () => {
    const { body } = await pages.get('/area/E05001308?lang=ur');
    expect(body).not.toMatch(/="[^"]*(?:<|&lt;)bdi/);
    expect(body).toContain('<title>Brownhills · ');
  });
});

test('a page in English marks nothing as English, and one in Polish marks the English', async () => {
  const { body } = await pages.get('/area/E05001308');
  expect(body).not.toMatch(/<(?:p|li|bdi|dd|td)[^>]*\slang="en"/);
  const polish = await pages.get('/area/E05001308?lang=pl');
  expect(polish.body).toContain('<bdi lang="en" dir="ltr">Brownhills</bdi>');
});
