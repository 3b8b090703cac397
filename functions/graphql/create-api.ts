import { legalDayOf } from '../../domain/provenance/legal-day.ts';
import { eventHandler, type HandleEvent } from '../http/call.ts';
import { type HttpEnv, httpApp, refuseOtherMethods, respond } from '../http/http-app.ts';
import { identifier } from '../identity/identity.ts';
import type { SignInSettings } from '../identity/sign-in-settings.ts';
import type { Store, StoreMeter } from '../store/store.ts';
import { memoizeAsync } from './caching/memoize-async.ts';
import { executableSchema, type ServedSchema } from './execution/executable-schema.ts';
import { graphqlServer } from './http/apollo-server.ts';
import type { AskedAbout } from './http/asked-about.ts';
import { cacheable, failure, refusal, toExplorer, wrongMethod } from './http/graphql-answer.ts';
import {
  type HttpRequest,
  isForAnyone,
  readAskedQuery,
  readHttpRequest,
  wantsPage,
} from './http/http-request.ts';
import { type LogEntry, logEntry, requestAnswered, wholeFault } from './http/log-message.ts';
import { QueryGate } from './http/query-gate.ts';
import { ResponseCache } from './http/response-cache.ts';
import { viewerOf } from './http/viewer-of.ts';
import { limitHeaders } from './limits/limit-headers.ts';
import { checkAnswerSize, defaultLimits, type QueryLimits } from './limits/query-limits.ts';
import { RunAllowance } from './limits/run-allowance.ts';
import { forOneRequest, type GovernedRecords } from './records/governed-records.ts';
import { AnswerBasis } from './request/answer-basis.ts';
import type { RequestContext } from './request/context.ts';
import { CurrentData } from './snapshot/current-data.ts';
import { KeptViews } from './snapshot/kept-views.ts';

export interface ApiParts {
  readonly store: Store;
  readonly records: GovernedRecords;
  readonly now: () => Date;
  readonly log: (entry: LogEntry) => void;
  readonly limits?: Partial<QueryLimits>;
  /** Where people sign in; without it nobody can. */
  readonly signIn?: SignInSettings | undefined;
  /** The meter that the store reports to; the log then says what each request cost. */
  readonly meter?: StoreMeter;
  /** Another schema than the generated one, with its rules of access and kinds of kept record. */
  readonly served?: ServedSchema;
}

export interface Api {
  readonly handle: HandleEvent;
}

/** What is known of a request while it is answered. */
interface ApiEnv extends HttpEnv {
  readonly Variables: {
    readonly request: HttpRequest;
    readonly context: RequestContext;
    /** Requests of the store before this one began. */
    readonly storeBefore: number;
    /** What decides the bytes of the answer, where somebody else may be given it. */
    key: string | undefined;
    person: RequestContext['person'];
    asked: AskedAbout | undefined;
    cacheHit: boolean;
  };
}

const methods = ['GET', 'POST'];

/** The context of a request with who asks. What it works out when asked stays so: nothing is copied. */
const contextFor = (person: RequestContext['person'], context: RequestContext): RequestContext =>
  Object.create(context, { person: { value: person, enumerable: true } });

/** Characters of answers, and of the questions to them, that are kept with their bytes made. */
const responseCharacters = 20_000_000;

/**
 * The GraphQL API over a store. Wire it once a container: it holds what it read of the current data version, the
 * queries that it has seen, and its answers to GET requests.
 */
export function createApi({ store, records, now, log, limits, meter, signIn, served }: ApiParts): Api {
  const allLimits = { ...defaultLimits, ...limits };
  const schema = executableSchema(served);
  const gate = new QueryGate(schema, allLimits);
  const server = graphqlServer(schema, log);
  const current = new CurrentData(store, now, new KeptViews(records.kept));
  const responses = new ResponseCache(responseCharacters);
  const identify = identifier(signIn, now);

  /** Everything that decides the bytes of an answer; undefined while no data can be read. */
  const keyOf = async ({ headers, search }: HttpRequest, { data, requestDay }: RequestContext) => {
    const snapshot = await data().catch(() => undefined);
    return snapshot && JSON.stringify([snapshot.stored.version, requestDay, headers.get('accept'), search]);
  };

  const contextOf = (requestId: string): RequestContext => ({
    requestId,
    requestDay: legalDayOf(now()),
    get today() {
      return this.basis.day(this.requestDay);
    },
    basis: new AnswerBasis(),
    data: memoizeAsync(() => current.get()),
    outcome: { failed: false, live: false },
    person: undefined,
    signIn,
    records: forOneRequest(records),
    now: now().toISOString(),
    clock: () => now().toISOString(),
    runs: new RunAllowance(),
  });

  const app = httpApp<ApiEnv>({
    methods,
    usualHeaders: {
      'cache-control': 'no-store',
      vary: 'accept, authorization',
    },
    answered({ env, var: { asked, cacheHit = false, storeBefore }, res }) {
      const storeNow = meter?.requests ?? 0;
      log(
        requestAnswered(env.requestId, {
          method: env.method,
          status: res.status,
          bytes: env.body?.length ?? 0,
          milliseconds: Math.round(performance.now() - env.begun),
          storeRequests: storeNow - (storeBefore ?? storeNow),
          cacheHit,
          ...asked,
        }),
      );
      for (const [name, value] of Object.entries(limitHeaders(allLimits, asked?.cost)))
        res.headers.set(name, value);
    },
    failed({ env: { requestId }, var: { request } }, fault) {
      const refused = refusal(request, fault);
      if (refused) return refused;
      log(logEntry('REQUEST_FAILED', requestId, { fault: wholeFault(fault) }));
      return failure(request, requestId);
    },
  });
  app.use(async (c, next) => {
    c.set('storeBefore', meter?.requests ?? 0);
    c.set('request', await readHttpRequest(c.req.raw, c.env));
    c.set('context', contextOf(c.env.requestId));
    return next();
  });
  app.get('*', async (c, next) => {
    const { request, context } = c.var;
    if (wantsPage(request)) return respond(c, toExplorer);
    const key = isForAnyone(request) ? await keyOf(request, context) : undefined;
    const known = key && responses.get(key);
    c.set('key', key);
    if (!known) return next();
    c.set('asked', known.asked);
    c.set('cacheHit', true);
    return respond(c, known);
  });
  app.use(async (c, next) => {
    const viewer = await viewerOf(c.var.request, identify, c.env.requestId, log);
    if (viewer.refused) return respond(c, viewer.refused);
    c.set('person', viewer.person);
    return next();
  });
  refuseOtherMethods(app, methods, (c) => wrongMethod(c.var.request));
  app.all('*', async (c) => {
    const { request, context, person, key } = c.var;
    const query = readAskedQuery(request, allLimits);
    const asked = gate.check(query);
    c.set('asked', asked);
    const made = await server(request, query, contextFor(person, context));
    checkAnswerSize(made.body, allLimits);
    const { outcome } = context;
    if (key === undefined || made.status !== 200 || outcome.failed || outcome.live) return respond(c, made);
    const named = cacheable(made);
    responses.set(key, { ...named, asked });
    return respond(c, named);
  });
  return { handle: eventHandler(app) };
}
