import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import {
  Conflict,
  InvalidInput,
  NotAuthenticated,
  NotFound,
  NotPermitted,
  TooCostly,
  Unavailable,
} from '../../../domain/errors/errors.ts';
import { RefusedInput } from '../../../domain/errors/refused-input.ts';
import { isMessage } from '../../../domain/messages/message.ts';
import { apiTranslator } from '../messages/api-translator.ts';

/** Codes that the GraphQL engine itself gives to a request that is not right. */
const requestCodes = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** How the engine begins an error about a variable. */
const variableName = /^Variable "\$(\w+)" (?:got|of) /;

/**
 * What a client sees of an error: deliberate errors with their code, a wrong request with the engine's own code,
 * everything else masked. The only place where errors of the domain become errors of the interface.
 */
export function toGraphqlError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  const deliberate = describe(cause);
  if (deliberate) return { message: deliberate.message, ...place, extensions: deliberate.extensions };
  const code = formatted.extensions?.code;
  if (typeof code === 'string' && requestCodes.has(code)) {
    const field = variableName.exec(formatted.message)?.[1];
    return { message: formatted.message, ...place, extensions: { code, ...(field && { field }) } };
  }
  return { message: maskedMessage, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

const maskedMessage =
  'Something went wrong on our side and has been logged. Quote the request id when you report it.';

function describe(cause: unknown) {
  if (cause instanceof RefusedInput) {
    const { field, told } = cause;
    const message = `${field}: ${apiTranslator('en').t(told)}`;
    const asMessage = isMessage(told) ? { messageCode: told.code, messageValues: told.values } : {};
    return { message, extensions: { code: 'BAD_USER_INPUT', field, ...asMessage } };
  }
  if (cause instanceof InvalidInput) return say(cause, 'BAD_USER_INPUT', { field: cause.field });
  if (cause instanceof NotFound)
    return say(cause, 'NOT_FOUND', { kind: cause.kind, id: cause.id.slice(0, 80) });
  if (cause instanceof NotAuthenticated) return say(cause, 'UNAUTHENTICATED', {});
  if (cause instanceof NotPermitted) return say(cause, 'FORBIDDEN', { needs: cause.needs });
  if (cause instanceof TooCostly)
    return say(cause, 'QUERY_TOO_COSTLY', { cost: cause.cost, limit: cause.limit });
  if (cause instanceof Conflict) return say(cause, 'CONFLICT', { ...cause.movedOn });
  if (cause instanceof Unavailable) {
    if (cause.reason) return say(cause, 'SERVICE_UNAVAILABLE', { reason: cause.reason });
    const message = 'The data cannot be read at the moment. Try again in a few seconds.';
    return { message, extensions: { code: 'SERVICE_UNAVAILABLE' } };
  }
  return undefined;
}

const say = (error: Error, code: string, more: Record<string, unknown>) => ({
  message: error.message,
  extensions: { code, ...more },
});
