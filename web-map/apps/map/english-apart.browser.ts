import type { Page } from '@playwright/test';
import { holdUpInStyles } from '../../testing/in-each-style.ts';
import { expect, type MapPage, test } from '../../testing/map-page.ts';
import { expectRoomForSpaces } from '../../testing/room-for-spaces.ts';
import { unfold } from '../../testing/unfold.ts';

interface Found {
  /** Runs of Latin letters that do not say they are English, with the element they stand in. */
  readonly loose: readonly string[];
  /** How many texts and labels were read. */
  readonly read: number;
  /** How many of them are marked as English. */
  readonly marked: number;
}

/** Every text that is seen or heard now: text nodes, and the attributes that are read out. */
const readPage = (page: Page): Promise<Found> =>
  page.evaluate(() => {
    const loose: string[] = [];
    let read = 0;
    let marked = 0;
    const isSeen = (element: Element): boolean =>
      element.checkVisibility() && !element.closest('.maplibregl-map, script, style, noscript');
    const isEnglish = (element: Element): boolean => element.closest('[lang]')?.getAttribute('lang') === 'en';
    /** Other languages are each named in themselves. */
    const isOther = (element: Element): boolean =>
      !['en', 'ur'].includes(element.closest('[lang]')?.getAttribute('lang') ?? '');
    const apart = /\u2068[^\u2068\u2069]*\u2069/g;
    const look = (text: string, element: Element, where: string): void => {
      if (text.trim() === '' || isOther(element)) return;
      read += 1;
      if (isEnglish(element)) {
        marked += 1;
        return;
      }
      // In a text node the signs are drawn as elements, except where only letters may stand.
      const lettersOnly = where !== 'text' || element.matches('option, title');
      const rest = lettersOnly ? text.replaceAll(apart, '') : text;
      for (const [run] of rest.matchAll(/[A-Za-z]+/g)) {
        loose.push(
          `${run} in ${where} of ${element.tagName.toLowerCase()}.${element.className}: ${text.trim()}`,
        );
      }
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { parentElement } = node;
      if (parentElement && (isSeen(parentElement) || parentElement.matches('option')))
        look(node.textContent ?? '', parentElement, 'text');
    }
    const readOut = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'];
    for (const element of document.body.querySelectorAll(readOut.map((name) => `[${name}]`).join())) {
      if (!isSeen(element)) continue;
      for (const name of readOut) {
        look(element.getAttribute(name) ?? '', element, name);
      }
    }
    return { loose, read, marked };
  });

/**
 * Every text of the page is seen in one of these, as counted with the numbers taken out: what the start, a ward, a label, a layer
 * of the borough, the small areas and a what-if of which nothing is tried say stands in these too.
 */
const states = {
  table: '/?view=table',
  'a layer': '/?layer=imd-2025-score&area=E05001308',
  locality: '/?area=north',
  'a venue': '/?venue=lib-brownhills-community-library',
  'a postcode': '/?postcode=WS8%207JB',
  'table of localities': '/?view=table&level=locality',
  places: '/?view=places&kinds=all',
  projects: '/?view=projects',
  figures: '/?view=figures',
  'a layer as a table': '/?view=table&layer=imd-2025-score',
  clusters: '/?layer=imd-2025-score&show=clusters',
  'what-if shown':
    '/?area=E05001308&tool=what-if&whatIf=diversityLow:0.1;close:lib-brownhills-community-library;add:library@-1.934,52.649;reviewed:yes',
  'ward in a what-if': '/?area=E05001308&whatIf=diversityLow:0.1;minimumKnownTests:1',
  'a tried-out place': '/?venue=what-if-1&whatIf=add:library@-1.934,52.649',
  'where next': '/?tool=reach&sites=2&area=E05001308',
  'no such venue': '/?venue=nothing',
  'no such area': '/?area=nothing',
};

/** A briefing on an area holds at least this many parts behind its cards; another state none. */
const partsIn = (path: string): number => {
  const { searchParams } = new URL(path, 'http://localhost');
  const isBriefing = searchParams.has('area') && !searchParams.has('tool');
  if (!isBriefing) return 0;
  return searchParams.get('area') === 'nothing' ? 0 : 15;
};

/** Opens every fold; what is fetched then has folds of its own. */
async function openAll(map: MapPage): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await unfold(map.page);
    await map.settled();
  }
}

test('in Urdu every English word says that it is English, in every state of the page and in what is found, chosen or on record, and the table, bars and lists run from right to left @beside-map', async ({
  map,
  page,
}) => {
  await map.open('/?view=table&lang=ur');
  await holdUpInStyles(map, 'urdu-table', 'narrow');
  for (const [name, path] of Object.entries(states)) {
    await map.goTo(`${path}${path.includes('?') ? '&' : '?'}lang=ur`);
    await openAll(map);
    const parts = await page.locator('.how-we-know .part:visible').count();
    expect(parts, `parts behind the cards in state ${name}`).toBeGreaterThanOrEqual(partsIn(path));
    const { loose, read, marked } = await readPage(page);
    expect(read, `texts in state ${name}`).toBeGreaterThan(20);
    expect(marked, `texts in English in state ${name}`).toBeGreaterThan(1);
    expect.soft(loose, `English that does not say so in state ${name}`).toEqual([]);
    // Of all languages Urdu needs the widest screen: 256 pixels, where the others have room on 240.
    if (name === 'a layer') {
      await expectRoomForSpaces(page, 'a ward in Urdu');
      await page.setViewportSize({ width: 1440, height: 900 });
    }
  }
  await test.step('a project and a figure on record say what of them is English', async () => {
    await map.goTo('/?view=projects&lang=ur');
    await page.locator('tbody th a').first().click();
    await map.settled();
    expect((await readPage(page)).loose).toEqual([]);
    await map.goTo('/?view=figures&lang=ur');
    await page.locator('tbody th a').first().click();
    await map.settled();
    expect((await readPage(page)).loose).toEqual([]);
  });
  await test.step('hits of the search and the list of layers say that they are English', async () => {
    await map.goTo('/?lang=ur');
    await page.locator('.search input').fill('brown');
    await expect(page.locator('.found [role="option"]').first()).toBeVisible();
    expect((await readPage(page)).loose).toEqual([]);
    await page.locator('.search input').fill('');
    await page.locator('.layer-button').click();
    await expect(page.locator('.layer-cards button').first()).toBeVisible();
    expect((await readPage(page)).loose).toEqual([]);
  });
  await test.step('bars grow from the right, lists are marked on the right, and time runs from left to right', async () => {
    await map.goTo('/?view=table&area=E05001308&lang=ur');
    const edges = await page.locator('table.group-bars .bar svg').evaluateAll((all) =>
      all.map((svg) => {
        const [box, bar] = [svg.getBoundingClientRect(), svg.querySelector('rect')?.getBoundingClientRect()];
        return Math.abs(box.right - (bar?.right ?? 0));
      }),
    );
    expect(edges.length).toBe(5);
    expect(Math.max(...edges)).toBeLessThan(1);
    await page.locator('.card .how-we-know > summary').first().click();
    const line = page.locator('.reasons > li').first();
    await expect(line).toHaveCSS('direction', 'rtl');
    await expect(line).toHaveCSS('list-style-type', 'disc');
    await map.goTo('/?view=figures&figure=nis-get-on-well&lang=ur');
    const year = (words: string) => page.locator('svg.series text', { hasText: words }).boundingBox();
    const [first, last] = [await year('2007/08'), await year('2009/10')];
    expect(first?.x ?? 0).toBeLessThan(last?.x ?? 0);
    await expect(page.locator('.period input').first()).toHaveCSS('direction', 'ltr');
  });
});
