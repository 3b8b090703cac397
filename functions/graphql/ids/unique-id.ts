import { createHash } from 'node:crypto';

/** Stands between a key and what makes it unique; no key has it. */
const mark = '~';

/**
 * An id for something that has a key only within something larger, or a value that depends on the question: the key and
 * a hash of everything that makes it what it is. Two things with one such id are equal, so that a cache that keeps things
 * by type and id never gives one for the other.
 * @param of what the thing is part of and what it says, as JSON has it
 * @example uniqueId('exchange', ['E05001308', { result: 'PASS' }]) // 'exchange~sJ3v0Qk2Yt8mZb1c'
 */
export const uniqueId = (key: string, of: unknown): string =>
  `${key}${mark}${createHash('sha256').update(JSON.stringify(of)).digest('base64url').slice(0, 16)}`;

/** The key of what has such an id; a key by itself is its own. @example keyOfId('a1~sJ3v0Qk2Yt8mZb1c') // 'a1' */
export const keyOfId = (id: string): string => id.split(mark)[0] ?? id;
