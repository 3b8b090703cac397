import { contentHash } from '../model/content-hash.ts';
import type { AnyRevision } from '../model/revision.ts';

/** Who sent a request, under which key of theirs. */
export type SentUnder = Pick<AnyRevision, 'idempotencyKey'> & {
  readonly author: Pick<AnyRevision['author'], 'subject'>;
};

/**
 * The mark of a person and their key: ten hexadecimal digits. Enough to find the revision that a request made among
 * thousands, which then says itself whether it did: two that share a mark are told apart there.
 * @example requestMark({ author: { subject: 'amina' }, idempotencyKey: '0b1c2d3e' }).length // 10
 */
export const requestMark = ({ author, idempotencyKey }: SentUnder): string =>
  contentHash(['request', author.subject, idempotencyKey]).slice(0, 10);

/**
 * The marks of every revision up to and with this one, the first first; undefined where it was written before revisions
 * carried them.
 */
export function marksUpTo(
  revision: SentUnder & Pick<AnyRevision, 'number' | 'earlierRequests'>,
): readonly string[] | undefined {
  const earlier = revision.number === 1 ? [] : revision.earlierRequests;
  return earlier && [...earlier, requestMark(revision)];
}
