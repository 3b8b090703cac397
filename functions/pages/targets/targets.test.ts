import { afterAll, beforeAll, expect, test } from 'vitest';
import { languageCodes } from '../../../domain/languages/interface-languages.ts';
import { type LoadedPages, loadedPages } from '../testing/loaded-pages.ts';

let pages: LoadedPages;
beforeAll(async () => {
  pages = await loadedPages();
});
afterAll(() => pages.stop());

test('tells what each target asks of the borough, each locality and each ward, beside what is on record', async () => {
  const { status, text, body } = await pages.get('/targets');
  expect(status).toBe(200);
  expect(body.match(/<th role="rowheader"/g)).toHaveLength(5 * 25 + 5);
  expect(text).toContain('Asked by cc-1.1.0 Asked by cc-1.0.0 On record');
  expect(text).toContain('86 places to meet in the borough, 5 in an area of average size.');
  expect(text).toContain('Three quarters of the programme');
  expect(text).toMatch(/Brownhills 13,438 5 5 at least 3 not known/);
  expect(body.length).toBeLessThan(90_000);
});

test('marks the run for 2019/20 as a check, with what was taken and what was not known', async () => {
  const { text } = await pages.get('/targets');
  expect(text).toContain('A check: 2019/20 as the documents tell it');
  expect(text).toContain('Not a label of any place. The same rules were run as of 29 February 2020');
  expect(text).toContain('What was not known or not used');
  expect(text).toContain('at least 9 5 asked, 12 at first reached');
  expect(text).toContain('at least 504 631 asked, 1,261 at first');
});

test.each(languageCodes.filter((code) => code !== 'en'))('stands in %s', async (code) => {
  const { status, text } = await pages.get(`/targets?lang=${code}`);
  expect(status).toBe(200);
  expect(text).not.toMatch(/at least|not known|As the documents tell|Places to meet|Asked by/);
});
