import { afterAll, beforeAll, expect, test } from 'vitest';
import { languageCodes } from '../../../domain/languages/interface-languages.ts';
import { type LoadedPages, loadedPages } from '../testing/loaded-pages.ts';

let pages: LoadedPages;
beforeAll(async () => {
  pages = await loadedPages();
});
afterAll(() => pages.stop());

test('pairs of schools and of places stand with why, who is left, and what cannot be known', async () => {
  const { status, body, text } = await pages.get('/matching?phase=SECONDARY&withinKilometres=8');
  expect(status).toBe(200);
  expect(text).toMatch(/Pairs: \d+; schools looked at: \d+\. Their differences add up to [1-9]/);
  expect(text).toMatch(/They could meet at .*: \d\.\d km from .*, \d\.\d km from /);
  expect(text).toContain('Gini');
  expect(text).toContain('What this cannot know');
  expect(body).toContain('href="/?venue=sch-136885"');
  expect(body).toContain('href="/assess?step=buddies"');
  expect(body).toMatch(/<option value="SECONDARY" selected>/);
  expect(body).toMatch(/href="\/matching\.csv\?[^"]*phase=SECONDARY/);
  expect((await pages.get('/exchanges')).body).toContain('href="/matching"');
});

test('the file holds the pairs of the page, with what its columns mean', async () => {
  const { body } = await pages.get('/matching.csv?phase=SECONDARY&withinKilometres=8');
  const [head, ...rows] = body.trim().split(/\r?\n/);
  expect(head).toBe(
    'pair_kind,pair_one,pair_one_name,pair_other,pair_other_name,pair_gain,pair_metres,pair_place,pair_place_name,pair_reasons,source,source_publisher,source_date',
  );
  const page = await pages.get('/matching?phase=SECONDARY&withinKilometres=8');
  const said = Number(/Pairs: (\d+)/.exec(page.text)?.[1]);
  expect(rows.filter((row) => row.startsWith('SCHOOLS,'))).toHaveLength(said);
  expect(rows.some((row) => row.startsWith('COLD_SPOT,'))).toBe(true);
  const metadata = await pages.get('/matching.csv-metadata.json');
  expect(metadata.body).toContain('pair_reasons');
});

test.each(['phase=COLLEGE', 'withinKilometres=7', 'linksEach=99', 'mealsApart=x'])(
  '%s is refused by name',
  async (limit) => {
    const { status, text } = await pages.get(`/matching?${limit}`);
    expect(status).toBe(400);
    expect(text).toContain(limit.split('=')[0]);
    expect(text).toContain('is not offered');
  },
);

test.each(languageCodes.filter((code) => code !== 'en'))('the page stands in %s', async (code) => {
  const { status, text } = await pages.get(`/matching?lang=${code}`);
  expect(status).toBe(200);
  expect(text).not.toMatch(
    /Why these two|Show pairs|in a straight line|Without a partner|What this cannot know|Newcomers and buddies are/,
  );
});
