import type { AnyMessage, MessageCode } from '../../domain/messages/message.ts';

/** The API could not be reached, or did not give an answer that can be read: worth trying again. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

/** Nobody is signed in, or no longer: sign in and send it again. */
export class SignedOut extends Error {
  override readonly name = 'SignedOut';
}

/** The API refused the question and says why. Trying again gives the same. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;
  /** Why the service cannot do it now, where it says so. */
  readonly reason: string | undefined;
  constructor(code: string, message: string, reason?: string) {
    super(message);
    this.code = code;
    this.reason = reason;
  }
}

/** The API refuses one field: `field` is its path, "facts.homes". */
export class FieldError extends ApiError {
  readonly field: string;
  /** Why, to be told in any language; undefined where the API says it in English alone. */
  readonly refusal: AnyMessage | undefined;
  constructor(field: string, message: string, refusal?: AnyMessage) {
    super('BAD_USER_INPUT', message);
    this.field = field;
    this.refusal = refusal;
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

/** An error as an answer of GraphQL carries it. */
export interface ErrorEntry {
  readonly message: string;
  readonly extensions?: {
    readonly code?: string;
    readonly field?: string;
    readonly reason?: string;
    readonly messageCode?: string;
    readonly messageValues?: AnyMessage['values'];
  } & ConflictExtensions;
}

/** A code that this page does not know yet is told as such. */
const refusalOf = ({ messageCode, messageValues = {} }: NonNullable<ErrorEntry['extensions']>) =>
  messageCode === undefined ? undefined : { code: messageCode as MessageCode, values: messageValues };

const worthTryingAgain = ['SERVICE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR', 'TOO_MANY_REQUESTS'];

/** The error that an answer of the API stands for, told by what can be done about it. */
export function errorOf({ message, extensions = {} }: ErrorEntry): Error {
  const { code = '', field, reason } = extensions;
  // The service did answer, and says why nothing can be saved or read: that is told, not "no answer".
  if (code === 'SERVICE_UNAVAILABLE' && reason !== undefined) return new ApiError(code, message, reason);
  if (worthTryingAgain.includes(code)) return new NetworkError(message);
  if (code === 'UNAUTHENTICATED') return new SignedOut(message);
  if (code === 'CONFLICT') return new RevisionConflict(message, extensions);
  if (code === 'BAD_USER_INPUT' && field !== undefined) {
    return new FieldError(field, message, refusalOf(extensions));
  }
  return new ApiError(code, message);
}
