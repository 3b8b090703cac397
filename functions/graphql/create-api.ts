import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { legalDayOf } from '../../domain/provenance/legal-day.ts';
import { identifier } from '../identity/identity.ts';
import type { SignInSettings } from '../identity/sign-in-settings.ts';
import type { Store, StoreMeter } from '../store/store.ts';
import { AnswerBasis } from './answer-basis.ts';
import { graphqlServer } from './apollo-server.ts';
import type { AskedAbout } from './asked-about.ts';
import { askerOf } from './asker-of.ts';
import { forOneRequest, type GovernedRecords } from './assessment/governed-records.ts';
import type { RequestContext } from './context.ts';
import { CurrentData } from './current-data.ts';
import { executableSchema } from './executable-schema.ts';
import {
  cacheable,
  failure,
  type HttpAnswer,
  preflight,
  refusal,
  toExplorer,
  toResult,
} from './http-answer.ts';
import { type HttpRequest, isForAnyone, readAskedQuery, readHttpRequest, wantsPage } from './http-request.ts';
import { KeptAnswers } from './kept-answers.ts';
import { limitsTold } from './limits-told.ts';
import { type LogEntry, logEntry, requestAnswered, wholeFault } from './log-message.ts';
import { memoizeAsync } from './memoize-async.ts';
import { QueryGate } from './query-gate.ts';
import { checkAnswerSize, defaultLimits, type QueryLimits } from './query-limits.ts';
import { RunAllowance } from './run-allowance.ts';

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
}

export interface Api {
  handle(
    event: APIGatewayProxyEventV2,
    context: { readonly awsRequestId: string },
  ): Promise<APIGatewayProxyStructuredResultV2>;
}

/** The context of a request with who asks. What it works out when asked stays so: nothing is copied. */
const contextFor = (person: RequestContext['person'], context: RequestContext): RequestContext =>
  Object.create(context, { person: { value: person, enumerable: true } });

/** Characters of answers, and of the questions to them, that are kept with their bytes made. */
const answersKept = 20_000_000;

/**
 * The GraphQL API over a store. Wire it once a container: it holds what it read of the current data version, the
 * queries that it has seen, and its answers to GET requests.
 */
export function createApi({ store, records, now, log, limits, meter, signIn }: ApiParts): Api {
  const allLimits = { ...defaultLimits, ...limits };
  const schema = executableSchema();
  const gate = new QueryGate(schema, allLimits);
  const server = graphqlServer(schema, log);
  const current = new CurrentData(store, now);
  const kept = new KeptAnswers(answersKept);
  const identify = identifier(signIn, now);

  /** Everything that decides the bytes of an answer; undefined while no data can be read. */
  const keyOf = async ({ headers, search }: HttpRequest, { data, requestDay }: RequestContext) => {
    const held = await data().catch(() => undefined);
    return held && JSON.stringify([held.stored.version, requestDay, headers.get('accept'), search]);
  };

  const answer = async (
    request: HttpRequest,
    context: RequestContext,
    about: { asked?: AskedAbout; cacheHit: boolean },
  ): Promise<HttpAnswer> => {
    const { outcome } = context;
    if (request.method === 'OPTIONS') return preflight(request);
    if (wantsPage(request)) return toExplorer;
    const key = isForAnyone(request) ? await keyOf(request, context) : undefined;
    const known = key && kept.get(key);
    if (known) {
      about.asked = known.asked;
      about.cacheHit = true;
      return known;
    }
    try {
      const asker = await askerOf(request, identify, context.requestId, log);
      if (asker.refused) return asker.refused;
      const asked = readAskedQuery(request, allLimits);
      about.asked = gate.check(asked);
      const made = await server(request, asked, contextFor(asker.person, context));
      checkAnswerSize(made.body, allLimits);
      if (key === undefined || made.status !== 200 || outcome.failed || outcome.live) return made;
      const named = cacheable(made);
      kept.set(key, { ...named, asked: about.asked });
      return named;
    } catch (error) {
      const refused = refusal(request, error);
      if (refused) return refused;
      log(logEntry('REQUEST_FAILED', context.requestId, { fault: wholeFault(error) }));
      return failure(request, context.requestId);
    }
  };

  return {
    async handle(event, { awsRequestId }) {
      const begun = performance.now();
      const request = readHttpRequest(event);
      const requestId = event.requestContext.requestId || awsRequestId;
      const storeBefore = meter?.requests ?? 0;
      const about: { asked?: AskedAbout; cacheHit: boolean } = { cacheHit: false };
      const context: RequestContext = {
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
        runs: new RunAllowance(),
      };
      const made = await answer(request, context, about);
      log(
        requestAnswered(requestId, {
          method: request.method,
          status: made.status,
          bytes: made.body.length,
          milliseconds: Math.round(performance.now() - begun),
          storeRequests: (meter?.requests ?? 0) - storeBefore,
          cacheHit: about.cacheHit,
          ...about.asked,
        }),
      );
      return toResult(made, request, {
        'x-request-id': requestId,
        ...limitsTold(allLimits, about.asked?.cost),
      });
    },
  };
}
