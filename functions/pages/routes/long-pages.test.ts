import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LoadedPages, loadedPages } from '../testing/loaded-pages.ts';

let pages: LoadedPages;
beforeAll(async () => {
  pages = await loadedPages();
});
afterAll(() => pages.stop());

const partsOf = (body: string): readonly string[] =>
  body.match(/<details class="folded folded-part"[^>]*>/g) ?? [];
const isOpen = (part: string): boolean => / open\b/.test(part);

test.each([
  '/places-and-projects',
  '/plan',
  '/practice',
  '/organisations',
  '/exchanges',
  '/matching',
  '/registers',
  '/priorities',
  '/areas',
  '/targets',
  '/areas/meeting-places',
])('%s is folded into parts, each with an address, and opens whole where that is asked for', async (path) => {
  const { body } = await pages.get(path);
  const folded = partsOf(body);
  expect(folded.length).toBeGreaterThanOrEqual(3);
  expect(folded.filter(isOpen)).toEqual([]);
  const addresses = folded.map((part) => /id="([^"]+)"/.exec(part)?.[1]);
  expect(new Set(addresses).size).toBe(folded.length);
  expect(addresses).not.toContain(undefined);
  expect(body).toContain(`href="${path}?print=full"`);
  const opened = await pages.get(`${path}?print=full&lang=ur`);
  expect(partsOf(opened.body).filter(isOpen)).toHaveLength(folded.length);
  expect(opened.body).toContain(`href="${path}?lang=ur"`);
});

test('a part says how much it holds, in the language that is asked for', async () => {
  expect((await pages.get('/places-and-projects')).text).toMatch(/Brownhills \d+ places/);
  expect((await pages.get('/places-and-projects?lang=ru')).text).toMatch(/Brownhills \d+ мест/);
  expect((await pages.get('/practice')).text).toMatch(/South locality \d+ records/);
});

test('a few promises stand open, more are folded by priority', async () => {
  const few = await pages.get('/plan?document=cohesion-report-2024');
  expect(partsOf(few.body).some(isOpen)).toBe(true);
});

test('pairs stand open where somebody has chosen their limits', async () => {
  const { body } = await pages.get('/matching?phase=SECONDARY');
  expect(partsOf(body).filter(isOpen)).toEqual(['<details class="folded folded-part" id="schools" open>']);
});

test('the answer of a folded page stands before its first part', async () => {
  for (const [path, answer] of [
    ['/matching', /Pairs: \d+; schools looked at: \d+/],
    ['/registers', /No record stands yet in \d+ registers/],
    ['/targets', /Walsall, on record: /],
    ['/areas', /6 of 20 wards/],
    ['/areas/meeting-places', /Known to be open on .*: \d+/],
  ] as const) {
    const { body } = await pages.get(path);
    const before = body.slice(0, path === '/targets' ? undefined : body.indexOf('folded-part"'));
    expect(before.replaceAll(/<[^>]+>/g, ''), path).toMatch(answer);
  }
});
