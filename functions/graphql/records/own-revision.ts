import { marksUpTo, requestMark } from '../../../domain/assessment/changes/request-marks.ts';
import type { Author } from '../../../domain/assessment/model/assessment.ts';
import { contentHash } from '../../../domain/assessment/model/content-hash.ts';
import type { AnyRevision, RevisionKind } from '../../../domain/assessment/model/revision.ts';
import { InvalidInput } from '../../../domain/errors/errors.ts';
import type { KeptStep } from '../../../domain/records-kept/life/kept-record.ts';
import type { RevisionStore } from '../../store/revision-store.ts';

/** One request to change something, as its client sent it. */
export interface ChangeRequest {
  /** Name of the operation and its input, whole: a key that comes again must come with the same. */
  readonly operation: string;
  readonly input: { readonly idempotencyKey: string; readonly expectedRevision?: number };
  readonly author: Author;
  readonly at: string;
  /** What is changed, as a sentence names it; "assessment" where it is not given. */
  readonly noun?: string;
}

/** Who sent a request, and under which key. */
type SentRequest = Pick<ChangeRequest, 'author' | 'input'>;

type Readable<Revision extends AnyRevision> = Pick<
  RevisionStore<Revision, unknown, unknown>,
  'chain' | 'revision'
>;

/** Marks of all revisions; read from the whole chain where the newest was written before it carried them. */
export const marksOf = async <Revision extends AnyRevision>(
  revisions: Readable<Revision>,
  head: Revision,
): Promise<readonly string[]> => marksUpTo(head) ?? (await revisions.chain(head.record.id)).map(requestMark);

/**
 * The revision that this very request made, however long ago; undefined where it made none.
 * @throws InvalidInput when the person used the key for another request in this record
 */
export async function ownRevision<Revision extends AnyRevision>(
  revisions: Readable<Revision>,
  head: Revision,
  marks: readonly string[],
  request: ChangeRequest,
): Promise<Revision | undefined> {
  const found = await revisionUnderKey(revisions, head, marks, request);
  return found && sameRequest(found, request);
}

/** The revision that this person made under this key, however long ago and whatever it asked; undefined: none. */
export async function revisionUnderKey<Revision extends AnyRevision>(
  revisions: Readable<Revision>,
  head: Revision,
  marks: readonly string[],
  request: SentRequest,
): Promise<Revision | undefined> {
  const mark = requestMark(markable(request));
  for (const [index, each] of marks.entries()) {
    if (each !== mark) continue;
    const number = index + 1;
    const found = number === head.number ? head : await revisions.revision(head.record.id, number);
    if (found && isUnderKeyOf(found, request)) return found;
  }
  return undefined;
}

/** As `ownRevision`, of one revision. */
export const ownAmong = <Revision extends AnyRevision>(
  found: Revision | undefined,
  request: ChangeRequest,
): Revision | undefined => (found && isUnderKeyOf(found, request) ? sameRequest(found, request) : undefined);

const markable = ({ author, input }: SentRequest) => ({ author, idempotencyKey: input.idempotencyKey });

const isUnderKeyOf = ({ idempotencyKey, author }: AnyRevision, request: SentRequest): boolean =>
  idempotencyKey === request.input.idempotencyKey && author.subject === request.author.subject;

function sameRequest<Revision extends AnyRevision>(own: Revision, request: ChangeRequest): Revision {
  if (own.requestHash === requestHash(request)) return own;
  throw new InvalidInput(
    'input.idempotencyKey',
    `this key was used for another request: ${whatDiffers(own, request)}. Choose a new key for each change, and the same one only to repeat it.`,
  );
}

/** In kind alone: what the other request said is not told. */
function whatDiffers({ kind, number, requestHash: was }: AnyRevision, request: ChangeRequest): string {
  if (operationOf[kind] !== request.operation) return 'for another operation';
  const { input } = request;
  const onOther = input.expectedRevision !== undefined && input.expectedRevision !== number - 1;
  if (!onOther) return 'with other input';
  const asThen = { ...request, input: { ...input, expectedRevision: number - 1 } };
  return requestHash(asThen) === was
    ? 'with another expected revision'
    : 'with another expected revision and other input';
}

const operationOf: Readonly<Record<string, string>> = {
  CREATED: 'createAssessment',
  CHANGED: 'changeAssessment',
  EVIDENCE_MADE: 'makeEvidence',
  DETAIL_REQUESTED: 'requestDetail',
  DECIDED: 'decideScreening',
  MOVED: 'moveAssessment',
  SIGNED: 'signAssessment',
  PUBLISHED: 'publishAssessment',
  PROGRESS_REPORTED: 'reportProgress',
  PREDICTION_MARKED: 'markPrediction',
  REPORT_REVIEWED: 'reviewReport',
  SHARED: 'shareAssessment',
  COMMENTED: 'commentOnAssessment',
  COMMENT_SETTLED: 'settleComment',
  REQUEST_ANSWERED: 'answerDetailRequest',
  DOCUMENT_TAKEN_BACK: 'takeBackDocument',
  PROPOSED: 'proposeRecord',
  AMENDED: 'proposeRecord',
  APPROVED: 'approveRecord',
  CONFIRMED: 'confirmRecord',
  UNDONE: 'undoRecord',
  MERGED: 'mergeRecord',
  WITHDRAWN: 'withdrawRecord',
} satisfies Readonly<Record<RevisionKind | KeptStep, string>>;

/**
 * SHA-256 of a request, whole: operation and every field of its input, the expected revision among them.
 * @throws InvalidInput for a text that no JSON can hold
 */
export function requestHash({ operation, input }: Pick<ChangeRequest, 'operation' | 'input'>): string {
  try {
    return contentHash({ operation, input });
  } catch (cause) {
    throw new InvalidInput('input', 'a text in it holds half a character, which no text has.', { cause });
  }
}
