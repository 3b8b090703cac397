import type { Api } from '../graphql/create-api.ts';
import { wholeFault } from '../graphql/http/log-message.ts';
import { type Call, eventHandler, type HandleEvent } from '../http/call.ts';
import { strongTag } from '../http/entity-tag.ts';
import type { HttpAnswer } from '../http/http-answer.ts';
import { httpApp, refuseOtherMethods, respond } from '../http/http-app.ts';
import type { SiteContact } from '../site-contact.ts';
import { keepLanguage } from './languages/keep-language.ts';
import type { PageCode } from './languages/page-translator.ts';
import { type PageTranslator, pageTranslator } from './languages/page-translator.ts';
import { problemPage } from './layout/problem-page.tsx';
import { ApiError, askApiOf, RefusedQuery } from './queries/ask-api.ts';
import { htmlAnswer } from './routes/page-answer.ts';
import { pageLogEntry } from './routes/page-log.ts';
import type { PageParts } from './routes/page-parts.ts';
import { type PageRequest, readPageRequest } from './routes/page-request.ts';
import { addPageRoutes } from './routes/page-routes.ts';
import type { PagesEnv } from './routes/pages-env.ts';

export interface PagesParts {
  /** The public API: the pages have no other way to the data. */
  readonly api: Api;
  /** Whom readers ask; undefined: pages say that nobody is named. */
  readonly contact?: SiteContact | undefined;
  readonly log: (entry: object) => void;
}

export interface Pages {
  readonly handle: HandleEvent;
}

const methods = ['GET', 'HEAD', 'OPTIONS'];

/** The pages that are made on the server, and the files with the same content, over the public API. */
export function createPages({ api, contact, log }: PagesParts): Pages {
  const app = httpApp<PagesEnv>({
    methods,
    usualHeaders: {},
    answered: ({ env, var: { kind = 'nothing' }, res }) =>
      log(
        pageLogEntry('PAGE_ANSWERED', env.requestId, {
          kind,
          status: res.status,
          bytes: env.body?.length ?? 0,
          milliseconds: Math.round(performance.now() - env.begun),
        }),
      ),
    failed: ({ env, var: parts }, fault) => finished(problemAnswer(fault, env, parts.translator), parts),
  });
  app.use((c, next) => {
    const request = readPageRequest(c.req.raw, c.env);
    c.set('request', request);
    c.set('contact', contact);
    const translator = pageTranslator(request.language);
    c.set('translator', translator);
    c.set('ask', askApiOf(api, c.env.requestId, translator.code));
    return next();
  });
  refuseOtherMethods(app, methods, ({ var: parts }) =>
    finished(
      problem(405, 'page.problemBad', parts.translator.t('page.problemMethod'), parts.translator),
      parts,
    ),
  );
  addPageRoutes(app, (c, answer) => respond(c, finished(answer, c.var)));
  app.notFound((c) => {
    const { translator } = c.var;
    return respond(
      c,
      finished(problem(404, 'page.problemNoPage', translator.t('page.problemNoPageSays'), translator), c.var),
    );
  });
  return { handle: eventHandler(app) };

  function problemAnswer(fault: Error, { requestId }: Call, translator: PageTranslator): HttpAnswer {
    if (fault instanceof RefusedQuery) {
      const { t, untranslated } = translator;
      const { field, refusal, message } = fault;
      const told = refusal ? `${untranslated(field)}: ${t(refusal)}` : untranslated(message);
      return problem(400, 'page.problemBad', told, translator);
    }
    if (fault instanceof ApiError && fault.code === 'SERVICE_UNAVAILABLE') {
      const away = fault.reason
        ? problem(503, 'briefing.recordsAway', translator.untranslated(fault.message), translator)
        : problem(503, 'page.problemAway', translator.t('page.problemAwaySays'), translator);
      return { ...away, headers: { ...away.headers, 'retry-after': '60' } };
    }
    log(pageLogEntry('REQUEST_FAILED', requestId, { fault: wholeFault(fault) }));
    return problem(
      500,
      'page.problemFault',
      translator.t('page.problemFaultSays', { id: requestId }),
      translator,
    );
  }
}

const problem = (status: number, title: PageCode, sentence: string, translator: PageTranslator): HttpAnswer =>
  htmlAnswer(problemPage(title, sentence, translator), status);

/** An answer in the language of its address, with the tag of its bytes where it is what was asked for. */
function finished(
  answer: HttpAnswer,
  { request, translator }: Pick<PageParts, 'request' | 'translator'>,
): HttpAnswer {
  const made = inLanguage(answer, request, translator);
  if (made.status !== 200) return made;
  return { ...made, headers: { ...made.headers, etag: strongTag(made.body) } };
}

function inLanguage(made: HttpAnswer, { search }: PageRequest, { code }: PageTranslator): HttpAnswer {
  const { 'content-type': type = '', location } = made.headers;
  if (location?.startsWith('/') && code !== 'en' && !location.includes('lang=')) {
    return { ...made, headers: { ...made.headers, location: `${location}?lang=${code}` } };
  }
  return type.startsWith('text/html') ? { ...made, body: keepLanguage(made.body, code, search) } : made;
}
