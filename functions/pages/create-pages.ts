import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Api } from '../graphql/create-api.ts';
import { wholeFault } from '../graphql/log-message.ts';
import { askApiOf, NoAnswer, RefusedQuestion } from './ask-api.ts';
import { keepLanguage } from './keep-language.ts';
import { htmlAnswer, type PageAnswer, preflight, toResult } from './page-answer.ts';
import { pageLogEntry } from './page-log.ts';
import { type PageRequest, readPageRequest } from './page-request.ts';
import { problemPage } from './problem-page.ts';
import { type Voice, voiceOf } from './voice.ts';
import { wantedAnswer } from './wanted-answer.ts';

export interface PagesParts {
  /** The public API: the pages have no other way to the data. */
  readonly api: Api;
  readonly log: (entry: object) => void;
}

export interface Pages {
  handle(
    event: APIGatewayProxyEventV2,
    context: { readonly awsRequestId: string },
  ): Promise<APIGatewayProxyStructuredResultV2>;
}

/** The pages that are made on the server, and the files with the same content, over the public API. */
export function createPages({ api, log }: PagesParts): Pages {
  return {
    async handle(event, { awsRequestId }) {
      const begun = performance.now();
      const requestId = event.requestContext.requestId || awsRequestId;
      const request = readPageRequest(event);
      const voice = voiceOf(request.language);
      const made = inLanguage(await answer(request, voice, requestId), request, voice);
      log(
        pageLogEntry('PAGE_ANSWERED', requestId, {
          kind: request.wanted.kind,
          status: made.status,
          bytes: made.body.length,
          milliseconds: Math.round(performance.now() - begun),
        }),
      );
      return toResult(made, request, requestId);
    },
  };

  function inLanguage(made: PageAnswer, { search }: PageRequest, { code }: Voice): PageAnswer {
    const { 'content-type': type = '', location } = made.headers;
    if (location?.startsWith('/') && code !== 'en' && !location.includes('lang=')) {
      return { ...made, headers: { ...made.headers, location: `${location}?lang=${code}` } };
    }
    return type.startsWith('text/html') ? { ...made, body: keepLanguage(made.body, code, search) } : made;
  }

  async function answer(request: PageRequest, voice: Voice, requestId: string): Promise<PageAnswer> {
    if (request.method === 'OPTIONS') return preflight(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const refused = htmlAnswer(String(problemPage('problemBad', voice.say('problemMethod'), voice)), 405);
      return { ...refused, headers: { ...refused.headers, allow: 'GET, HEAD, OPTIONS' } };
    }
    try {
      return await wantedAnswer(request, askApiOf(api, requestId), voice);
    } catch (error) {
      if (error instanceof RefusedQuestion) {
        return htmlAnswer(String(problemPage('problemBad', voice.record(error.message), voice)), 400);
      }
      if (error instanceof NoAnswer && error.code === 'SERVICE_UNAVAILABLE') {
        const page = error.reason
          ? problemPage('recordsAway', voice.record(error.message), voice)
          : problemPage('problemAway', voice.say('problemAwaySays'), voice);
        const away = htmlAnswer(String(page), 503);
        return { ...away, headers: { ...away.headers, 'retry-after': '60' } };
      }
      log(pageLogEntry('REQUEST_FAILED', requestId, { fault: wholeFault(error) }));
      return htmlAnswer(
        String(problemPage('problemFault', voice.say('problemFaultSays', { id: requestId }), voice)),
        500,
      );
    }
  }
}
