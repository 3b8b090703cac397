import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LoadedPages, loadedPages } from '../testing/loaded-pages.ts';

let pages: LoadedPages;
beforeAll(async () => {
  pages = await loadedPages();
});
afterAll(() => pages.stop());

const cellsOf = (body: string, name: string): readonly string[] => {
  const row = [...body.matchAll(/<tr>.*?<\/tr>/gs)].find(([text]) => text.includes(`>${name}`))?.[0] ?? '';
  return [...row.matchAll(/<td[^>]*data-label="([^"]*)"[^>]*>(.*?)<\/td>/gs)].map(
    ([, label, inside]) =>
      `${label}: ${inside
        ?.replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim()}`,
  );
};

test('a figure of England stands under England where the region has none', async () => {
  const { body } = await pages.get('/area/E08000030');
  const [own, region, country] = cellsOf(body, 'Adults who engaged with the arts');
  expect(own).toMatch(/^Walsall: 85%/);
  expect(region?.trim()).toBe('West Midlands:');
  expect(country).toMatch(/^England: 90% Walsall is lower than England/);
});

test('what changed since the census begins with what is known of the borough, by place and date', async () => {
  const { body } = await pages.get('/area/E08000030');
  const table = /<section id="since-census".*?<\/section>/s.exec(body)?.[0] ?? '';
  expect(table.indexOf('People seeking asylum')).toBeLessThan(table.indexOf('Hate crimes recorded'));
  expect(cellsOf(table, 'Hate crimes recorded by West Midlands Police')[1]).toContain(
    'West Midlands Police: 8,468 offences (April 2024 – March 2025)',
  );
  expect(cellsOf(table, 'Residents in the middle of the year')[0]).toContain('295,678 people (30 June 2024)');
});
