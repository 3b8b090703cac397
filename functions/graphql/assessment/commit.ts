import type { Author } from '../../../domain/assessment/record/assessment.ts';
import { contentHash } from '../../../domain/assessment/record/content-hash.ts';
import { type NewRevision, nextRevision } from '../../../domain/assessment/record/next-revision.ts';
import type { Revision } from '../../../domain/assessment/record/revision.ts';
import { Conflict, InvalidInput } from '../../../domain/errors.ts';
import type { RevisionStore } from '../../store/revision-store.ts';

/** How often a change that can be made on any revision is tried where others write at the same moment. */
const mostAttempts = 8;

/** One request to change something, as its client sent it. */
export interface ChangeRequest {
  /** Name of the operation and its input, whole: a key that comes again must come with the same. */
  readonly operation: string;
  readonly input: { readonly idempotencyKey: string };
  readonly author: Author;
  readonly at: string;
  /** Whether it can be made on any revision: it says nothing of what others changed. */
  readonly onAny?: boolean;
}

/** What a change makes of the revision that stands. */
export type Step = Pick<NewRevision, 'kind' | 'record' | 'reason'>;

export interface Committed {
  readonly revision: Revision;
  /** Whether this very request had been carried out before. */
  readonly replayed: boolean;
}

type Revisions = Pick<RevisionStore<Revision, unknown, unknown>, 'append' | 'chain'>;
type Beginnings = Pick<RevisionStore<Revision, unknown, unknown>, 'append' | 'revision'>;

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
 * Carries out a change once, however often its request is sent: a revision that was written after the one the client
 * had read, by the same person under the same key, is this request's own.
 * @param head the revision that stands
 * @param seen the revision that the client has read; for a change that can be made on any, the one before which its
 *   own cannot be
 * @throws Conflict naming who changed what, when the assessment has moved on; nothing was written
 * @throws InvalidInput when the key was used for another request
 */
export async function commit(
  revisions: Revisions,
  head: Revision,
  seen: number,
  request: ChangeRequest,
  make: (head: Revision) => Step | Promise<Step>,
  attempts = mostAttempts,
): Promise<Committed> {
  checkIdempotencyKey(request);
  const later = head.number > seen ? await revisions.chain(head.record.id, seen + 1) : [];
  // A client that lost its answer may have read its own revision meanwhile, and sends the key again for that.
  const own = ownRevision([head, ...later], request);
  if (own) return { revision: own, replayed: true };
  if (head.number !== seen && !request.onAny) throw movedOn(head, later, seen);
  const revision = revisionOf(head, request, await make(head));
  try {
    await revisions.append(head.record.id, revision);
    return { revision, replayed: false };
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    // The same request may have been sent twice at once, and its twin have won.
    const since = await revisions.chain(head.record.id, seen + 1);
    const twin = ownRevision(since, request);
    if (twin) return { revision: twin, replayed: true };
    const newest = since.at(-1) ?? head;
    if (!request.onAny) throw movedOn(newest, since, seen);
    if (attempts > 1) return commit(revisions, newest, newest.number, request, make, attempts - 1);
    throw new Conflict(
      'Others are writing in this assessment at this moment. Nothing of yours was saved; send it again.',
    );
  }
}

/**
 * Begins a record once, however often its request is sent, also twice at the same moment.
 * @param id made of the person and the key of the request, which was checked
 * @throws InvalidInput when the key was used to begin another
 */
export async function commitFirst(
  revisions: Beginnings,
  id: string,
  request: ChangeRequest,
  make: () => Step | Promise<Step>,
): Promise<Committed> {
  const begun = async (): Promise<Committed | undefined> => {
    const first = await revisions.revision(id, 1);
    const own = first && ownRevision([first], request);
    return own && { revision: own, replayed: true };
  };
  const before = await begun();
  if (before) return before;
  const revision = revisionOf(undefined, request, await make());
  try {
    await revisions.append(id, revision);
    return { revision, replayed: false };
  } catch (error) {
    const twin = error instanceof Conflict ? await begun() : undefined;
    if (twin) return twin;
    throw error;
  }
}

/** The revision that a request makes after another, or as the first. */
export const revisionOf = (previous: Revision | undefined, request: ChangeRequest, step: Step): Revision =>
  nextRevision(previous, {
    ...step,
    author: request.author,
    at: request.at,
    idempotencyKey: request.input.idempotencyKey,
    requestHash: hashOf(request),
  });

/** @throws InvalidInput when the person used the key for another request */
export function ownRevision(since: readonly Revision[], request: ChangeRequest): Revision | undefined {
  const { idempotencyKey } = request.input;
  const own = since.find(
    (each) => each.idempotencyKey === idempotencyKey && each.author.subject === request.author.subject,
  );
  if (!own || own.requestHash === hashOf(request)) return own;
  throw new InvalidInput(
    'input.idempotencyKey',
    'this key was used for another request. Choose a new key for each change, and the same one only to repeat it.',
  );
}

function hashOf({ operation, input }: ChangeRequest): string {
  try {
    return contentHash({ operation, input });
  } catch (cause) {
    throw new InvalidInput('input', 'a text in it holds half a character, which no text has.', { cause });
  }
}

function movedOn(head: Revision, since: readonly Revision[], seen: number): Conflict {
  if (seen > head.number) {
    throw new InvalidInput(
      'input.expectedRevision',
      `there is no revision ${seen} yet; it stands at ${head.number}.`,
    );
  }
  const fields = [...new Set(since.flatMap(({ differences }) => differences.map(({ path }) => path)))].sort();
  return new Conflict(
    `${head.author.name} has changed this assessment meanwhile: it stands at revision ${head.number}, and you have read ${seen}. Nothing of yours was saved; load it again and repeat your change.`,
    { revision: head.number, by: head.author.name, at: head.at, fields },
  );
}
