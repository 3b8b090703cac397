import { searchAll } from '../../../schema/generated/page-operations.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { AskApi } from '../queries/ask-api.ts';
import { searchPage } from '../search/search-page.tsx';
import { htmlAnswer } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { PageRequest } from './page-request.ts';

/** What a search finds, as a page; the form alone where nothing is looked for. @throws RefusedQuery as the search of the API */
export async function searchAnswer(
  request: PageRequest,
  ask: AskApi,
  translator: PageTranslator,
): Promise<HttpAnswer> {
  const { typed } = request;
  if (typed === undefined) return htmlAnswer(searchPage(undefined, undefined, translator));
  const { data, receipt } = await ask(searchAll, { text: typed });
  return htmlAnswer(searchPage({ typed, data }, pageMetaOf(request, receipt), translator));
}
