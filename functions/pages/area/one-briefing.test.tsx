import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { interfaceTranslator } from '../../../domain/wording/interface-translator.ts';
import { briefing as briefingWords } from '../../../locales/generated/briefing/en.ts';
import { terms } from '../../../locales/generated/terms/en.ts';
import { words } from '../../../locales/generated/words/en.ts';
import { mapLinks } from '../../../web-map/features/area/map-links.ts';
import { areaBriefing } from '../../../web-map/features/briefing/area-briefing.ts';
import { AreaCards } from '../../../web-map/features/briefing/area-cards.tsx';
import { readArea } from '../../../web-map/features/briefing/reading/read-area.ts';
import { LabelChip } from '../../../web-map/ui/label-chip.tsx';
import type { Api } from '../../graphql/create-api.ts';
import { sharedReader } from '../../graphql/testing/loaded-api.ts';
import { createPages, type Pages } from '../create-pages.ts';
import { rendered } from '../markup/rendered.ts';
import { askApiOf } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';
import { getPage, textOf } from '../testing/loaded-pages.ts';

let api: Api;
let pages: Pages;
beforeAll(async () => {
  ({ api } = await sharedReader());
  pages = createPages({ api, log: () => {} });
});

const localities = ['north', 'south', 'east', 'west'];
const wards = Array.from({ length: 20 }, (_, index) => `E05001${String(301 + index)}`);
const get = (path: string) => getPage(pages, path, {}, 'GET');

/** What the map's panel draws of an area: its label, and all its cards opened. */
async function panelOf(code: string): Promise<{ readonly head: string; readonly cards: string }> {
  const { ask } = notingReceipts(askApiOf(api, 'panel-1', 'en'));
  const data = await readArea(ask, code);
  if (!data) throw new RangeError(`No area ${code} is held.`);
  const translator = interfaceTranslator('en', [briefingWords, words, terms]);
  const links = mapLinks();
  const { area } = data;
  const briefing = areaBriefing(data, translator, links);
  const label = area.classification;
  const cards = <AreaCards briefing={briefing} area={area} translator={translator} isOpen={() => true} />;
  return {
    head: label ? textOf(rendered(<LabelChip {...label} />)).trim() : '',
    cards: textOf(rendered(cards)).trim(),
  };
}

/** Every number as it is written. */
const figuresOf = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

describe('the briefing on an area', () => {
  test.each([...wards, ...localities, 'E08000030'])(
    'of %s says the same on the map, on its page, on paper and in its file',
    async (code) => {
      const [{ head, cards }, page, print, csv] = await Promise.all([
        panelOf(code),
        get(`/area/${code}`),
        get(`/area/${code}?print=full`),
        get(`/area/${code}.csv`),
      ]);
      expect(figuresOf(cards).length).toBeGreaterThan(150);
      for (const { text } of [page, print]) {
        expect(text).toContain(head);
        expect(text).toContain(cards);
      }
      const rows: readonly Readonly<Record<string, string>>[] = parse(csv.body, { bom: true, columns: true });
      const told = rows.map((row) => `${row.words}`.replaceAll(/\s+/g, ' ').trim());
      expect(told.filter((fact) => !cards.includes(fact) && !head.includes(fact))).toEqual([]);
      const inFile = new Set(rows.flatMap((row) => figuresOf(`${row.item} ${row.words} ${row.source}`)));
      // The file lists every row, so how many a short list leaves out is no number of it.
      const whole = cards.replaceAll(/\d+ more stand|at the address of this page: \d+/g, '');
      const inNoFile = figuresOf(whole).filter((figure) => !inFile.has(figure));
      expect(inNoFile).toEqual([]);
    },
  );
});
