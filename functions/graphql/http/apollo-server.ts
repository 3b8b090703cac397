import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
  HeaderMap,
} from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { compiledExecutor } from '../execution/compiled-executor.ts';
import { receiptOf } from '../execution/receipt.ts';
import { toGraphqlError } from '../execution/to-graphql-error.ts';
import type { RequestContext } from '../request/context.ts';
import { operationInLog } from './asked-about.ts';
import { type AskedQuery, type HttpRequest, isGet } from './http-request.ts';
import { type LogEntry, logEntry, wholeFault } from './log-message.ts';
import { validDocuments } from './valid-documents.ts';

/** Answers a request that was read and found cheap enough. */
export type GraphqlServer = (
  request: HttpRequest,
  asked: AskedQuery,
  context: RequestContext,
) => Promise<HttpAnswer>;

/** The GraphQL server: validates, executes, masks faults, and puts the receipt on every answer. */
export function graphqlServer(schema: GraphQLSchema, log: (entry: LogEntry) => void): GraphqlServer {
  const server = apolloServer(schema, log);
  let started: Promise<void> | undefined;
  return async (request, { body }, context) => {
    started ??= server.start();
    await started;
    const {
      status,
      headers,
      body: made,
    } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method === 'HEAD' ? 'GET' : request.method,
        headers: headersFor(request),
        search: request.search,
        body,
      },
      context: async () => context,
    });
    if (made.kind !== 'complete') throw new Error('An answer in parts was made, and none was asked for.');
    return {
      status: statusFor(status ?? 200, headers, made.string),
      headers: Object.fromEntries(headers),
      body: made.string,
    };
  };
}

/**
 * A GET cannot change anything: the server takes mutations by POST alone. No cookie is ever read, and no page of
 * somebody else's can add a bearer token, so that a plain link is no forgery: it is given the header that the server
 * would ask a script for. A POST has to show its content type.
 */
const headersFor = (request: HttpRequest): HeaderMap => {
  const headers = new HeaderMap(request.headers);
  if (isGet(request)) headers.set('apollo-require-preflight', 'true');
  return headers;
};

/** A well-formed request whose query is refused has status 200 in the older media type (GraphQL over HTTP, 6.4.1). */
function statusFor(status: number, headers: HeaderMap, body: string): number {
  const older = headers.get('content-type')?.startsWith('application/json') ?? false;
  return status === 400 && older && !body.includes('"code":"BAD_REQUEST"') ? 200 : status;
}

function apolloServer(schema: GraphQLSchema, log: (entry: LogEntry) => void): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: executorOf(schema),
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    documentStore: null,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    formatError: toGraphqlError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      validDocuments(schema),
      operationPlugin,
      receiptPlugin,
      faultPlugin(log),
    ],
  });
}

/** The executor stands where a gateway would: the one place where the server takes one that is not its own. */
function executorOf(schema: GraphQLSchema): ApolloServerOptionsWithGateway<RequestContext>['gateway'] {
  const execute = compiledExecutor(schema);
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: ({ document, source, operationName, request, context }) =>
        execute({
          document,
          source,
          operationName: operationName ?? undefined,
          variables: request.variables,
          context: context as RequestContext,
        }),
    }),
    stop: async () => {},
  };
}

/** Says which operation is missing, or of a kind that there is none of: behind the gateway's interface the server would make a fault of its own of it. */
const operationPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, request: { operationName } }) => {
      const kind = (operation as typeof operation | undefined)?.operation;
      if (kind === 'query' || kind === 'mutation') return;
      const message = kind
        ? `This API answers queries and mutations. It takes no ${kind}.`
        : operationName
          ? `The document holds no operation named "${operationName.slice(0, 80)}".`
          : 'The document holds several operations, or none without a name. Say which in operationName.';
      throw new GraphQLError(message, {
        extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
      });
    },
  }),
};

const receiptPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response: { body } }) => {
      if (body.kind !== 'single') return;
      const receipt = await receiptOf(contextValue);
      if (receipt) body.singleResult.extensions = { ...body.singleResult.extensions, receipt };
    },
  }),
};

/** Faults are logged whole under the request id that the client is given. */
const faultPlugin = (log: (entry: LogEntry) => void): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    didEncounterErrors: async ({ contextValue }) => {
      contextValue.outcome.failed = true;
    },
    willSendResponse: async ({ contextValue: { requestId }, errors, operationName, response: { body } }) => {
      if (body.kind !== 'single' || !body.singleResult.errors) return;
      body.singleResult.errors = body.singleResult.errors.map((shown, index) => {
        if (!ourFault.has(String(shown.extensions?.code))) return shown;
        const fault = unwrapResolverError(errors?.[index]);
        log(
          logEntry('REQUEST_FAILED', requestId, {
            operation: operationInLog(operationName ?? undefined),
            path: shown.path,
            fault: wholeFault(fault),
          }),
        );
        return { ...shown, extensions: { ...shown.extensions, requestId } };
      });
    },
  }),
});

const ourFault = new Set(['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE']);
