import { areaList, shareDifference } from '../../../schema/generated/page-operations.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { type ComparedLine, compareColumns } from '../compare/compare-columns.ts';
import { compareGeojson } from '../compare/compare-geojson.ts';
import { type Comparison, comparePage, compareTitle } from '../compare/compare-page.ts';
import { comparedGroups, comparedRows, type SheetPair } from '../compare/compare-rows.ts';
import { sourceTitles } from '../compare/source-titles.ts';
import { tableOf } from '../files/columns.ts';
import { csvOf } from '../files/csv.ts';
import { csvMetadata } from '../files/csv-metadata.ts';
import type { Voice } from '../languages/voice.ts';
import type { Made } from '../layout/page-frame.ts';
import { problemPage } from '../layout/problem-page.ts';
import type { AskApi } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';
import { readArea } from '../queries/read-area.ts';
import { describedBy, fileName, madeOf, notesOf } from './made-of.ts';
import { csvType, fileAnswer, geojsonType, htmlAnswer, metadataType } from './page-answer.ts';
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
      String(comparePage({ list, chosen, comparison: undefined }, madeOf(request, receipt()), voice)),
    );
    return form === 'html' ? page : notTwo(voice);
  }
  const [first, second] = await Promise.all([readArea(ask, a, asOf), readArea(ask, b, asOf)]);
  if (!first || !second) {
    const sentence = voice.tell('problemNotFoundSays', { code: voice.record(first ? b : a) });
    return htmlAnswer(String(problemPage('problemNotFound', sentence, voice)), 404);
  }
  const sheets: SheetPair = [first, second];
  const comparison = { sheets, rows: comparedRows(sheets, await readDifferences(ask, sheets), voice) };
  const made = madeOf(request, receipt());
  if (form !== 'html') return compareFile(comparison, made, form, voice);
  const codes = sheets.map(({ area }) => area.code);
  return htmlAnswer(String(comparePage({ list, chosen: codes, comparison }, made, voice)));
}

const notTwo = (voice: Voice): HttpAnswer =>
  htmlAnswer(String(problemPage('problemBad', voice.say('compareChoose'), voice)), 400);

/** How the share of each group differs, where both areas have figures. */
async function readDifferences(ask: AskApi, sheets: SheetPair) {
  if (sheets.some(({ findings }) => !findings)) return new Map();
  const [areaA, areaB] = sheets.map(({ area }) => area.code);
  if (areaA === undefined || areaB === undefined || areaA === areaB) return new Map();
  const found = await Promise.all(
    comparedGroups(sheets).map(async (category) => {
      const { data } = await ask(shareDifference, { category, areaA, areaB });
      return [category, data.difference] as const;
    }),
  );
  return new Map(found);
}

function compareFile(
  comparison: Comparison,
  made: Made,
  form: Exclude<Form, 'html'>,
  voice: Voice,
): HttpAnswer {
  const { sheets, rows } = comparison;
  const [first, second] = sheets;
  const codes = [first.area.code, second.area.code] as const;
  const names = [first.area.name, second.area.name] as const;
  const lines = rows.map((row): ComparedLine => ({ row, codes, names }));
  const columns = compareColumns(voice);
  const asked = String(
    new URLSearchParams({ a: codes[0], b: codes[1], ...(made.asOf && { asOf: made.asOf }) }),
  );
  const notes = notesOf(made, {
    file: `compare.${form === 'geojson' ? 'geojson' : 'csv'}?${asked}`,
    title: String(compareTitle(sheets, voice)),
    sources: sourceTitles(sheets),
  });
  const name = fileName(first.list.borough.name, names.join(' and '), made.day, form);
  switch (form) {
    case 'csv': {
      const links = describedBy(`/compare.csv-metadata.json?${asked}`);
      return fileAnswer(csvOf(tableOf(columns, lines)), { type: csvType, name, links });
    }
    case 'geojson':
      return fileAnswer(compareGeojson(sheets, lines, columns, notes), { type: geojsonType, name });
    case 'csv-metadata.json':
      return fileAnswer(csvMetadata(columns, notes), { type: metadataType, name });
  }
}
