import { csvOf } from '../../../domain/text/csv.ts';
import { drawnMap, practiceList, practiceRecords } from '../../../schema/generated/page-operations.ts';
import { readWhole } from '../../../web-map/features/briefing/reading/read-to-end.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { tableOf } from '../files/columns.ts';
import { csvMetadata } from '../files/csv-metadata.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { practiceColumns, practiceLines } from '../practice/practice-columns.ts';
import { practiceGeojson } from '../practice/practice-geojson.ts';
import { practicePage } from '../practice/practice-page.tsx';
import type { AskApi } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';
import { describedBy, fileName, notesOf } from './file-notes.ts';
import { csvType, fileAnswer, geojsonType, htmlAnswer, metadataType } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { Form, PageRequest } from './page-request.ts';

/** Where practice is on record, or a file with the same content. */
export async function practiceAnswer(
  request: PageRequest,
  form: Form,
  api: AskApi,
  translator: PageTranslator,
): Promise<HttpAnswer> {
  const { ask, receipt } = notingReceipts(api);
  const asked = request.asOf ? { asOf: request.asOf } : {};
  const [list, practiceEvidence] = await Promise.all([
    ask(practiceList, asked),
    readWhole(async (after) => (await ask(practiceRecords, { ...asked, ...after })).practiceEvidence),
  ]);
  const data = { ...list, practiceEvidence };
  if (form === 'html') {
    const map = await ask(drawnMap, asked);
    return htmlAnswer(practicePage(data, map, pageMetaOf(request, receipt()), translator));
  }
  const meta = pageMetaOf(request, receipt());
  const lines = practiceLines(data);
  const columns = practiceColumns(translator);
  const name = fileName(data.borough.name, 'practice-on-record', meta.day, form);
  const sources = [...new Set(lines.map(({ evidence: { source } }) => source.title))];
  const title = translator.t('page.onRecordTitle');
  const notes = notesOf(meta, { file: 'practice-on-record.csv', title, sources });
  switch (form) {
    case 'csv': {
      const links = describedBy('/practice-on-record.csv-metadata.json');
      return fileAnswer(csvOf(tableOf(columns, lines)), { type: csvType, name, links });
    }
    case 'csv-metadata.json':
      return fileAnswer(csvMetadata(columns, notes), { type: metadataType, name });
    case 'geojson': {
      const about = { ...notes, file: 'practice-on-record.geojson' };
      return fileAnswer(practiceGeojson(lines, columns, about, translator), { type: geojsonType, name });
    }
  }
}
