import { csvOf } from '../../../domain/text/csv.ts';
import { heldArea } from '../../../schema/generated/page-operations.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { tableOf } from '../files/columns.ts';
import { csvMetadata } from '../files/csv-metadata.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { PageMeta } from '../layout/page-meta.ts';
import { type OpenTable, openGeojson, type ReadTable } from '../open-data/open-table.ts';
import type { AskApi } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';
import { describedBy, fileName, notesOf } from './file-notes.ts';
import { noSuchArea } from './no-such-area.ts';
import { csvType, fileAnswer, geojsonType, metadataType } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { Form, PageRequest } from './page-request.ts';

/** A table as a file. */
export type FileForm = Exclude<Form, 'html'>;

/** A table of records as one of its files. */
export async function openDataAnswer<Row>(
  read: ReadTable<Row>,
  request: PageRequest,
  form: FileForm,
  api: AskApi,
  translator: PageTranslator,
): Promise<HttpAnswer> {
  const { ask, receipt } = notingReceipts(api);
  const code = request.area;
  const held = code === undefined ? undefined : (await ask(heldArea, { code })).area;
  if (code !== undefined && !held) return noSuchArea(code, translator);
  const table = await read(ask, { asOf: request.asOf, area: held?.code }, translator);
  return tableFile(table, pageMetaOf(request, receipt()), form);
}

/** What is sent of a table that was read. */
export function tableFile<Row>(table: OpenTable<Row>, meta: PageMeta, form: FileForm): HttpAnswer {
  const { columns, rows, title, sources, missing = [] } = table;
  const name = fileName(table.place, table.name, meta.day, form);
  const notes = notesOf(meta, { file: `${table.name}.csv`, title, sources });
  switch (form) {
    case 'csv': {
      const links = describedBy(`/${table.name}.csv-metadata.json`);
      return fileAnswer(csvOf(tableOf(columns, rows)), { type: csvType, name, links });
    }
    case 'csv-metadata.json':
      return fileAnswer(csvMetadata(columns, notes), { type: metadataType, name });
    case 'geojson': {
      const about = { ...notes, file: `${table.name}.geojson`, ...(missing.length > 0 && { missing }) };
      return fileAnswer(openGeojson(table, about), { type: geojsonType, name });
    }
  }
}
