import { type NewRevision, nextRevision } from '../../../domain/assessment/changes/next-revision.ts';
import type { AssessmentRecord } from '../../../domain/assessment/model/assessment.ts';
import type { ChainedRecord, RevisionKind, RevisionOf } from '../../../domain/assessment/model/revision.ts';
import { Conflict, InvalidInput } from '../../../domain/errors/errors.ts';
import type { RevisionStore } from '../../store/revision-store.ts';
import { type ChangeRequest, marksOf, ownAmong, ownRevision, requestHash } from './own-revision.ts';

/** How often a change that can be made on any revision is tried where others write at the same moment. */
const mostAttempts = 8;

/** What a change makes of the revision that stands. */
export type Step<Held extends ChainedRecord = AssessmentRecord, Kind extends string = RevisionKind> = Pick<
  NewRevision<Held, Kind>,
  'kind' | 'record' | 'reason'
>;

export interface Committed<
  Held extends ChainedRecord = AssessmentRecord,
  Kind extends string = RevisionKind,
> {
  readonly revision: RevisionOf<Held, Kind>;
  /** Whether this very request had been carried out before. */
  readonly replayed: boolean;
}

type Revisions<Held extends ChainedRecord, Kind extends string> = Pick<
  RevisionStore<RevisionOf<Held, Kind>, unknown, unknown>,
  'append' | 'chain' | 'latest' | 'revision'
>;
type Beginnings<Held extends ChainedRecord, Kind extends string> = Pick<
  Revisions<Held, Kind>,
  'append' | 'revision'
>;

const keyShape = /^[A-Za-z0-9_-]{8,100}$/;

/** @throws InvalidInput naming `input.idempotencyKey` */
export function checkIdempotencyKey({ input: { idempotencyKey } }: ChangeRequest): void {
  if (keyShape.test(idempotencyKey)) return;
  throw new InvalidInput(
    'input.idempotencyKey',
    'give 8 to 100 letters, digits, hyphens or underscores of your own choice, new for each change; a UUID will do.',
  );
}

/**
 * Carries out a change once, however often its request is sent and however long ago it was first: the same person's
 * request under the same key is looked for among all revisions, those included that the client has read since.
 * @param head the revision that stands
 * @param seen the revision that the client has read; undefined for a change that can be made on any
 * @throws Conflict naming who changed what, when the record has moved on; nothing was written
 * @throws InvalidInput when the key was used for another request
 */
export async function commit<Held extends ChainedRecord, Kind extends string>(
  revisions: Revisions<Held, Kind>,
  head: RevisionOf<Held, Kind>,
  seen: number | undefined,
  request: ChangeRequest,
  make: (head: RevisionOf<Held, Kind>) => Step<Held, Kind> | Promise<Step<Held, Kind>>,
  attempts = mostAttempts,
): Promise<Committed<Held, Kind>> {
  checkIdempotencyKey(request);
  const marks = await marksOf(revisions, head);
  const own = await ownRevision(revisions, head, marks, request);
  if (own) return { revision: own, replayed: true };
  if (seen !== undefined && head.number !== seen) throw await movedOn(revisions, head, seen, request);
  const revision = revisionOf(head, request, await make(head), marks);
  try {
    await revisions.append(head.record.id, revision);
    return { revision, replayed: false };
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    const newest = (await revisions.latest(head.record.id)) ?? head;
    // Tried again on the newest: the same request may have been sent twice at once, and its twin have won; else a
    // change on a revision that was read is told who was faster.
    if (attempts > 1) return commit(revisions, newest, seen, request, make, attempts - 1);
    throw new Conflict(
      `Others are writing in this ${nounOf(request)} at this moment. Nothing of yours was saved; send it again.`,
    );
  }
}

/**
 * Begins a record once, however often its request is sent, also twice at the same moment.
 * @param id made of the person and the key of the request, which was checked
 * @throws InvalidInput when the key was used to begin another
 */
export async function commitFirst<Held extends ChainedRecord, Kind extends string>(
  revisions: Beginnings<Held, Kind>,
  id: string,
  request: ChangeRequest,
  make: () => Step<Held, Kind> | Promise<Step<Held, Kind>>,
): Promise<Committed<Held, Kind>> {
  const begun = async (): Promise<Committed<Held, Kind> | undefined> => {
    const own = ownAmong(await revisions.revision(id, 1), request);
    return own && { revision: own, replayed: true };
  };
  const before = await begun();
  if (before) return before;
  const revision = revisionOf<Held, Kind>(undefined, request, await make());
  try {
    await revisions.append(id, revision);
    return { revision, replayed: false };
  } catch (error) {
    const twin = error instanceof Conflict ? await begun() : undefined;
    if (twin) return twin;
    throw error;
  }
}

/**
 * The revision that a request makes after another, or as the first.
 * @param marks `marksOf` the one before; needed where that was written without them
 */
export const revisionOf = <Held extends ChainedRecord, Kind extends string>(
  previous: RevisionOf<Held, Kind> | undefined,
  request: ChangeRequest,
  step: Step<Held, Kind>,
  marks?: readonly string[],
): RevisionOf<Held, Kind> =>
  nextRevision(previous, {
    ...step,
    author: request.author,
    at: request.at,
    idempotencyKey: request.input.idempotencyKey,
    requestHash: requestHash(request),
    ...(marks ? { earlierRequests: marks } : {}),
  });

const nounOf = ({ noun = 'assessment' }: ChangeRequest): string => noun;

/**
 * Refuses what is made on another revision than the one that stands, before any of it is taken.
 * @throws Conflict naming who changed what, InvalidInput for a revision that there is not
 */
export async function refuseMovedOn<Held extends ChainedRecord, Kind extends string>(
  revisions: Pick<Revisions<Held, Kind>, 'chain'>,
  head: RevisionOf<Held, Kind>,
  seen: number,
  request: ChangeRequest,
): Promise<void> {
  if (head.number !== seen) throw await movedOn(revisions, head, seen, request);
}

async function movedOn<Held extends ChainedRecord, Kind extends string>(
  revisions: Pick<Revisions<Held, Kind>, 'chain'>,
  head: RevisionOf<Held, Kind>,
  seen: number,
  request: ChangeRequest,
): Promise<Conflict | InvalidInput> {
  if (seen > head.number) {
    return new InvalidInput(
      'input.expectedRevision',
      `there is no revision ${seen} yet; it stands at ${head.number}.`,
    );
  }
  const since = await revisions.chain(head.record.id, seen + 1);
  const fields = [...new Set(since.flatMap(({ differences }) => differences.map(({ path }) => path)))].sort();
  return new Conflict(
    `${head.author.name} has changed this ${nounOf(request)} meanwhile: it stands at revision ${head.number}, and you have read ${seen}. Nothing of yours was saved; load it again and repeat your change.`,
    { revision: head.number, by: head.author.name, at: head.at, fields },
  );
}
