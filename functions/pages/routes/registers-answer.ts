import { csvOf } from '../../../domain/text/csv.ts';
import { registers } from '../../../schema/generated/page-operations.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { tableOf } from '../files/columns.ts';
import { csvMetadata } from '../files/csv-metadata.ts';
import { registerLines, registersColumns } from '../registers/registers-columns.ts';
import { registersPage } from '../registers/registers-page.tsx';
import { describedBy, fileName, notesOf } from './file-notes.ts';
import { csvType, fileAnswer, htmlAnswer, metadataType } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { PageParts } from './page-parts.ts';
import type { RegisterForm } from './page-request.ts';

/** How well the registers are kept: a page, or a file that says the same. @throws ApiError */
export async function registersAnswer(
  { request, ask, translator }: PageParts,
  form: RegisterForm,
): Promise<HttpAnswer> {
  const { data, receipt } = await ask(registers, {});
  const meta = pageMetaOf(request, receipt);
  if (form === 'html') return htmlAnswer(registersPage(data.registerHealth, meta, translator));
  const columns = registersColumns(translator);
  const name = fileName(data.borough.name, 'registers', meta.day, form);
  const sources = data.registerHealth.flatMap(({ documented }) => documented?.counted?.source.title ?? []);
  const title = translator.t('page.registersTitle');
  const notes = notesOf(meta, { file: 'registers.csv', title, sources: [...new Set(sources)] });
  if (form === 'csv-metadata.json') {
    return fileAnswer(csvMetadata(columns, notes), { type: metadataType, name });
  }
  return fileAnswer(csvOf(tableOf(columns, registerLines(data.registerHealth))), {
    type: csvType,
    name,
    links: describedBy('/registers.csv-metadata.json'),
  });
}
