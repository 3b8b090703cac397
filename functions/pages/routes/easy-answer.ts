import { areaList } from '../../../schema/generated/briefing-operations.ts';
import { readLabelledArea, readRegisters } from '../../../web-map/features/briefing/reading/read-area.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import type { SiteContact } from '../../site-contact.ts';
import { easyListPage, easyPage } from '../easy/easy-page.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { AskApi } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';
import { noSuchArea } from './no-such-area.ts';
import { htmlAnswer, movedTo } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { PageRequest } from './page-request.ts';

interface Parts {
  readonly request: PageRequest;
  readonly ask: AskApi;
  readonly translator: PageTranslator;
  readonly contact: SiteContact | undefined;
}

/** The Easy Read sheet of a locality; a ward leads to that of its locality, the borough to all of them. */
export async function easyAnswer(
  { request, ask: api, translator, contact }: Parts,
  code: string,
): Promise<HttpAnswer> {
  const { ask, receipt } = notingReceipts(api);
  const read = await readLabelledArea(ask, code, request);
  if (!read) return noSuchArea(code, translator);
  const { level, locality, code: proper } = read.area;
  if (level !== 'LOCALITY') return movedTo(`/easy${locality ? `/${locality.code}` : ''}${request.search}`);
  if (code !== proper) return movedTo(`/easy/${proper}${request.search}`);
  const { places } = await readRegisters(ask, read, request);
  return htmlAnswer(easyPage({ ...read, places }, contact, pageMetaOf(request, receipt()), translator));
}

/** All Easy Read sheets. @throws ApiError */
export async function easyListAnswer({ ask, translator }: Parts): Promise<HttpAnswer> {
  const { data: list } = await ask(areaList, {});
  return htmlAnswer(easyListPage({ list }, translator));
}
