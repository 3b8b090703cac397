import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LoadedPages, loadedPages } from '../testing/loaded-pages.ts';

let pages: LoadedPages;
beforeAll(async () => {
  pages = await loadedPages();
});
afterAll(() => pages.stop());

interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

const mapOf = (body: string): string => /<svg class="drawn-map".*?<\/svg>/s.exec(body)?.[0] ?? '';

/** Names with the middle of their first line. */
const namesOf = (map: string, group = 'ward-names'): readonly Drawn[] =>
  [
    ...(new RegExp(`<g class="${group}".*?</g>`, 's').exec(map)?.[0] ?? '').matchAll(
      /<text[^>]*x="([\d.]+)" y="([\d.]+)"[^>]*>(.*?)<\/text>/g,
    ),
  ].map(([, x, y, text = '']) => ({
    x: Number(x),
    y: Number(y),
    lines: [...text.matchAll(/<tspan[^>]*>([^<]*)</g)].map(([, line = '']) => line.replaceAll('&amp;', '&')),
  }));

const boxOf = ({ x, y, lines }: Drawn) => {
  const half = (Math.max(...lines.map((line) => line.length)) * 14 * 0.5) / 2;
  return { left: x - half, right: x + half, top: y - 11, bottom: y + (lines.length - 1) * 15.5 + 2 };
};

describe('the drawn map of the borough', () => {
  test('joins the places that exchanged practice by a dashed line, as the screen does, and its key says so', async () => {
    const { body } = await pages.get('/areas');
    const map = mapOf(body);
    expect(map.match(/class="exchange-line"/g)).toHaveLength(1);
    expect(map).toContain('1 dashed line joins two places that exchanged practice.');
    expect(body).toMatch(/class="drawn-key".*exchange of practice/s);
    const names = namesOf(map).map(boxOf);
    const [, x1, y1, x2, y2] =
      /class="exchange-line"><path[^>]* d="M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)"/.exec(map)?.map(Number) ??
      [];
    const crossed = Array.from({ length: 100 }, (_, i) => i / 100).filter((part) => {
      const [x, y] = [(x1 ?? 0) + ((x2 ?? 0) - (x1 ?? 0)) * part, (y1 ?? 0) + ((y2 ?? 0) - (y1 ?? 0)) * part];
      return names.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom);
    });
    expect(crossed.length).toBeLessThan(10);
  });

  test('names all twenty wards and the four localities, and no name lies on another', async () => {
    for (const path of ['/areas', '/practice', '/area/E08000030']) {
      const map = mapOf((await pages.get(path)).body);
      const names = namesOf(map);
      expect(names).toHaveLength(20);
      for (const word of ['NORTH', 'EAST', 'SOUTH', 'WEST']) expect(map).toContain(`>${word}<`);
      const boxes = [...names, ...namesOf(map, 'locality-names')].map(boxOf);
      expect(boxes).toHaveLength(24);
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          const meet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          expect(meet, JSON.stringify([a, b])).toBe(false);
        }
      }
    }
  });

  test('stripes the cold spots alone, says which they are, and rings the places on record', async () => {
    const map = mapOf((await pages.get('/areas')).body);
    expect(map.match(/fill="url\(#page-map-stripes\)"/g)).toHaveLength(6);
    expect(map).toMatch(/role="img"[^>]*aria-labelledby="page-map-title page-map-text"/);
    expect(map).toContain('Map of Walsall');
    expect(map).toContain('Striped, with fewer chances to mix (cold spots): Aldridge Central and South,');
    const rings = map.match(/class="practice-ring/g)?.length ?? 0;
    expect(map).toContain(`Rings mark ${rings} places where practice is on record.`);
    expect(map).toMatch(/class="scale"><path[^>]*><\/path><path[^>]*><\/path><text[^>]*>2 km</);
  });

  test('says beneath it what occurs, from where its lines are and for which day', async () => {
    const { text } = await pages.get('/areas?asOf=2026-01-01');
    expect(text).toContain('fewer chances to mix (cold spot): 6');
    expect(text).toContain('some chances to mix: 9');
    expect(text).not.toContain('dotted: leading the way');
    expect(text).toMatch(/Lines: Wards .* Open Government Licence v3\.0\. As of 1 January 2026\./);
  });
});

test('the map of a ward is of its surroundings, outlines it and says where it lies', async () => {
  const { body } = await pages.get('/area/E05001307');
  const map = mapOf(body);
  expect(map).toContain('Outlined: Bloxwich West.');
  expect(map.match(/class="chosen-line"/g)).toHaveLength(1);
  expect(map).toMatch(/<text[^>]*>(1 km|500 m)</);
  expect(body).toMatch(/class="drawn-locator".*Where Bloxwich West lies in the borough/s);
  expect(body.match(/class="place-open"/g)?.length).toBeGreaterThan(0);
});

test('the map of a ward far from an exchange says nothing of it, one that the line crosses does', async () => {
  expect((await pages.get('/area/E05001308')).body).toContain('exchange of practice');
  const far = await pages.get('/area/E05001320');
  expect(/class="drawn-key".*?<\/ul>/s.exec(far.body)?.[0]).not.toContain('exchange of practice');
});

test('an area higher than wide is drawn in a frame higher than wide, with its key beside it, and fills it', async () => {
  const { body } = await pages.get('/area/east');
  expect(body).toContain('class="drawn-figure upright"');
  const map = mapOf(body);
  const height = Number(/height="(\d+)"/.exec(map)?.[1]);
  const outline = /class="chosen-line" d="([^"]*)"/.exec(map)?.[1] ?? '';
  const corners = [...outline.matchAll(/([\d.-]+) ([\d.-]+)/g)].map(([, , y]) => Number(y));
  expect((Math.max(...corners) - Math.min(...corners)) / height).toBeGreaterThan(0.75);
});

test('the borough stands beside its key on its own page, where paper has to hold what is told below', async () => {
  const { body } = await pages.get('/area/E08000030');
  expect(body).toContain('class="drawn-figure upright"');
  expect(
    mapOf(body)
      .match(/<g class="ward-names".*?<\/g>/s)?.[0]
      .match(/<text/g)?.length,
  ).toBeGreaterThan(18);
  expect((await pages.get('/areas')).body).not.toContain('drawn-figure upright');
});

test('the page of the borough says once before its cards how many wards have fewer chances', async () => {
  const { body } = await pages.get('/area/E08000030');
  const main = body.slice(body.indexOf('<main'), body.indexOf('class="how-we-know'));
  expect(main.match(/6 of 20 wards have fewer chances to mix/g)).toHaveLength(1);
  expect(main).toContain('The borough as a whole has no label');
});

test('beneath the wards lie roads, railways and names, off the names of wards, and the key says what is approximate', async () => {
  const { body } = await pages.get('/area/E05001307');
  const map = mapOf(body);
  const names = [...map.matchAll(/<g class="ground-names".*?<\/g>/gs)].join();
  for (const name of ['Bloxwich North', 'Fishley', 'M6']) expect(names).toContain(`>${name}`);
  expect(map).toMatch(/class="base-railway" d="M/);
  expect(body).toContain('railway, line approximate');
  expect(body).toContain('Contains OS data © Crown copyright and database right 2024.');
  // Of the borough the names of wards take the room: motorways have their numbers, and nothing else is named.
  const borough = mapOf((await pages.get('/areas')).body);
  expect(borough).toMatch(/>M6</);
  expect(borough).not.toContain('>Bloxwich North<');
});

test('a comparison outlines both areas', async () => {
  const map = mapOf((await pages.get('/compare?a=E05001308&b=south')).body);
  expect(map.match(/class="chosen-line"/g)).toHaveLength(2);
  expect(map).toContain('Outlined: Brownhills and South.');
});

test('every page with a receipt has the code of its own address, and none where no host is known', async () => {
  for (const path of ['/areas', '/practice?lang=ur', '/area/north', '/compare']) {
    expect((await pages.get(path)).body, path).toContain('class="qr-code"');
  }
  expect((await pages.get('/areas', { host: 'not a host' })).body).not.toContain('class="qr-code"');
});

test('the list of areas leads with words for everybody, and the term of the method stands behind', async () => {
  const { text } = await pages.get('/areas');
  expect(text).toMatch(
    /Pelsall East locality Fewer chances to mix: how much is done here is not yet known Cold spot \(practice not known\) ·/,
  );
});
