import type { HttpAnswer } from '../../http/http-answer.ts';
import { RefusedQuery } from '../queries/ask-api.ts';
import { kindStep, type namedKind } from '../records/kind-addresses.ts';
import { readFile, readRecords } from '../records/read-kept.ts';
import { recordsPage } from '../records/records-page.tsx';
import { liveAnswer } from './live-answer.ts';
import { csvType, fileAnswer, htmlAnswer } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { PageParts } from './page-parts.ts';

/**
 * The records of a kind, or their file. What was approved or withdrawn a moment ago shows at once.
 * @throws RefusedQuery for an area, a day or a place in the list that is none; ApiError
 */
export async function keptAnswer(
  { request, ask, translator }: PageParts,
  { kind, form }: NonNullable<ReturnType<typeof namedKind>>,
): Promise<HttpAnswer> {
  if (form === 'html') {
    const { area, asOf, search } = request;
    const after = new URLSearchParams(search).get('after') ?? undefined;
    const data = await readRecords(ask, kind, { area, after }, asOf);
    return liveAnswer(htmlAnswer(recordsPage(data, pageMetaOf(request, data.receipt), translator)));
  }
  if (request.asOf !== undefined)
    throw new RefusedQuery('asOf: this is told as it is held now.', {
      field: 'asOf',
      messageCode: 'page.noOtherDay',
    });
  const { csv, dictionary } = await readFile(ask, kind);
  const name = `cohesion-map-${kindStep(kind)}.${form}`;
  return liveAnswer(fileAnswer(form === 'csv' ? csv : dictionary, { type: csvType, name }));
}
