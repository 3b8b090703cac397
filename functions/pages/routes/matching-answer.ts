import { csvOf } from '../../../domain/text/csv.ts';
import { matching } from '../../../schema/generated/page-operations.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { tableOf } from '../files/columns.ts';
import { csvMetadata } from '../files/csv-metadata.ts';
import { matchingChoice } from '../matching/matching-choice.ts';
import { matchingColumns, matchingLines } from '../matching/matching-columns.ts';
import { matchingPage } from '../matching/matching-page.tsx';
import { describedBy, fileName, notesOf } from './file-notes.ts';
import { csvType, fileAnswer, htmlAnswer, metadataType } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { PageParts } from './page-parts.ts';

/** As what the pairs are given: a page, or a file that says the same. */
export const matchingForms = ['html', 'csv', 'csv-metadata.json'] as const;

/** Pairs that a rule proposes, within the limits of the address. @throws RefusedQuery for a limit that is none, ApiError */
export async function matchingAnswer(
  { request, ask, translator }: PageParts,
  form: (typeof matchingForms)[number],
): Promise<HttpAnswer> {
  const choice = matchingChoice(request.search);
  const { data: found, receipt } = await ask(matching, choice);
  const meta = pageMetaOf(request, receipt);
  if (form === 'html') return htmlAnswer(matchingPage({ found, choice }, meta, translator));
  const columns = matchingColumns(translator);
  const lines = matchingLines(found);
  const name = fileName(found.borough.name, 'matching', meta.day, form);
  const sources = [...new Set(lines.flatMap(({ source }) => source?.title ?? []))];
  const notes = notesOf(meta, { file: 'matching.csv', title: translator.t('page.matchingTitle'), sources });
  if (form === 'csv-metadata.json')
    return fileAnswer(csvMetadata(columns, notes), { type: metadataType, name });
  const links = describedBy('/matching.csv-metadata.json');
  return fileAnswer(csvOf(tableOf(columns, lines)), { type: csvType, name, links });
}
