import { InvalidInput, NotFound, NotPermitted } from '../../errors/errors.ts';
import { assessmentPublishers } from '../../permission/assessment-access.ts';
import { holds, type Person } from '../../permission/person.ts';
import { describeRoles } from '../../permission/roles.ts';
import type { AssessmentRecord, DetailRequest } from '../model/assessment.ts';
import { requestAnswerSchema } from '../model/step-schemas.ts';
import { writes } from '../model/team.ts';
import { parseAs } from '../model/written-value.ts';
import { refuseEnded } from './beside-content.ts';

/** What becomes of a request for level 2, as whoever asked is told it. */
export interface RequestAnswer {
  /** `requestKey` of the request. */
  readonly request: string;
  readonly outcome: 'TAKEN_UP' | 'NOT_TAKEN_UP';
  readonly reason: string;
}

/** Names a request within its assessment: requests are only ever added. @example requestKey(0) // 'r1' */
export const requestKey = (index: number): string => `r${index + 1}`;

/**
 * Why somebody may not answer a request; undefined where they may: those who write in the assessment and those who
 * publish it, but for whoever asked.
 */
export function whyNotAnswer(
  record: AssessmentRecord,
  { by }: Pick<DetailRequest, 'by'>,
  person: Person,
): string | undefined {
  if (by.subject === person.subject) return 'You asked for it, and who asks does not answer.';
  return writes(record, person.subject) || holds(person, assessmentPublishers)
    ? undefined
    : `A request is answered by those who write in the assessment, or by ${describeRoles(assessmentPublishers)}.`;
}

/**
 * Tells whoever asked for level 2 what becomes of it. It stays a trigger of the screen either way: an answer is owed to
 * a person and decides nothing.
 * @throws InvalidInput without a reason, where it was answered, and after the end; NotFound, NotPermitted as `whyNotAnswer`
 * @example answerRequest(record, { request: 'r1', outcome: 'TAKEN_UP', reason: 'The hall is looked at.' }, planner, at)
 */
export function answerRequest(
  record: AssessmentRecord,
  { request, outcome, reason }: RequestAnswer,
  by: Person,
  at: string,
): AssessmentRecord {
  refuseEnded(record);
  const found = record.detailRequests.find((_, index) => requestKey(index) === request);
  if (!found) throw new NotFound('request', request);
  const refusal = whyNotAnswer(record, found, by);
  if (refusal) throw new NotPermitted(refusal, assessmentPublishers);
  if (found.answer) throw new InvalidInput('request', 'this request was answered already.');
  const answer = {
    outcome: parseAs(requestAnswerSchema.entries.outcome, 'outcome', outcome),
    reason: parseAs(requestAnswerSchema.entries.reason, 'reason', reason),
    by: { subject: by.subject, name: by.name },
    at,
  };
  const detailRequests = record.detailRequests.map((each) => (each === found ? { ...each, answer } : each));
  return { ...record, detailRequests };
}
