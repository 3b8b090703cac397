import { csvOf } from '../../../domain/text/csv.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { registerColumns } from '../assessments/assessment-columns.ts';
import { readRegister, readWholeRegister, registerChoice } from '../assessments/read-register.ts';
import { registerPage } from '../assessments/register-page.tsx';
import { tableOf } from '../files/columns.ts';
import { csvMetadata } from '../files/csv-metadata.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { AskApi } from '../queries/ask-api.ts';
import { describedBy, fileName, notesOf } from './file-notes.ts';
import { liveAnswer } from './live-answer.ts';
import { csvType, fileAnswer, htmlAnswer, metadataType } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { PageRequest, RegisterForm } from './page-request.ts';

/** The public register of assessments, or the file with the same content. */
export async function registerAnswer(
  request: PageRequest,
  form: RegisterForm,
  ask: AskApi,
  translator: PageTranslator,
): Promise<HttpAnswer> {
  const choice = registerChoice(request.search);
  if (form === 'html') {
    const data = await readRegister(ask, choice);
    return liveAnswer(htmlAnswer(registerPage(data, pageMetaOf(request, data.receipt), translator)));
  }
  const data = await readWholeRegister(ask, choice);
  const meta = pageMetaOf(request, data.receipt);
  const columns = registerColumns(translator);
  const name = fileName(data.areas.borough.name, 'assessments', meta.day, form);
  if (form === 'csv') {
    const links = describedBy('/assessments.csv-metadata.json');
    return liveAnswer(fileAnswer(csvOf(tableOf(columns, data.lines)), { type: csvType, name, links }));
  }
  const notes = notesOf(meta, {
    file: `assessments.csv`,
    title: translator.t('page.registerTitle'),
    sources: [],
  });
  return liveAnswer(fileAnswer(csvMetadata(columns, notes), { type: metadataType, name }));
}
