import { beforeAll, expect, test } from 'vitest';
import { interfaceTranslator } from '../../../domain/wording/interface-translator.ts';
import { briefing } from '../../../locales/generated/briefing/en.ts';
import { terms } from '../../../locales/generated/terms/en.ts';
import { words } from '../../../locales/generated/words/en.ts';
import { readArea } from '../../../web-map/features/briefing/reading/read-area.ts';
import { labelSection } from '../../../web-map/features/briefing/sections/label-section.tsx';
import type { Api } from '../../graphql/create-api.ts';
import { sharedReader } from '../../graphql/testing/loaded-api.ts';
import { createPages, type Pages } from '../create-pages.ts';
import { askApiOf } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';
import { getPage } from '../testing/loaded-pages.ts';

let api: Api;
let served: Pages;
beforeAll(async () => {
  ({ api } = await sharedReader());
  served = createPages({ api, log: () => {} });
});

const pages = { get: (path: string) => getPage(served, path, {}, 'GET') };

test('a ward is told its place among wards, and its reading in detailed groups where that differs', async () => {
  const { text } = await pages.get('/area/E05001308');
  expect(text).toContain('Place in order from least to most mixed: 2 of 20.');
  expect(text).not.toContain('With 19 detailed groups');
  const other = await pages.get('/area/E05001301');
  expect(other.text).toContain('With 19 detailed groups instead of five the reading is 24% (moderate).');
  const north = await pages.get('/area/north');
  expect(north.text).toMatch(/Place in order from least to most mixed: [1-4] of 4\./);
});

test('a variant that cannot be run says so and why, apart from those that give a label', async () => {
  const { text } = await pages.get('/area/E05001308');
  expect(text).toContain(
    'Reach along streets instead of straight lines: cannot be run. No network of streets and paths is held.',
  );
});

test('where no change of practice would do, the briefing says so before the changes of the method', async () => {
  const { ask } = notingReceipts(askApiOf(api, 'label-1', 'en'));
  const data = await readArea(ask, 'E05001308');
  const label = data?.area.classification;
  if (!label) throw new RangeError('Brownhills has no label.');
  const changesOf = (whatWouldChange: typeof label.whatWouldChange) => {
    const area = { ...data.area, classification: { ...label, whatWouldChange } };
    const { facts } = labelSection({ ...data, area }, interfaceTranslator('en', [briefing, words, terms]));
    return facts.filter(({ measure }) => measure === 'what would change it').map(({ text }) => text);
  };
  const none = 'No single change of what is done here, of those tried, would give another label.';
  expect(changesOf(label.whatWouldChange)).not.toContain(none);
  const ofMethod = label.whatWouldChange.filter(({ kind }) => kind === 'THRESHOLD');
  const [first, second] = changesOf(ofMethod);
  expect(first).toBe(none);
  expect(second).toMatch(/^With the line for low diversity at/);
});

test('a locality shows who lives around the average resident of each group, in words and in the file', async () => {
  const [{ body, text }, csv] = await Promise.all([pages.get('/area/north'), pages.get('/area/north.csv')]);
  expect(body).toContain('<caption>Who lives in the ward of the average resident of a group</caption>');
  expect(text).toMatch(/Asian \d+\.\d% \d+\.\d% \d+\.\d% \d+\.\d% \d+\.\d%/);
  expect(csv.body).toContain('Who lives in the ward of the average resident of a group: Asian');
});

test('every count on record for a locality stands among its indicators', async () => {
  const { text } = await pages.get('/area/south');
  for (const count of ['504 people', '25 venues (2019/20)', '25 organisations', '325 packs']) {
    expect(text).toContain(count);
  }
});

test('names of places and projects lead to their briefing on the map', async () => {
  const { body } = await pages.get('/area/E05001308');
  const leadsTo = (href: string): string | undefined =>
    body.match(new RegExp(`<a href="${href.replaceAll('?', '[?]')}">([^<]*)`))?.[1];
  expect(leadsTo('/?venue=lib-brownhills-community-library')).toBe('Brownhills Community Library');
  expect(leadsTo('/?project=community-dialogue')).toBe('Community Dialogue');
  expect(body).toMatch(/<h5><a href="[/][?]project=[a-z-]+">Family activity packs<[/]a>/);
  expect(body).toMatch(/<h4><a href="[/][?]venue=[a-z-]+">Ryecroft Community Hub<[/]a>/);
});

test('the borough stands beside other areas, and what is second-hand or of another area says so where it stands', async () => {
  const { text } = await pages.get('/area/E08000030');
  expect(text).toContain('Walsall beside the region and England');
  expect(text).toContain('Walsall is lower than England, beyond both intervals.');
  expect(text).toMatch(/Walsall: 895 people \(30 September 2024\)/);
  expect(text).toMatch(/West Midlands Police: 8,468 offences/);
  expect(text).toContain('Of the police force, which covers seven boroughs: no figure of Walsall');
  expect(text).toMatch(/Most: Birmingham 2,296 people/);
  expect(text).toContain('England only: the survey is not held for Walsall');
  // Told once: figures by year stand in the briefing on the indicator, not in the table of the borough.
  expect(text.match(/Median weekly pay before tax/g)).toHaveLength(1);
  const ward = await pages.get('/area/E05001311');
  expect(ward.text).toContain('England and Wales');
  expect(ward.text).not.toContain('Walsall beside the region');
});
