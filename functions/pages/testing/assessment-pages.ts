import type { Dataset } from '../../../domain/records/dataset.ts';
import type { ApiParts } from '../../graphql/create-api.ts';
import {
  type AssessmentOffice,
  assessmentOffice,
} from '../../graphql/resolvers/assessment/testing/people-fixtures.ts';
import { createPages, type Pages } from '../create-pages.ts';
import { getPage, type PageReply } from './loaded-pages.ts';

export interface AssessmentPages {
  readonly office: AssessmentOffice;
  readonly pages: Pages;
  readonly log: object[];
  get(path: string): Promise<PageReply>;
  stop(): Promise<void>;
}

/** The pages over an API to which made-up people can sign in, with parts of its own where a test needs them. */
export async function assessmentPages(
  parts: Partial<ApiParts> = {},
  change?: (dataset: Dataset) => Dataset,
): Promise<AssessmentPages> {
  const office = await assessmentOffice(change, parts);
  const log: object[] = [];
  const pages = createPages({ api: office.api, log: (entry) => log.push(entry) });
  return {
    office,
    pages,
    log,
    get: (path) => getPage(pages, path, {}, 'GET'),
    stop: () => office.stop(),
  };
}
