import type { Revision } from '../../../../domain/assessment/model/revision.ts';
import { instantAfter, type StepInstant } from '../../../../domain/assessment/model/step-instant.ts';
import { asRead, readableRevision } from '../../../../domain/assessment/publication/read-assessment.ts';
import { assessmentMethod } from '../../../../domain/assessment/scoring/assessment-method.ts';
import { Conflict, InvalidInput, NotAuthenticated, NotFound } from '../../../../domain/errors/errors.ts';
import type { Person } from '../../../../domain/permission/person.ts';
import { type Committed, commit, type Step } from '../../records/commit.ts';
import type { ChangeRequest } from '../../records/own-revision.ts';
import type { RequestContext } from '../../request/context.ts';
import { headToChange } from './read-assessment.ts';
import { visibleConflict } from './visible-conflict.ts';

/** What every change of an assessment names. */
interface Input {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedRevision?: number;
}

/** Who changes something. The table of permissions has looked at their roles before. @throws NotAuthenticated */
export function personWhoChanges({ person }: Pick<RequestContext, 'person'>): Person {
  if (!person) throw new NotAuthenticated('Sign in to change an assessment.');
  return person;
}

/** The request as its revision will name it. */
export const requestOf = (
  operation: string,
  input: { readonly idempotencyKey: string },
  { subject, name }: Person,
  at: string,
): ChangeRequest => ({ operation, input, author: { subject, name }, at });

/** Answer to a change: the assessment as whoever made it may read it, which for some is as it was published. */
export async function payloadOf({ records, basis }: RequestContext, person: Person, committed: Committed) {
  basis.method(assessmentMethod);
  const { revision: head, replayed } = committed;
  const number = readableRevision(person, head);
  const read =
    number === head.number ? head : number && (await records.revisions.revision(head.record.id, number));
  if (!read) throw new NotFound('assessment', head.record.id);
  return { assessment: asRead(person, read, head), replayed };
}

/**
 * Carries out a change of an assessment that stands, once.
 * @param make what becomes of the newest revision at the instant of the step; it throws where the change is not right
 * @param refuse throws where this person may not make it; asked before anything is told of what others did
 * @throws NotFound, Conflict and InvalidInput as `commit`; fields of the input are named below `input`
 */
export async function changeAssessmentOnce(
  operation: string,
  input: Input,
  context: RequestContext,
  make: (head: Revision, person: Person, instant: StepInstant) => Step | Promise<Step>,
  refuse: (head: Revision, person: Person) => void = () => {},
) {
  const person = personWhoChanges(context);
  const head = await headToChange(context, person, input.id);
  refuse(head, person);
  const request = requestOf(operation, input, person, context.now);
  const committed = await commit(context.records.revisions, head, input.expectedRevision, request, (newest) =>
    underInput(input, () => make(newest, person, instantAfter(newest.at, context.now))),
  ).catch((error: unknown) => {
    throw error instanceof Conflict ? visibleConflict(person, head, error) : error;
  });
  return payloadOf(context, person, committed);
}

/** Names wrong fields of the input as the client wrote them; a path in the assessment itself stays as it is. */
async function underInput(input: Input, make: () => Step | Promise<Step>): Promise<Step> {
  try {
    return await make();
  } catch (error) {
    const [first = ''] = error instanceof InvalidInput ? error.field.split(/[.[]/) : [];
    if (error instanceof InvalidInput && first in input) throw error.below('input');
    throw error;
  }
}
