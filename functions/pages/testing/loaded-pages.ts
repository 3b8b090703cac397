import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Dataset } from '../../../domain/records/dataset.ts';
import { eventOf } from '../../graphql/testing/ask-api.ts';
import { loadedApi, sharedReader } from '../../graphql/testing/loaded-api.ts';
import { createPages, type Pages } from '../create-pages.ts';

export interface PageReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The words of a page, without markup, as a reader reads them. */
  readonly text: string;
}

export interface LoadedPages {
  readonly dataset: Dataset;
  readonly log: object[];
  get(path: string, headers?: Readonly<Record<string, string>>, method?: string): Promise<PageReply>;
  stop(): Promise<void>;
}

/**
 * The pages over the real data, which those of a worker share, or over what a test makes of it. Of the real data nothing is
 * written and the clock stands still: what was read at an address is what the next file reads there, and is made once. Who reads
 * the log, or asks how an answer is made, takes `pagesMadeAnew`.
 */
export async function loadedPages(change?: (dataset: Dataset) => Dataset): Promise<LoadedPages> {
  if (change) return pagesOver(await changed(change));
  const pages = await pagesMadeAnew();
  return {
    ...pages,
    get(...asked) {
      const key = JSON.stringify(asked);
      const made = read.get(key) ?? pages.get(...asked);
      read.set(key, made);
      return made;
    },
  };
}

/** What was read of the real data in this worker. */
const read = new Map<string, Promise<PageReply>>();

/** The pages over the real data, where each answer is made when it is asked for. */
export const pagesMadeAnew = async (): Promise<LoadedPages> => pagesOver(await real());

function pagesOver({ dataset, api, stop }: Awaited<ReturnType<typeof changed>>): LoadedPages {
  const log: object[] = [];
  const pages = createPages({ api, log: (entry) => log.push(entry) });
  return {
    dataset,
    log,
    stop,
    get: (path, headers = {}, method = 'GET') => getPage(pages, path, headers, method),
  };
}

const real = async () => ({ ...(await sharedReader()), stop: async () => {} });

async function changed(change: (dataset: Dataset) => Dataset) {
  const { dataset, container, stop } = await loadedApi(change);
  return { dataset, api: container().api, stop };
}

export async function getPage(
  pages: Pages,
  path: string,
  headers: Readonly<Record<string, string>>,
  method: string,
): Promise<PageReply> {
  const event = pageEvent(path, { host: 'localhost:4000', 'x-forwarded-proto': 'http', ...headers }, method);
  const { statusCode = 200, body = '', ...result } = await pages.handle(event, { awsRequestId: 'page-1' });
  const sent = Object.entries(result.headers ?? {}).map(([name, value]) => [name, String(value)] as const);
  let text: string | undefined;
  return {
    status: statusCode,
    headers: Object.fromEntries(sent),
    body,
    get text() {
      text ??= textOf(body);
      return text;
    },
  };
}

function pageEvent(
  path: string,
  headers: Readonly<Record<string, string>>,
  method: string,
): APIGatewayProxyEventV2 {
  const [rawPath = '', search = ''] = path.split('?');
  const event = eventOf({ method, headers, search });
  const http = { ...event.requestContext.http, path: rawPath };
  return { ...event, rawPath, requestContext: { ...event.requestContext, http } };
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Markup without its tags, entities read, white space as one blank; links stand within a sentence. */
export const textOf = (markup: string): string =>
  markup
    .replaceAll(/<\/?(a|strong|bdi|small)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name] ?? '')
    .replaceAll(/\s+/g, ' ');
