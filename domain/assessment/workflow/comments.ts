import { InvalidInput, NotFound, NotPermitted } from '../../errors/errors.ts';
import { message } from '../../messages/message.ts';
import { assessmentPublishers, unpublishedReaders } from '../../permission/assessment-access.ts';
import { holds, type Person } from '../../permission/person.ts';
import { describeRoles } from '../../permission/roles.ts';
import type { AssessmentContent, AssessmentRecord } from '../model/assessment.ts';
import { type Comment, openComments, type Remark } from '../model/comment.ts';
import { commentSchema } from '../model/step-schemas.ts';
import { writes } from '../model/team.ts';
import type { UnmetRequirement } from '../model/unmet-requirement.ts';
import { parseAs } from '../model/written-value.ts';
import { readsUnpublishedOf } from '../publication/read-assessment.ts';
import { countedAnswers } from '../questions/asked-questions.ts';
import { equalityGrid } from '../questions/equality-grid.ts';
import { refuseEnded } from './beside-content.ts';

/**
 * Most comments on one assessment, of one person and replies to one comment, and most characters of all of them together:
 * whoever may comment cannot fill an assessment until nothing can be written in it any more.
 */
const most = { comments: 200, ofOne: 60, replies: 20, characters: 100_000 } as const;

const parts = [
  'assessment',
  'facts',
  'phases',
  'site',
  'places',
  'evidence',
  'options',
  'decision',
  'conclusion',
] as const;
const partsOfDetail = ['pairs', 'engagement', 'actions', 'predictions'] as const;

/**
 * Everything that can be commented on: the parts of an assessment and each question that it asks. Not the block on
 * conflict, because more people read comments than read the block.
 * @example commentable(content).includes('screening.4') // true
 */
export function commentable(content: AssessmentContent): readonly string[] {
  const { screening, detail } = countedAnswers(content);
  return [
    ...parts,
    ...screening.map(({ question }) => `screening.${question.id}`),
    ...detail.map(({ question }) => `detail.${question.id}`),
    ...equalityGrid.map(({ characteristic }) => `grid.${characteristic}`),
    ...partsOfDetail,
  ];
}

/**
 * Comments on a part, or replies to a comment; a reply opens again what was settled.
 * @param said `about` for a comment, `replyTo` for a reply: one of the two
 * @throws InvalidInput for a part that there is not, an empty or too long text, too many of either, and after the end
 * @throws NotFound for a comment that there is not, NotPermitted for whoever reads it only as it is published
 * @example commentOn(record, { about: 'detail.3.3', text: 'Which groups?' }, reviewer, at).comments?.length // 1
 */
export function commentOn(
  record: AssessmentRecord,
  said: { readonly about?: string; readonly replyTo?: string; readonly text: string },
  by: Person,
  at: string,
): AssessmentRecord {
  refuseEnded(record);
  refuseStranger(record, by);
  const { about, replyTo } = said;
  if ((about === undefined) === (replyTo === undefined)) {
    throw new InvalidInput('about', 'name the part that you comment on, or the comment that you reply to.');
  }
  const remark: Remark = {
    by: { subject: by.subject, name: by.name },
    at,
    text: parseAs(commentSchema.entries.text, 'text', said.text),
  };
  refuseMoreText(record, remark);
  return about === undefined
    ? replied(record, replyTo ?? '', remark)
    : { ...record, comments: withComment(record, about, remark) };
}

function refuseMoreText({ comments = [] }: AssessmentRecord, { text }: Remark): void {
  const held = comments
    .flatMap((comment) => [comment, ...comment.replies])
    .reduce((sum, said) => sum + said.text.length, 0);
  if (held + text.length <= most.characters) return;
  throw new InvalidInput(
    'text',
    `comments and replies have ${held} characters together; ${most.characters} are the most. Write it into the assessment.`,
  );
}

function withComment(record: AssessmentRecord, about: string, remark: Remark): readonly Comment[] {
  const before = record.comments ?? [];
  if (!commentable(record.content).includes(about)) {
    throw new InvalidInput('about', `there is no part "${about.slice(0, 60)}" of this assessment.`);
  }
  if (before.length >= most.comments) {
    throw new InvalidInput('about', `${most.comments} comments were made here, which is the most.`);
  }
  if (before.filter(({ by }) => by.subject === remark.by.subject).length >= most.ofOne) {
    throw new InvalidInput('about', `you have made ${most.ofOne} comments here, which is enough.`);
  }
  return [...before, { id: `c${before.length + 1}`, about, ...remark, replies: [] }];
}

function replied(record: AssessmentRecord, id: string, remark: Remark): AssessmentRecord {
  return changeComment(record, id, ({ settled: _, ...comment }) => {
    if (comment.replies.length >= most.replies) {
      throw new InvalidInput('replyTo', `${most.replies} replies were made, which is the most.`);
    }
    return { ...comment, replies: [...comment.replies, remark] };
  });
}

/**
 * Why somebody may not settle a comment; undefined where they may: who made it, and whoever reviews and did not write in
 * the assessment. Its writers answer a comment and do not judge whether that is enough.
 */
export function whyNotSettle(record: AssessmentRecord, { by }: Comment, person: Person): string | undefined {
  if (by.subject === person.subject) return undefined;
  const wrote =
    writes(record, person.subject) || record.authors.some(({ subject }) => subject === person.subject);
  return holds(person, assessmentPublishers) && !wrote
    ? undefined
    : `A comment is settled by who made it, or by ${describeRoles(assessmentPublishers)} who did not write here.`;
}

/**
 * Settles a comment: what became of it is enough.
 * @throws InvalidInput where it is settled already, and after the end; NotFound, NotPermitted as `whyNotSettle` says
 * @example settleComment(record, 'c1', reviewer, at).comments?.[0]?.settled?.at // '2026-11-29T09:00:00Z'
 */
export function settleComment(
  record: AssessmentRecord,
  id: string,
  by: Person,
  at: string,
): AssessmentRecord {
  refuseEnded(record);
  refuseStranger(record, by);
  return changeComment(record, id, (comment) => {
    const refusal = whyNotSettle(record, comment, by);
    if (refusal) throw new NotPermitted(refusal, assessmentPublishers);
    if (comment.settled) throw new InvalidInput('comment', 'this comment is settled already.');
    return { ...comment, settled: { by: { subject: by.subject, name: by.name }, at } };
  });
}

function changeComment(
  record: AssessmentRecord,
  id: string,
  change: (comment: Comment) => Comment,
): AssessmentRecord {
  const comments = record.comments ?? [];
  if (!comments.some((comment) => comment.id === id)) throw new NotFound('comment', id);
  return { ...record, comments: comments.map((comment) => (comment.id === id ? change(comment) : comment)) };
}

/** Whoever reads an assessment only as it was published has no part in what is said about its drafts. */
function refuseStranger({ content }: AssessmentRecord, person: Person): void {
  if (readsUnpublishedOf(person, content.localities)) return;
  throw new NotPermitted(
    `Comments are for ${describeRoles(unpublishedReaders)}; a locality lead comments where the site touches their locality.`,
    unpublishedReaders,
  );
}

/** Comments that are open: nobody signs, and nothing is published, while there are any. */
export function unmetComments({ comments }: Pick<AssessmentRecord, 'comments'>): readonly UnmetRequirement[] {
  const count = openComments(comments).length;
  return count === 0 ? [] : [{ field: 'comments', reason: message('unmet.comments', { count }) }];
}
