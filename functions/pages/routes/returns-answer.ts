import { isMonth } from '../../../domain/provenance/calendar-month.ts';
import { csvOf } from '../../../domain/text/csv.ts';
import { returnsPage as returnsQuery } from '../../../schema/generated/page-operations.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { tableOf } from '../files/columns.ts';
import { csvMetadata } from '../files/csv-metadata.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';
import { returnsColumns, returnsLines } from '../returns/returns-columns.ts';
import { returnsPage } from '../returns/returns-page.tsx';
import { describedBy, fileName, notesOf } from './file-notes.ts';
import { csvType, fileAnswer, htmlAnswer, metadataType } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { PageParts } from './page-parts.ts';
import type { RegisterForm } from './page-request.ts';

const monthName = /^([^.]+)(?:\.(csv|csv-metadata\.json))?$/;

/** The month that the last step of an address names, and its form; undefined: none. */
export function namedMonth(
  step: string,
): { readonly month: string; readonly form: RegisterForm } | undefined {
  const [, month = '', form = 'html'] = monthName.exec(step) ?? [];
  return isMonth(month) ? { month, form: form as RegisterForm } : undefined;
}

/** The returns of a month, or of the newest; as a page, or as a file that says the same. @throws ApiError */
export async function returnsAnswer(
  { request, ask: api, translator }: PageParts,
  form: RegisterForm,
  month?: string,
): Promise<HttpAnswer> {
  const { ask, receipt } = notingReceipts(api);
  const { borough, attendancePicture: picture } = await ask(
    returnsQuery,
    month === undefined ? {} : { month },
  );
  const meta = pageMetaOf(request, receipt());
  if (form === 'html') return htmlAnswer(returnsPage(picture, meta, translator));
  const columns = returnsColumns(translator);
  const name = fileName(borough.name, `returns ${picture.month}`, meta.day, form);
  const file = `${picture.month}.csv`;
  if (form === 'csv') {
    const links = describedBy(`/returns/${file}-metadata.json`);
    return fileAnswer(csvOf(tableOf(columns, returnsLines(picture))), { type: csvType, name, links });
  }
  const title = translator.t('page.returnsTitle');
  return fileAnswer(csvMetadata(columns, notesOf(meta, { file, title, sources: [] })), {
    type: metadataType,
    name,
  });
}
