import { type AnyMessage, message, type ToldText } from '../../messages/message.ts';
import { contentHash } from '../model/content-hash.ts';
import { fieldDifferences } from '../model/field-differences.ts';
import type { AnyRevision, ChainedRecord, RevisionOf } from '../model/revision.ts';
import { clockFaultOf, instantAfter } from '../model/step-instant.ts';
import { marksUpTo } from './request-marks.ts';

/** What a new revision is made of, besides the one before. */
export type NewRevision<Held extends ChainedRecord, Kind extends string> = Pick<
  RevisionOf<Held, Kind>,
  'kind' | 'record' | 'author' | 'at' | 'reason' | 'idempotencyKey' | 'requestHash' | 'earlierRequests'
>;

/**
 * The revision that follows another, with what it changed and its place in the chain of hashes; number 1 where there is
 * none before. Its instant is that of `instantAfter`: where the clock ran backwards it says so.
 * @param made `earlierRequests` is needed where the one before was written without marks
 * @example nextRevision(undefined, { kind: 'CREATED', record, author, at, idempotencyKey, requestHash }).number // 1
 */
export function nextRevision<Held extends ChainedRecord, Kind extends string>(
  previous: RevisionOf<Held, Kind> | undefined,
  made: NewRevision<Held, Kind>,
): RevisionOf<Held, Kind> {
  const earlierRequests = (previous && marksUpTo(previous)) ?? made.earlierRequests;
  const step = {
    number: (previous?.number ?? 0) + 1,
    kind: made.kind,
    record: made.record,
    author: made.author,
    ...instantAfter(previous?.at, made.at),
    ...(made.reason === undefined ? {} : { reason: made.reason }),
    differences: fieldDifferences(compared(previous?.record), compared(made.record)),
    idempotencyKey: made.idempotencyKey,
    requestHash: made.requestHash,
    ...(earlierRequests ? { earlierRequests } : {}),
    ...(previous ? { previousHash: previous.hash } : {}),
  };
  return { ...step, hash: contentHash(step) };
}

/** What a reader of the history is told of: the content by its fields, and what goes on beside it. */
function compared(record: ChainedRecord | undefined): object {
  if (!record) return {};
  const { id, contentHash: hash, authors, content, ...beside } = record;
  return { ...content, ...beside };
}

/**
 * Whether a chain is whole: numbered from 1 without a gap, each revision naming the hash of the one before, each hash
 * and each content hash being what its bytes give. Says what is wrong first, undefined where nothing is.
 * @example brokenLinkOf(chain) // undefined
 */
export function brokenLinkOf(chain: readonly AnyRevision[]): AnyMessage | undefined {
  for (const [index, revision] of chain.entries()) {
    const fault = faultOfLink(chain[index - 1], revision);
    if (fault) return fault;
  }
  return undefined;
}

/**
 * What is wrong with a revision in the place behind another, which is whole; behind undefined: in the first place.
 * @example faultOfLink(undefined, third)?.code // 'history.missing'
 */
export function faultOfLink(
  previous: AnyRevision | undefined,
  revision: AnyRevision,
): AnyMessage | undefined {
  const { hash, ...step } = revision;
  const place = (previous?.number ?? 0) + 1;
  const of = { revision: revision.number };
  if (revision.number !== place) return message('history.missing', { revision: place });
  if (revision.previousHash !== previous?.hash) return message('history.doesNotFollow', of);
  if (contentHash(step) !== hash) return message('history.notAsWritten', of);
  if (contentHash(revision.record.content) !== revision.record.contentHash)
    return message('history.otherContent', of);
  return undefined;
}

/**
 * As `brokenLinkOf`, for a chain that must reach a revision which was read as the newest; where nothing is broken, what is
 * wrong with its instants.
 * @example faultOfChain(chain.slice(0, 2), chain[2]) // told: 'Revision 3 is missing.'
 */
export const faultOfChain = (chain: readonly AnyRevision[], newest: AnyRevision): ToldText | undefined =>
  brokenLinkOf(chain) ??
  (chain.length < newest.number ? message('history.missing', { revision: chain.length + 1 }) : undefined) ??
  clockFaultOf(chain);
