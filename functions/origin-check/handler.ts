import { createHash, timingSafeEqual } from 'node:crypto';

/** The part of an API Gateway authorizer request (HTTP API, payload 2.0) that is read here. */
export interface OriginCheckEvent {
  /** Values of the headers that the authorizer is told to look at; here the one secret header. */
  readonly identitySource?: readonly string[] | null;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Whether a request came through CloudFront, told by a secret header that only CloudFront adds. Without this the API
 * could be asked at its own address, past the firewall's rate rule. The secret in use and the one before it are both
 * good, so that one can take the place of the other while requests come. Compared in constant time.
 *
 * @param secrets those that are good; an empty one never is
 * @example originCheck('s3cret')({ identitySource: ['s3cret'] }) // { isAuthorized: true }
 */
export const originCheck =
  (...secrets: readonly string[]) =>
  ({ identitySource }: OriginCheckEvent): { readonly isAuthorized: boolean } => {
    const shown = digest(identitySource?.[0] ?? '');
    const equal = secrets.map((secret) => secret !== '' && timingSafeEqual(shown, digest(secret)));
    return { isAuthorized: equal.includes(true) };
  };

const check = originCheck(process.env.ORIGIN_SECRET ?? '', process.env.ORIGIN_SECRET_BEFORE ?? '');

/** Lambda entry point: the authorizer of the HTTP API. Without a secret it lets nobody through. */
export const handler = async (event: OriginCheckEvent) => check(event);
