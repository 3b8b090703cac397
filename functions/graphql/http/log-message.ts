/** Everything that the API writes to its log: a code to search and alarm on, and a sentence for people. */
export const logMessages = {
  REQUEST_ANSWERED: 'A request was answered.',
  REQUEST_FAILED: 'A request failed through a fault of ours.',
  SIGN_IN_REFUSED: 'A token was not accepted.',
  SIGN_IN_UNAVAILABLE: 'A token could not be checked, because the keys of the issuer could not be read.',
  SIGN_IN_GROUP_UNKNOWN: 'A token names groups that mean nothing here.',
  VIEWS_CHECKED: 'The views of the kept records were held beside their chains.',
  UPLOADS_SWEPT: 'What uploads left that were not finished was deleted.',
  VIEW_DIFFERS: 'A view of a kept record says something else than its chain.',
} as const;
export type LogCode = keyof typeof logMessages;

/** One line of the log. Never holds variables of a query: a postcode may be someone's home. */
export interface LogEntry {
  readonly code: LogCode;
  readonly message: string;
  readonly requestId: string;
  readonly [detail: string]: unknown;
}

export const logEntry = (
  code: LogCode,
  requestId: string,
  details: Readonly<Record<string, unknown>>,
): LogEntry => ({
  code,
  message: logMessages[code],
  requestId,
  ...details,
});

/** What is said of every request that was answered. Never what was asked, from where, or by whom. */
export interface AnsweredDetails {
  readonly method: string;
  readonly status: number;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly storeRequests: number;
  /** The answer was held with its bytes made. */
  readonly cacheHit: boolean;
  /** See `operationInLog`; undefined also where the question was not read. */
  readonly operation?: string | undefined;
  /** The most objects that the answer could hold; undefined where the question was not read, or refused. */
  readonly cost?: number | undefined;
}

export const requestAnswered = (requestId: string, details: AnsweredDetails): LogEntry =>
  logEntry('REQUEST_ANSWERED', requestId, { ...details });

/** An error with its causes, as it is logged. */
export function wholeFault(fault: unknown): unknown {
  if (!(fault instanceof Error)) return String(fault);
  const { name, message, stack, cause } = fault;
  return { name, message, stack, ...(cause === undefined ? {} : { cause: wholeFault(cause) }) };
}
