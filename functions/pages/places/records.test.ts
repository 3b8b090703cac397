import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageCodes } from '../../../domain/languages/interface-languages.ts';
import { type LoadedPages, loadedPages } from '../testing/loaded-pages.ts';

let pages: LoadedPages;
beforeAll(async () => {
  pages = await loadedPages();
});
afterAll(() => pages.stop());

const rowsOf = (body: string): number => body.match(/<th role="rowheader"/g)?.length ?? 0;

describe('places and projects', () => {
  test('lists every public place and project, each leading to its record', async () => {
    const { status, body, text } = await pages.get('/places-and-projects');
    expect(status).toBe(200);
    const venues = pages.dataset.venues.filter(({ restricted }) => !restricted);
    const projects = pages.dataset.projects.filter(({ restricted }) => !restricted);
    expect(rowsOf(body)).toBe(venues.length + projects.length);
    for (const { id } of venues) expect(body).toContain(`href="/?venue=${id}"`);
    for (const { id } of projects) expect(body).toContain(`href="/?project=${id}"`);
    expect(text).toMatch(/\d+ of \d+ Places of Welcome lie in a known locality\./);
    expect(body.length).toBeLessThan(420_000);
  });

  test('says of a status the day of its words, of the aim of mixing its section, of a place what says so', async () => {
    const { text } = await pages.get('/places-and-projects');
    expect(text).toContain('continuing (as of May 2022)');
    expect(text).toContain('words of May 2022');
    expect(text).toContain('One of four aims is to encourage social mixing through learning English.');
    expect(text).toContain('no source says');
    expect(text).toContain('Every ward that carries the name lies there: Bloxwich.');
    expect(text).toContain('ward not known');
  });

  test('leads to organisations, exchanges, practice, plan and targets', async () => {
    const { body } = await pages.get('/places-and-projects?lang=pl');
    for (const path of ['organisations', 'exchanges', 'roles', 'practice', 'plan', 'targets']) {
      expect(body).toContain(`href="/${path}?lang=pl"`);
    }
  });
});

test('every organisation has an address with its sector, roles, projects and promises', async () => {
  const { status, body, text } = await pages.get('/organisations');
  expect(status).toBe(200);
  const { organisations } = pages.dataset;
  expect(rowsOf(body)).toBe(organisations.length);
  expect(text).toContain('150 organisations are named in the documents held');
  for (const { id, name } of organisations) {
    expect(body).toContain(`id="${id}"`);
    expect(text).toContain(name);
  }
  expect(body).toContain('href="/plan#ap2008-1-1-1"');
  expect(body).toContain('href="/?project=welcome-pack"');
  expect(body.length).toBeLessThan(160_000);
});

test('every exchange has an address with who, what kind, when and in which section', async () => {
  const { status, body, text } = await pages.get('/exchanges');
  expect(status).toBe(200);
  const { exchanges } = pages.dataset;
  expect(rowsOf(body)).toBe(exchanges.length);
  for (const { id, evidence, source, parties, period } of exchanges) {
    expect(body).toContain(`id="${id}"`);
    for (const words of [
      evidence,
      source.title,
      period ?? 'no date given',
      ...parties.map(({ name }) => name),
    ]) {
      expect(text).toContain(words);
    }
  }
  // What was planned or going on was so in the words of its document.
  const withStatus = exchanges.filter((each) => each.status !== undefined);
  expect(text.match(/words of \S+ ?\S* \d{4}/g)).toHaveLength(withStatus.length);
  expect(body.length).toBeLessThan(90_000);
});

test('what stands on one page as a link stands on the other as an address', async () => {
  const [plan, organisations, places] = await Promise.all(
    ['/plan', '/organisations', '/places-and-projects'].map((path) => pages.get(path)),
  );
  const linked = (body = '', path: string) => [...body.matchAll(new RegExp(`href="${path}#([^"]+)"`, 'g'))];
  const named = [...linked(plan?.body, '/organisations'), ...linked(places?.body, '/organisations')];
  expect(named.length).toBeGreaterThan(200);
  for (const [, id] of named) expect(organisations?.body).toContain(`id="${id}"`);
  const promises = linked(organisations?.body, '/plan');
  expect(promises.length).toBeGreaterThan(90);
  for (const [, id] of promises) expect(plan?.body).toContain(`id="${id}"`);
});

test.each(languageCodes.filter((code) => code !== 'en'))(
  'the pages stand in %s, records marked',
  async (code) => {
    for (const [path, english] of [
      ['/places-and-projects', /Places and projects|not on record|words of|no source says/],
      ['/organisations', /Organisations|Was to lead/],
      ['/exchanges', /Who with whom|no date given|words of/],
    ] as const) {
      const { status, text, body } = await pages.get(`${path}?lang=${code}`);
      expect([path, status]).toEqual([path, 200]);
      expect(text).not.toMatch(english);
      expect(body).toContain('lang="en" dir="ltr"');
    }
  },
);
