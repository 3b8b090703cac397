import type { DetailRequest } from '../../../../domain/assessment/model/assessment.ts';
import type { ReadAssessment } from '../../../../domain/assessment/publication/read-assessment.ts';
import {
  answerRequest as answer,
  requestKey,
  whyNotAnswer,
} from '../../../../domain/assessment/workflow/answer-request.ts';
import {
  commentOn,
  commentable as partsOf,
  settleComment as settle,
  whyNotSettle,
} from '../../../../domain/assessment/workflow/comments.ts';
import type { Viewer } from '../../../../domain/permission/person.ts';
import type { AssessmentResolvers, MutationResolvers } from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';
import { changeAssessmentOnce } from './change-request.ts';

type Of<Field extends keyof AssessmentResolvers> = NonNullable<AssessmentResolvers<RequestContext>[Field]>;
type Mutations = MutationResolvers<RequestContext>;

/** Comments as they stand now, whichever revision is read; a lead of another locality is told of none. */
const comments: Of<'comments'> = ({ head: { record }, asOfficer }, _, { person }) =>
  asOfficer
    ? (record.comments ?? []).map((comment) => ({
        key: comment.id,
        about: comment.about,
        by: comment.by.name,
        at: comment.at,
        text: comment.text,
        replies: comment.replies.map(({ by, at, text }) => ({ by: by.name, at, text })),
        settled: comment.settled !== undefined,
        settledBy: comment.settled?.by.name ?? null,
        maySettle:
          person !== undefined && !comment.settled && whyNotSettle(record, comment, person) === undefined,
      }))
    : null;

const commentable: Of<'commentable'> = ({ head, asOfficer }) =>
  asOfficer ? partsOf(head.record.content) : null;

const yourRequests: Of<'yourRequests'> = ({ head: { record } }, _, { person }) =>
  record.detailRequests.flatMap((request, index) =>
    person && request.by.subject === person.subject ? [toldRequest(request, index, false)] : [],
  );

/** A request as officers and whoever asked are told it. */
export const toldRequest = (request: DetailRequest, index: number, mayAnswer: boolean) => ({
  key: requestKey(index),
  by: request.by.name,
  onBehalfOf: request.onBehalfOf ?? null,
  at: request.at,
  reason: request.reason,
  answer: request.answer
    ? { outcome: request.answer.outcome, reason: request.answer.reason, at: request.answer.at }
    : null,
  mayAnswer,
});

/** Requests of a revision as it is read, with what became of them since. */
export const requestsOf = ({ record, head, asOfficer }: ReadAssessment, person: Viewer) =>
  record.detailRequests.map((request, index) => {
    const now = (asOfficer && head.record.detailRequests[index]) || request;
    const mayAnswer =
      asOfficer &&
      person !== undefined &&
      !now.answer &&
      whyNotAnswer(head.record, now, person) === undefined;
    return toldRequest(now, index, mayAnswer);
  });

export const talk = { comments, commentable, yourRequests };

const commentOnAssessment: NonNullable<Mutations['commentOnAssessment']> = (_, { input }, context) =>
  changeAssessmentOnce('commentOnAssessment', input, context, ({ record }, by, { at }) => {
    const { about, replyTo, text } = input;
    const said = { text, ...(about ? { about } : {}), ...(replyTo ? { replyTo } : {}) };
    return { kind: 'COMMENTED', record: commentOn(record, said, by, at) };
  });

const settleComment: NonNullable<Mutations['settleComment']> = (_, { input }, context) =>
  changeAssessmentOnce('settleComment', input, context, ({ record }, by, { at }) => ({
    kind: 'COMMENT_SETTLED',
    record: settle(record, input.comment, by, at),
  }));

const answerDetailRequest: NonNullable<Mutations['answerDetailRequest']> = (_, { input }, context) =>
  changeAssessmentOnce('answerDetailRequest', input, context, ({ record }, by, { at }) => ({
    kind: 'REQUEST_ANSWERED',
    record: answer(record, input, by, at),
  }));

export const talkChanges = { commentOnAssessment, settleComment, answerDetailRequest };
