import { csvOf } from '../../../domain/text/csv.ts';
import { courseReturnsPage, eventReturnsPage } from '../../../schema/generated/page-operations.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { tableOf } from '../files/columns.ts';
import { csvMetadata } from '../files/csv-metadata.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';
import { turnoutColumns, turnoutLines } from '../returns/turnout-columns.ts';
import { turnoutPage } from '../returns/turnout-page.tsx';
import { describedBy, fileName, notesOf } from './file-notes.ts';
import { csvType, fileAnswer, htmlAnswer, metadataType } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { PageParts } from './page-parts.ts';
import type { RegisterForm } from './page-request.ts';

const quarterName = /^(20\d\d-Q[1-4])(?:\.(csv|csv-metadata\.json))?$/;

/** The quarter that the last step of an address names, and its form; without one the newest. Undefined: another page. */
export function namedQuarter(
  step: string,
): { readonly quarter?: string; readonly form: RegisterForm } | undefined {
  if (step === 'courses-and-events') return { form: 'html' };
  const [, quarter, form = 'html'] = quarterName.exec(step) ?? [];
  return quarter === undefined ? undefined : { quarter, form: form as RegisterForm };
}

/** What courses and events of a quarter told; as a page, or as a file that says the same. @throws ApiError */
export async function turnoutAnswer(
  { request, ask: api, translator }: PageParts,
  form: RegisterForm,
  quarter?: string,
): Promise<HttpAnswer> {
  const { ask, receipt } = notingReceipts(api);
  const both = async (of: { readonly quarter?: string }) => {
    const [courses, events] = await Promise.all([ask(courseReturnsPage, of), ask(eventReturnsPage, of)]);
    return { ...courses, ...events };
  };
  const newest = await both(quarter === undefined ? {} : { quarter });
  const { coursePicture, eventPicture } = newest;
  const held = [...coursePicture.quarters.slice(0, 1), ...eventPicture.quarters.slice(0, 1)].sort();
  const last = quarter ?? held.at(-1) ?? coursePicture.quarter;
  const isOne = coursePicture.quarter === last && eventPicture.quarter === last;
  // Courses and events stand on one page: the newest quarter of either is that of both.
  const { borough, ...turnout } = isOne ? newest : await both({ quarter: last });
  const meta = pageMetaOf(request, receipt());
  if (form === 'html') return htmlAnswer(turnoutPage(turnout, meta, translator));
  const columns = turnoutColumns(translator);
  const file = `${last}.csv`;
  const name = fileName(borough.name, `courses and events ${last}`, meta.day, form);
  if (form === 'csv') {
    const links = describedBy(`/returns/${file}-metadata.json`);
    return fileAnswer(csvOf(tableOf(columns, turnoutLines(turnout))), { type: csvType, name, links });
  }
  const title = translator.t('page.turnoutTitle');
  return fileAnswer(csvMetadata(columns, notesOf(meta, { file, title, sources: [] })), {
    type: metadataType,
    name,
  });
}
