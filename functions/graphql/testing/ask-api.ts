import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Api } from '../create-api.ts';

export interface HttpCall {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly search?: string;
  readonly body?: string;
}

/** An event as API Gateway sends it (payload 2.0). */
export const eventOf = ({
  method = 'POST',
  headers = {},
  search = '',
  body,
}: HttpCall): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: '/graphql',
  rawQueryString: search,
  headers: { ...headers },
  requestContext: {
    accountId: 'test',
    apiId: 'test',
    domainName: 'test',
    domainPrefix: 'test',
    http: { method, path: '/graphql', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
    requestId: 'request-1',
    routeKey: '$default',
    stage: '$default',
    time: '',
    timeEpoch: 0,
  },
  ...(body === undefined ? {} : { body }),
  isBase64Encoded: false,
});

export interface HttpReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export async function call(api: Api, request: HttpCall): Promise<HttpReply> {
  const result = await api.handle(eventOf(request), { awsRequestId: 'request-1' });
  const headers = Object.entries(result.headers ?? {}).map(([name, value]) => [name, String(value)] as const);
  return { status: result.statusCode ?? 200, headers: Object.fromEntries(headers), text: result.body ?? '' };
}

export interface AskedError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}

export interface Answer<Data> {
  readonly data: Data;
  readonly errors: readonly AskedError[];
  readonly receipt: Readonly<Record<string, unknown>> | undefined;
  readonly status: number;
}

interface AnswerBody<Data> {
  readonly data: Data;
  readonly errors?: readonly AskedError[];
  readonly extensions?: { readonly receipt?: Readonly<Record<string, unknown>> };
}

/** Asks by POST; the caller says what shape it expects and the assertions show whether it came. */
export const ask = <Data>(api: Api, query: string, variables: object = {}): Promise<Answer<Data>> =>
  askAs<Data>(api, undefined, query, variables);

/** Asks by POST with an Authorization header, as `bearer` of a test issuer makes it; undefined: without one. */
export async function askAs<Data>(
  api: Api,
  authorization: string | undefined,
  query: string,
  variables: object = {},
): Promise<Answer<Data>> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
    ...(authorization === undefined ? {} : { authorization }),
  };
  const { status, text } = await call(api, { headers, body: JSON.stringify({ query, variables }) });
  const { data, errors = [], extensions } = JSON.parse(text) as AnswerBody<Data>;
  return { data, errors, receipt: extensions?.receipt, status };
}

/** The one error of an answer that must fail. */
export async function errorOf(api: Api, query: string, variables: object = {}): Promise<AskedError> {
  const { errors } = await ask(api, query, variables);
  const [error, ...more] = errors;
  if (!error || more.length > 0) throw new Error(`Expected one error, got ${JSON.stringify(errors)}`);
  return error;
}
