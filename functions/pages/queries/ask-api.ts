import type { LanguageCode } from '../../../domain/languages/interface-languages.ts';
import type { AnyMessage, MessageCode } from '../../../domain/messages/message.ts';
import type { Operation } from '../../../schema/generated/page-operations.ts';
import type { Api } from '../../graphql/create-api.ts';
import type { Receipt } from '../../graphql/execution/receipt.ts';

/** What the API says of an error besides its sentence. */
interface ErrorExtensions {
  readonly code?: string;
  readonly reason?: string;
  readonly field?: string;
  readonly messageCode?: MessageCode;
  readonly messageValues?: AnyMessage['values'];
}

/** The API refused a query because of what was asked; its sentence says what is wrong. */
export class RefusedQuery extends Error {
  override readonly name = 'RefusedQuery';
  readonly field: string;
  /** What is wrong, to be told in any language; undefined where the API says it in English alone. */
  readonly refusal: AnyMessage | undefined;
  constructor(message: string, { field = '', messageCode, messageValues = {} }: ErrorExtensions = {}) {
    super(message);
    this.field = field;
    this.refusal = messageCode && { code: messageCode, values: messageValues };
  }
}

/** The API could not answer through a fault that may pass. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;
  /** Why, where the API says so; the message is then meant for the reader. */
  readonly reason: string | undefined;
  constructor(code: string, message: string, reason?: string) {
    super(message);
    this.code = code;
    this.reason = reason;
  }
}

export interface Answer<Data> {
  readonly data: Data;
  readonly receipt: Receipt;
}

/** Asks the public API one operation, in the language of the page. @throws RefusedQuery, ApiError */
export type AskApi = <Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Omit<Variables, 'language'>,
) => Promise<Answer<Data>>;

interface Body<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: ErrorExtensions;
  }[];
  readonly extensions?: { readonly receipt?: Receipt };
}

/**
 * The public API, asked as any partner asks it: by a GET of its address, with its limits, its masking of faults and
 * its memory of answers. Only the network is left out.
 */
export function askApiOf(api: Api, requestId: string, code: LanguageCode): AskApi {
  return async (operation, variables) => {
    const given = operation.inLanguage ? { ...variables, language: code.toUpperCase() } : variables;
    const search = new URLSearchParams({
      query: operation.text,
      operationName: operation.name,
      variables: JSON.stringify(given),
    });
    const { body = '' } = await api.handle(getOf(`${search}`, requestId), { awsRequestId: requestId });
    return answerIn(JSON.parse(body));
  };
}

/** An answer in part counts as none, because a gap must not look like "none". */
function answerIn<Data>({ data, errors, extensions }: Body<Data>): Answer<Data> {
  const [error] = errors ?? [];
  if (error) {
    const code = error.extensions?.code ?? '';
    if (code === 'BAD_USER_INPUT') throw new RefusedQuery(error.message, error.extensions);
    throw new ApiError(code, error.message, error.extensions?.reason);
  }
  const receipt = extensions?.receipt;
  if (!data || !receipt) throw new ApiError('', 'The answer holds no data or no receipt.');
  return { data, receipt };
}

const getOf = (search: string, requestId: string): Parameters<Api['handle']>[0] => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: '/graphql',
  rawQueryString: search,
  headers: { accept: 'application/graphql-response+json' },
  requestContext: {
    accountId: '',
    apiId: '',
    domainName: '',
    domainPrefix: '',
    http: { method: 'GET', path: '/graphql', protocol: 'HTTP/1.1', sourceIp: '', userAgent: '' },
    requestId,
    routeKey: '$default',
    stage: '$default',
    time: '',
    timeEpoch: 0,
  },
  isBase64Encoded: false,
});
