import {
  exchangeList,
  organisationList,
  placesAndProjects,
  targetsPage as targetsPageQuery,
} from '../../../schema/generated/page-operations.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { exchangesPage } from '../exchanges/exchanges-page.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { organisationsPage } from '../organisations/organisations-page.tsx';
import { placesPage } from '../places/places-page.tsx';
import type { AskApi } from '../queries/ask-api.ts';
import { targetsPage } from '../targets/targets-page.tsx';
import { htmlAnswer } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { PageRequest } from './page-request.ts';

interface Parts {
  readonly request: PageRequest;
  readonly ask: AskApi;
  readonly translator: PageTranslator;
}

/** The register of places and the projects. @throws ApiError */
export async function placesAnswer({ request, ask, translator }: Parts): Promise<HttpAnswer> {
  const { data, receipt } = await ask(placesAndProjects, {});
  return htmlAnswer(placesPage(data, pageMetaOf(request, receipt), translator));
}

/** The organisations. @throws ApiError */
export async function organisationsAnswer({ request, ask, translator }: Parts): Promise<HttpAnswer> {
  const { data, receipt } = await ask(organisationList, {});
  return htmlAnswer(organisationsPage(data, pageMetaOf(request, receipt), translator));
}

/** The exchanges. @throws ApiError */
export async function exchangesAnswer({ request, ask, translator }: Parts): Promise<HttpAnswer> {
  const { data, receipt } = await ask(exchangeList, {});
  return htmlAnswer(exchangesPage(data, pageMetaOf(request, receipt), translator));
}

/** What the targets ask, beside what is on record. @throws ApiError */
export async function targetsAnswer({ request, ask, translator }: Parts): Promise<HttpAnswer> {
  const { data, receipt } = await ask(targetsPageQuery, {});
  return htmlAnswer(targetsPage(data, pageMetaOf(request, receipt), translator));
}
