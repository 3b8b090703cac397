import { createHash } from 'node:crypto';

/** The strong tag of a body: 160 bits of the hash of its bytes. */
export const strongTag = (body: string | Buffer): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

/** @example weakTag('"x"') // 'W/"x"' */
export const weakTag = (tag: string): string => (tag.startsWith('W/') ? tag : `W/${tag}`);

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/**
 * Whether a reader holds the bytes of a tag already. Compared weakly, because whoever compresses weakens the tag.
 * Source: RFC 9110, section 13.1.2.
 * @param ifNoneMatch value of If-None-Match
 * @example holdsTag('"other", W/"x"', '"x"') // true
 */
export function holdsTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const held = ifNoneMatch.split(',').map(opaque);
  return held.includes('*') || held.includes(opaque(tag));
}
