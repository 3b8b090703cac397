import {
  exchangeList,
  organisationList,
  placesAndProjects,
  recordedProjects,
  registeredPlaces,
  roles,
  targetsPage as targetsPageQuery,
} from '../../../schema/generated/page-operations.ts';
import { readToEnd, readWhole } from '../../../web-map/features/briefing/reading/read-to-end.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { exchangesPage } from '../exchanges/exchanges-page.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { organisationsPage } from '../organisations/organisations-page.tsx';
import { placesPage } from '../places/places-page.tsx';
import { prioritiesPage } from '../priorities/priorities-page.tsx';
import { readPriorities } from '../priorities/read-priorities.ts';
import type { AskApi } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';
import { rolesPage } from '../roles/roles-page.tsx';
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
export async function placesAnswer({ request, ask: api, translator }: Parts): Promise<HttpAnswer> {
  const { ask, receipt } = notingReceipts(api);
  const [read, venues, projects] = await Promise.all([
    ask(placesAndProjects, {}),
    readWhole(async (after) => (await ask(registeredPlaces, after)).venues),
    readWhole(async (after) => (await ask(recordedProjects, after)).projects),
  ]);
  return htmlAnswer(placesPage({ ...read, venues, projects }, pageMetaOf(request, receipt()), translator));
}

/** The organisations. @throws ApiError */
export async function organisationsAnswer({ request, ask: api, translator }: Parts): Promise<HttpAnswer> {
  const { ask, receipt } = notingReceipts(api);
  const organisations = await readWhole(async (after) => (await ask(organisationList, after)).organisations);
  return htmlAnswer(organisationsPage(organisations, pageMetaOf(request, receipt()), translator));
}

/** The exchanges. @throws ApiError */
export async function exchangesAnswer({ request, ask: api, translator }: Parts): Promise<HttpAnswer> {
  const { ask, receipt } = notingReceipts(api);
  const exchanges = await readToEnd(async (after) => (await ask(exchangeList, after)).exchanges);
  return htmlAnswer(exchangesPage(exchanges, pageMetaOf(request, receipt()), translator));
}

/** What the priorities of the strategies aim at. @throws ApiError */
export async function prioritiesAnswer({ request, ask: api, translator }: Parts): Promise<HttpAnswer> {
  const { ask, receipt } = notingReceipts(api);
  const data = await readPriorities(ask);
  return htmlAnswer(prioritiesPage(data, pageMetaOf(request, receipt()), translator));
}

/** How many people are in which role. @throws ApiError */
export async function rolesAnswer({ request, ask, translator }: Parts): Promise<HttpAnswer> {
  const { data, receipt } = await ask(roles, {});
  return htmlAnswer(rolesPage(data, pageMetaOf(request, receipt), translator));
}

/** What the targets ask, beside what is on record. @throws ApiError */
export async function targetsAnswer({ request, ask, translator }: Parts): Promise<HttpAnswer> {
  const { data, receipt } = await ask(targetsPageQuery, {});
  return htmlAnswer(targetsPage(data, pageMetaOf(request, receipt), translator));
}
