import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { interfaceTranslator } from '../../../domain/wording/interface-translator.ts';
import { briefing } from '../../../locales/generated/briefing/en.ts';
import { terms } from '../../../locales/generated/terms/en.ts';
import { words } from '../../../locales/generated/words/en.ts';
import { firmnessLines } from '../../../web-map/features/area/first-columns.tsx';
import { type AreaLabel, readArea } from '../../../web-map/features/briefing/reading/read-area.ts';
import { firmnessSection } from '../../../web-map/features/briefing/sections/firmness-section.tsx';
import { labelSection } from '../../../web-map/features/briefing/sections/label-section.tsx';
import { stabilityFact } from '../../../web-map/features/briefing/sections/stability-fact.ts';
import type { Api } from '../../graphql/create-api.ts';
import { ask } from '../../graphql/testing/ask-api.ts';
import { sharedReader } from '../../graphql/testing/loaded-api.ts';
import { createPages, type Pages } from '../create-pages.ts';
import { askApiOf } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';
import { getPage } from '../testing/loaded-pages.ts';

/** How steady a label is must be one number behind every door: API, panel, page, table and file. */

let api: Api;
let pages: Pages;
beforeAll(async () => {
  ({ api } = await sharedReader());
  pages = createPages({ api, log: () => {} });
});

const wards = Array.from({ length: 20 }, (_, index) => `E05001${String(301 + index)}`);
const translator = interfaceTranslator('en', [briefing, words, terms]);
const get = (path: string) => getPage(pages, path, {}, 'GET');

/** Every "so many of so many variants" that a text tells. */
const countsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(\d+) of (?:the )?(\d+) variants/g)].map(([, same, run]) => `${same} of ${run}`);

interface Asked {
  readonly area: { readonly code: string };
  readonly stability: number | null;
  readonly methodStability: number | null;
  readonly variantsSame: number | null;
  readonly variantsRun: number;
}
const apiLabels = async (args: string): Promise<ReadonlyMap<string, Asked>> => {
  const { data, errors } = await ask<{ classification: { areas: readonly Asked[] } }>(
    api,
    `{ classification${args} { areas { area { code } stability methodStability variantsSame variantsRun } } }`,
  );
  expect(errors).toEqual([]);
  return new Map(data.classification.areas.map((each) => [each.area.code, each]));
};

/** What panel and page are made of. */
async function briefingOf(code: string) {
  const { ask: asker } = notingReceipts(askApiOf(api, 'doors-1', 'en'));
  const data = await readArea(asker, code);
  if (!data) throw new RangeError(`No area ${code} is held.`);
  return data;
}

test('what is published tells the same in API, panel, page, table and file', async () => {
  const labels = await apiLabels('');
  const { body: file } = await get('/areas.csv');
  const rows = parse<Record<string, string>>(file, { columns: true, bom: true });
  for (const code of wards) {
    const label = labels.get(code);
    const data = await briefingOf(code);
    const own = data.area.classification;
    if (!label || !own) throw new RangeError(`No label of ${code} is held.`);
    const told = label.variantsSame === null ? [] : [`${label.variantsSame} of ${label.variantsRun}`];
    expect([code, label.methodStability]).toEqual([code, label.stability]);
    expect([code, ...new Set(countsIn(sectionWords(data)))]).toEqual([code, ...told]);
    expect([code, ...new Set(countsIn(firmnessLines(own).join(' ')))]).toEqual([code, ...told]);
    const halves = firmnessSection(data, translator)?.facts.filter(({ status }) => status) ?? [];
    const firm = [...firmnessLines(own), own.firmnessSentence, ...halves.map(({ text }) => text)].join('. ');
    // It is a label, and no word of how firm one is.
    expect([code, firm.match(/not enough evidence/i)]).toEqual([code, null]);
    const page = await get(`/area/${code}`);
    expect([code, ...new Set(countsIn(page.text))]).toEqual([code, ...told]);
    const row = rows.find(({ area_code }) => area_code === code);
    expect([code, row?.stability]).toEqual([code, label.stability === null ? '' : String(label.stability)]);
  }
});

test('with every register reviewed each ward has a number, and it is one', async () => {
  const labels = [...(await apiLabels('(whatIf: { registersReviewed: true })')).values()];
  expect(labels.filter(({ variantsSame }) => variantsSame !== null).length).toBeGreaterThan(10);
  for (const { area, stability, variantsSame, variantsRun } of labels) {
    if (variantsSame === null) continue;
    expect([area.code, stability]).toEqual([area.code, variantsSame / variantsRun]);
    const label = { stability, variantsSame, variantsRun } as AreaLabel;
    const panel = stabilityFact('', label, translator);
    const table = firmnessLines({
      diversityFirmness: 'FIRM',
      practiceFirmness: 'FIRM',
      variantsSame,
      variantsRun,
    });
    expect(countsIn(String(panel?.text))).toEqual([`${variantsSame} of ${variantsRun}`]);
    expect(countsIn(table.join(' '))).toEqual(countsIn(String(panel?.text)));
    expect(panel?.value).toBe(stability);
  }
});

/** The words of the two sections that tell how firm a label is. */
const sectionWords = (data: Awaited<ReturnType<typeof briefingOf>>): string =>
  [labelSection(data, translator), firmnessSection(data, translator)]
    .flatMap((section) => section?.facts ?? [])
    .map(({ text }) => String(text))
    .join(' ');
