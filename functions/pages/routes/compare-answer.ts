import { areaList, shareDifference } from '../../../schema/generated/page-operations.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { type ComparedRecord, compareColumns } from '../compare/compare-columns.ts';
import { compareGeojson } from '../compare/compare-geojson.ts';
import { type Comparison, comparePage, compareTitle } from '../compare/compare-page.ts';
import { type AreaPair, comparedGroups, comparedRows } from '../compare/compare-rows.ts';
import { sourceTitles } from '../compare/source-titles.ts';
import { tableOf } from '../files/columns.ts';
import { csvOf } from '../files/csv.ts';
import { csvMetadata } from '../files/csv-metadata.ts';
import type { Voice } from '../languages/voice.ts';
import type { PageMeta } from '../layout/page-meta.ts';
import { problemPage } from '../layout/problem-page.ts';
import type { AskApi } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';
import { readArea } from '../queries/read-area.ts';
import { describedBy, fileName, notesOf } from './file-notes.ts';
import { csvType, fileAnswer, geojsonType, htmlAnswer, metadataType } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { Form, PageRequest } from './page-request.ts';

/** Two areas side by side, as a page or a file; the form alone until both are chosen. */
export async function compareAnswer(
  request: PageRequest,
  form: Form,
  api: AskApi,
  voice: Voice,
): Promise<HttpAnswer> {
  const { compared: chosen, asOf } = request;
  const { ask, receipt } = notingReceipts(api);
  const { data: list } = await ask(areaList, asOf ? { asOf } : {});
  const [a, b] = chosen;
  if (a === undefined || b === undefined) {
    const page = htmlAnswer(
      String(comparePage({ list, chosen, comparison: undefined }, pageMetaOf(request, receipt()), voice)),
    );
    return form === 'html' ? page : notTwo(voice);
  }
  const [first, second] = await Promise.all([readArea(ask, a, asOf), readArea(ask, b, asOf)]);
  if (!first || !second) {
    const sentence = voice.tell('problemNotFoundSays', { code: voice.record(first ? b : a) });
    return htmlAnswer(String(problemPage('problemNotFound', sentence, voice)), 404);
  }
  const pair: AreaPair = [first, second];
  const comparison = { pair, rows: comparedRows(pair, await readDifferences(ask, pair), voice) };
  const meta = pageMetaOf(request, receipt());
  if (form !== 'html') return compareFile(comparison, meta, form, voice);
  const codes = pair.map(({ area }) => area.code);
  return htmlAnswer(String(comparePage({ list, chosen: codes, comparison }, meta, voice)));
}

const notTwo = (voice: Voice): HttpAnswer =>
  htmlAnswer(String(problemPage('problemBad', voice.say('compareChoose'), voice)), 400);

/** How the share of each group differs, where both areas have figures. */
async function readDifferences(ask: AskApi, pair: AreaPair) {
  if (pair.some(({ findings }) => !findings)) return new Map();
  const [areaA, areaB] = pair.map(({ area }) => area.code);
  if (areaA === undefined || areaB === undefined || areaA === areaB) return new Map();
  const found = await Promise.all(
    comparedGroups(pair).map(async ({ group: category }) => {
      const { data } = await ask(shareDifference, { category, areaA, areaB });
      return [category, data.difference] as const;
    }),
  );
  return new Map(found);
}

function compareFile(
  comparison: Comparison,
  meta: PageMeta,
  form: Exclude<Form, 'html'>,
  voice: Voice,
): HttpAnswer {
  const { pair, rows } = comparison;
  const [first, second] = pair;
  const codes = [first.area.code, second.area.code] as const;
  const names = [first.area.name, second.area.name] as const;
  const lines = rows.map((row): ComparedRecord => ({ row, codes, names }));
  const columns = compareColumns(voice);
  const asked = String(
    new URLSearchParams({ a: codes[0], b: codes[1], ...(meta.asOf && { asOf: meta.asOf }) }),
  );
  const notes = notesOf(meta, {
    file: `compare.${form === 'geojson' ? 'geojson' : 'csv'}?${asked}`,
    title: String(compareTitle(pair, voice)),
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
