import { commentSchema } from '../../../../domain/assessment/model/step-schemas.ts';
import { commentOnAssessment, settleComment } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { t } from '../../../i18n/officers.ts';
import { announce } from '../../../ui/announcer.tsx';
import { type Assessment, readAgain, type Viewer } from '../api/held.ts';
import { type Field, sentText } from '../form/fields.ts';
import { FormPage } from '../form/form-page.tsx';
import { pathWords } from '../form/path-words.ts';
import { SavingNote } from '../form/saving-note.tsx';
import { textLimits } from '../form/schema-limits.ts';
import { useSaving } from '../form/use-saving.ts';
import { RouteLink } from '../pages/navigate.tsx';
import { Page } from '../pages/page.tsx';
import { type Comment, CommentWords } from './comments-about.tsx';
import { routeOfField } from './route-of-field.ts';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly question: string | undefined;
}

/** Everything that was said of an assessment, and, with a part named, what is said of that part. */
export function CommentsStep({ assessment, viewer, question }: Props) {
  const { comments, commentable } = assessment;
  const replied = comments?.find(({ key }) => key === question);
  if (replied) return <ReplyPage assessment={assessment} viewer={viewer} comment={replied} />;
  if (question !== undefined && commentable?.includes(question))
    return <PartPage assessment={assessment} viewer={viewer} about={question} />;
  return <AllComments assessment={assessment} />;
}

/** Fields of a comment or a reply. */
export const commentFields = (isReply: boolean): readonly Field[] => [
  {
    kind: 'text',
    name: 'text',
    written: 'comment.text',
    label: t(isReply ? 'officers.commentReply' : 'officers.commentText'),
    hint: t('officers.commentHint'),
    ...textLimits(commentSchema.entries.text),
  },
];

function AllComments({ assessment }: Pick<Props, 'assessment'>) {
  const { id, facts, comments, commentable } = assessment;
  const all = comments ?? [];
  const open = all.filter(({ settled }) => !settled);
  return (
    <Page
      title={t('officers.comments')}
      caption={facts.title}
      back={{ id }}
      backText={t('officers.backToTasks')}
    >
      <p>{t('officers.commentsLead')}</p>
      <p>{t('officers.commentsCount', { open: open.length, all: all.length })}</p>
      <Threads assessment={assessment} comments={[...open, ...all.filter(({ settled }) => settled)]} named />
      {commentable && (
        <details open={all.length === 0}>
          <summary>{t('officers.commentOnPart')}</summary>
          <ul>
            {commentable.map((about) => (
              <li key={about}>
                <RouteLink to={{ id, step: 'comments', question: about }}>
                  {pathWords(about, assessment)}
                </RouteLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Page>
  );
}

function PartPage({ assessment, viewer, about }: Omit<Props, 'question'> & { readonly about: string }) {
  const { id, comments } = assessment;
  const own = (comments ?? []).filter((comment) => comment.about === about);
  const said = wordsOf(assessment, about);
  return (
    <Page
      title={t('officers.commentOn', { part: pathWords(about, assessment) })}
      caption={assessment.facts.title}
      back={{ id, step: 'comments' }}
      backText={t('officers.commentsBack')}
    >
      {said && (
        <>
          <p>{said.asked}</p>
          <blockquote class="quoted">{said.answer ?? t('officers.notAnswered')}</blockquote>
        </>
      )}
      <p>
        <RouteLink to={routeOfField(id, about)}>{t('officers.commentSeePart')}</RouteLink>
      </p>
      <Threads assessment={assessment} comments={own} />
      <FormPage
        key={own.length}
        assessment={assessment}
        viewer={viewer}
        spec={{
          form: `comments ${about}`,
          fields: commentFields(false),
          button: t('officers.commentSend'),
          saved: () => ({}),
          send: async (values, _, idempotencyKey) => {
            const input = { idempotencyKey, id, about, text: sentText(values, 'text') ?? '' };
            return (await askSignedIn(commentOnAssessment, { input })).done.assessment;
          },
          next: () => ({ id, step: 'comments' }),
        }}
      />
    </Page>
  );
}

/** What was asked and answered in a question, for whoever comments on it. */
function wordsOf({ screening, detail }: Assessment, about: string) {
  const [part = '', ...rest] = about.split('.');
  const key = rest.join('.');
  const asked =
    part === 'screening'
      ? screening.answers.find(({ question }) => question.id === key)
      : part === 'detail'
        ? detail?.answers.find(({ question }) => question.id === key)
        : undefined;
  if (!asked) return undefined;
  return { asked: asked.question.text, answer: 'sentence' in asked ? asked.sentence : asked.answer };
}

function ReplyPage({ assessment, viewer, comment }: Omit<Props, 'question'> & { readonly comment: Comment }) {
  const { id } = assessment;
  return (
    <Page
      title={t('officers.commentReplyTitle')}
      caption={pathWords(comment.about, assessment)}
      back={{ id, step: 'comments' }}
      backText={t('officers.commentsBack')}
    >
      <CommentWords comment={comment} />
      <FormPage
        assessment={assessment}
        viewer={viewer}
        spec={{
          form: `comments ${comment.key}`,
          fields: commentFields(true),
          button: t('officers.commentReplySend'),
          saved: () => ({}),
          send: async (values, _, idempotencyKey) => {
            const input = { idempotencyKey, id, replyTo: comment.key, text: sentText(values, 'text') ?? '' };
            return (await askSignedIn(commentOnAssessment, { input })).done.assessment;
          },
          next: () => ({ id, step: 'comments' }),
        }}
      />
    </Page>
  );
}

/** Comments, each with what can be done about it. */
function Threads({
  assessment,
  comments,
  named = false,
}: Pick<Props, 'assessment'> & { readonly comments: readonly Comment[]; readonly named?: boolean }) {
  const { id } = assessment;
  const { saving, save } = useSaving(() => readAgain(id));
  const settle = async (comment: string): Promise<void> => {
    const saved = await save(['settle', comment], async (idempotencyKey) => {
      const input = { idempotencyKey, id, comment };
      return (await askSignedIn(settleComment, { input })).done.assessment;
    });
    if (saved) announce(t('officers.savedHeard', { revision: saved.revision }));
  };
  const { value } = saving;
  return (
    <>
      {value.kind !== 'saved' && <SavingNote saving={value} typed="nothing" id={id} />}
      <ul class="plain items">
        {comments.map((comment) => (
          <li key={comment.key}>
            {named && <h2>{pathWords(comment.about, assessment)}</h2>}
            <CommentWords comment={comment} />
            <p class="links">
              <RouteLink to={{ id, step: 'comments', question: comment.key }}>
                {t('officers.commentReplyLink')}
                <span class="only-heard"> {comment.text}</span>
              </RouteLink>{' '}
              <RouteLink to={routeOfField(id, comment.about)}>{t('officers.commentSeePart')}</RouteLink>
            </p>
            {comment.maySettle && (
              <p>
                <button type="button" onClick={() => void settle(comment.key)}>
                  {t('officers.commentSettle')}
                  <span class="only-heard"> {comment.text}</span>
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
