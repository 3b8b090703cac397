import { NotAuthenticated } from '../../../domain/errors/errors.ts';
import type { Viewer } from '../../../domain/permission/person.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import type { Identify } from '../../identity/identity.ts';
import { signInRefusal } from './graphql-answer.ts';
import type { HttpRequest } from './http-request.ts';
import { type LogEntry, logEntry, wholeFault } from './log-message.ts';

/** Who asks, or the answer that says why this cannot be told. */
export type KnownViewer =
  | { readonly person: Viewer; readonly refused?: undefined }
  | { readonly refused: HttpAnswer };

/**
 * Tells who asks before anything else is done with a request. A token that proves nothing is refused and never counts
 * as nobody. The log says why, and never holds a token, a subject or a name.
 */
export async function viewerOf(
  request: HttpRequest,
  identify: Identify,
  requestId: string,
  log: (entry: LogEntry) => void,
): Promise<KnownViewer> {
  try {
    const { person, unknownGroups } = await identify(request.headers.get('authorization') ?? undefined);
    if (unknownGroups.length > 0) log(logEntry('SIGN_IN_GROUP_UNKNOWN', requestId, { unknownGroups }));
    return { person };
  } catch (error) {
    const refused = signInRefusal(request, error);
    if (!refused) throw error;
    const entry =
      error instanceof NotAuthenticated
        ? logEntry('SIGN_IN_REFUSED', requestId, { reason: error.message })
        : logEntry('SIGN_IN_UNAVAILABLE', requestId, { fault: wholeFault(error) });
    log(entry);
    return { refused };
  }
}
