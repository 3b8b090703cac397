import { csvOf } from '../../../domain/text/csv.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { calibrationColumns } from '../calibration/calibration-columns.ts';
import { calibrationPage } from '../calibration/calibration-page.tsx';
import { readCalibration } from '../calibration/read-calibration.ts';
import { tableOf } from '../files/columns.ts';
import { csvMetadata } from '../files/csv-metadata.ts';
import { describedBy, fileName, notesOf } from './file-notes.ts';
import { liveAnswer } from './live-answer.ts';
import { csvType, fileAnswer, htmlAnswer, metadataType } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { PageParts } from './page-parts.ts';
import type { RegisterForm } from './page-request.ts';

/** How expectations of published assessments fared, or the file with each of them. @throws ApiError */
export async function calibrationAnswer(
  { request, ask, translator }: Pick<PageParts, 'request' | 'ask' | 'translator'>,
  form: RegisterForm,
): Promise<HttpAnswer> {
  const data = await readCalibration(ask);
  const meta = pageMetaOf(request, data.receipt);
  if (form === 'html') return liveAnswer(htmlAnswer(calibrationPage(data, meta, translator)));
  const columns = calibrationColumns(translator);
  const name = fileName(data.borough, 'expectations', meta.day, form);
  if (form === 'csv') {
    const links = describedBy('/assessments/expectations.csv-metadata.json');
    return liveAnswer(fileAnswer(csvOf(tableOf(columns, data.predictions)), { type: csvType, name, links }));
  }
  const notes = notesOf(meta, {
    file: 'expectations.csv',
    title: translator.t('page.calibrationTitle'),
    sources: [],
  });
  return liveAnswer(fileAnswer(csvMetadata(columns, notes), { type: metadataType, name }));
}
