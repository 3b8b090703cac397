import { csvOf } from '../../../domain/text/csv.ts';
import { areaList } from '../../../schema/generated/briefing-operations.ts';
import { drawnMap, shareDifference } from '../../../schema/generated/page-operations.ts';
import type { Ask } from '../../../web-map/features/briefing/reading/ask.ts';
import { readArea } from '../../../web-map/features/briefing/reading/read-area.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { type ComparedRecord, compareColumns } from '../compare/compare-columns.ts';
import { compareGeojson } from '../compare/compare-geojson.ts';
import { type Comparison, comparePage, compareTitle } from '../compare/compare-page.tsx';
import { type AreaPair, comparedGroups, comparedRows } from '../compare/compare-rows.ts';
import { sourceTitles } from '../compare/source-titles.ts';
import { tableOf } from '../files/columns.ts';
import { csvMetadata } from '../files/csv-metadata.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { PageMeta } from '../layout/page-meta.ts';
import { problemPage } from '../layout/problem-page.tsx';
import type { AskApi } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';
import { describedBy, fileName, notesOf } from './file-notes.ts';
import { noSuchArea } from './no-such-area.ts';
import { csvType, fileAnswer, geojsonType, htmlAnswer, metadataType } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { Form, PageRequest } from './page-request.ts';

/** Two areas side by side, as a page or a file; the form alone until both are chosen. */
export async function compareAnswer(
  request: PageRequest,
  form: Form,
  api: AskApi,
  translator: PageTranslator,
): Promise<HttpAnswer> {
  const { compared: chosen, asOf } = request;
  const { ask, receipt } = notingReceipts(api);
  const list = await ask(areaList, asOf ? { asOf } : {});
  const [a, b] = chosen;
  if (a === undefined || b === undefined) {
    const page = htmlAnswer(
      comparePage({ list, chosen, comparison: undefined }, pageMetaOf(request, receipt()), translator),
    );
    return form === 'html' ? page : notTwo(translator);
  }
  const [first, second] = await Promise.all([readArea(ask, a, { asOf }), readArea(ask, b, { asOf })]);
  if (!first || !second) return noSuchArea(first ? b : a, translator);
  const pair: AreaPair = [first, second];
  const rows = comparedRows(pair, await readDifferences(ask, pair), translator);
  if (form !== 'html') return compareFile({ pair, rows }, pageMetaOf(request, receipt()), form, translator);
  const comparison = { pair, rows, map: await ask(drawnMap, asOf ? { asOf } : {}) };
  const meta = pageMetaOf(request, receipt());
  const codes = pair.map(({ area }) => area.code);
  return htmlAnswer(comparePage({ list, chosen: codes, comparison }, meta, translator));
}

const notTwo = (translator: PageTranslator): HttpAnswer =>
  htmlAnswer(problemPage('page.problemBad', translator.t('page.compareChoose'), translator), 400);

/** How the share of each group differs, where both areas have figures. */
async function readDifferences(ask: Ask, pair: AreaPair) {
  if (pair.some(({ findings }) => !findings)) return new Map();
  const [areaA, areaB] = pair.map(({ area }) => area.code);
  if (areaA === undefined || areaB === undefined || areaA === areaB) return new Map();
  const found = await Promise.all(
    comparedGroups(pair).map(async ({ group: category }) => {
      const { difference } = await ask(shareDifference, { category, areaA, areaB });
      return [category, difference] as const;
    }),
  );
  return new Map(found);
}

function compareFile(
  comparison: Omit<Comparison, 'map'>,
  meta: PageMeta,
  form: Exclude<Form, 'html'>,
  translator: PageTranslator,
): HttpAnswer {
  const { pair, rows } = comparison;
  const [first, second] = pair;
  const codes = [first.area.code, second.area.code] as const;
  const names = [first.area.name, second.area.name] as const;
  const lines = rows.map((row): ComparedRecord => ({ row, codes, names }));
  const columns = compareColumns(translator);
  const asked = String(
    new URLSearchParams({ a: codes[0], b: codes[1], ...(meta.asOf && { asOf: meta.asOf }) }),
  );
  const notes = notesOf(meta, {
    file: `compare.${form === 'geojson' ? 'geojson' : 'csv'}?${asked}`,
    title: String(compareTitle(pair, translator)),
    sources: sourceTitles(pair),
  });
  const name = fileName(first.list.borough.name, names.join(' and '), meta.day, form);
  switch (form) {
    case 'csv': {
      const links = describedBy(`/compare.csv-metadata.json?${asked}`);
      return fileAnswer(csvOf(tableOf(columns, lines)), { type: csvType, name, links });
    }
    case 'geojson':
      return fileAnswer(compareGeojson(pair, lines, columns, notes), { type: geojsonType, name });
    case 'csv-metadata.json':
      return fileAnswer(csvMetadata(columns, notes), { type: metadataType, name });
  }
}
