import { NotAuthenticated } from '../../domain/errors/errors.ts';

/** Longest header that is read at all: tokens with a dozen groups have some two thousand characters. */
const longestHeader = 8_192;
/** RFC 6750, section 2.1: `Bearer` and one token. Compact JSON Web Signatures have three parts. */
const bearer = /^bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i;

/**
 * The token of an Authorization header; undefined where there is no header.
 * @throws NotAuthenticated for a header that is anything but one bearer token, two headers joined by a comma among
 * them: what was meant to say who asks must not pass as nobody
 * @example bearerToken('Bearer aaa.bbb.ccc') // 'aaa.bbb.ccc'
 */
export function bearerToken(authorization: string | undefined): string | undefined {
  if (authorization === undefined) return undefined;
  if (authorization.length > longestHeader) {
    throw new NotAuthenticated(`The Authorization header is longer than ${longestHeader} characters.`);
  }
  const token = bearer.exec(authorization.trim())?.[1];
  if (token) return token;
  throw new NotAuthenticated(
    'The Authorization header must be one bearer token: Bearer and an access token of three parts.',
  );
}
