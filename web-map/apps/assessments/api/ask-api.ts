import type { Operation } from '../../../../schema/generated/assess-operations.ts';
import { ApiError, NetworkError } from '../../../api/api.ts';

/** Nobody is signed in, or no longer: sign in and send it again. */
export class SignedOut extends Error {
  override readonly name = 'SignedOut';
}

/** The API refuses one field: `field` is its path, "facts.homes". */
export class FieldError extends ApiError {
  readonly field: string;
  constructor(field: string, message: string) {
    super('BAD_USER_INPUT', message);
    this.field = field;
  }
}

/** Somebody saved meanwhile; nothing of ours was written. */
export class RevisionConflict extends ApiError {
  /** Revision that stands now. */
  readonly revision: number;
  readonly by: string;
  /** Instant in UTC, RFC 3339. */
  readonly at: string;
  /** Paths of the fields that were changed since the revision that was read. */
  readonly fields: readonly string[];
  constructor(message: string, { revision, by, at, fields }: ConflictExtensions) {
    super('CONFLICT', message);
    this.revision = revision ?? 0;
    this.by = by ?? '';
    this.at = at ?? '';
    this.fields = fields ?? [];
  }
}

interface ConflictExtensions {
  readonly revision?: number;
  readonly by?: string;
  readonly at?: string;
  readonly fields?: readonly string[];
}

interface ErrorEntry {
  readonly message: string;
  readonly extensions?: {
    readonly code?: string;
    readonly field?: string;
    readonly reason?: string;
  } & ConflictExtensions;
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly ErrorEntry[];
}

const patienceMilliseconds = 30_000;
const worthTryingAgain = ['SERVICE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR', 'TOO_MANY_REQUESTS'];

let sendWith: typeof fetch = (...request) => fetch(...request);

/** Send everything by this from here on: the fetch that carries the access token. */
export function sendBy(authorized: typeof fetch): void {
  sendWith = authorized;
}

/**
 * Ask the public API by POST as whoever is signed in; queries and changes alike. An answer in part counts as none.
 * @throws NetworkError when trying again, with the very same variables, may help
 * @throws SignedOut, FieldError, RevisionConflict, or ApiError for every other refusal
 */
export async function askApi<D, V>(operation: Operation<D, V>, variables: V): Promise<D> {
  const { data, errors } = await read<D>(operation, variables);
  const fault = errors?.[0];
  if (fault) throw errorOf(fault);
  if (!data) throw new NetworkError('The answer holds no data.');
  return data;
}

/** The error that an answer of the API stands for. */
export function errorOf({ message, extensions = {} }: ErrorEntry): Error {
  const { code = '', field, reason } = extensions;
  // The service did answer, and says why nothing can be saved or read: that is told, not "no answer".
  if (code === 'SERVICE_UNAVAILABLE' && reason !== undefined) return new ApiError(code, message);
  if (worthTryingAgain.includes(code)) return new NetworkError(message);
  if (code === 'UNAUTHENTICATED') return new SignedOut(message);
  if (code === 'CONFLICT') return new RevisionConflict(message, extensions);
  if (code === 'BAD_USER_INPUT' && field !== undefined) return new FieldError(field, message);
  return new ApiError(code, message);
}

async function read<D>(operation: Operation<D, never>, variables: unknown): Promise<Answer<D>> {
  try {
    const response = await sendWith('/graphql', {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
      },
      body: JSON.stringify({ query: operation.text, operationName: operation.name, variables }),
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
    return (await response.json()) as Answer<D>;
  } catch (cause) {
    if (cause instanceof SignedOut) throw cause;
    throw new NetworkError('The API did not answer.', { cause });
  }
}
