import { t } from '../../../i18n/officers.ts';
import type { Assessment } from '../api/held.ts';
import { RouteLink } from '../pages/navigate.tsx';
import { Tag } from '../pages/tag.tsx';
import { instantWords } from '../words/say-instant.ts';

export type Comment = NonNullable<Assessment['comments']>[number];

/** What was said of one part of an assessment, beside the part itself, and the way to say more. */
export function CommentsAbout({
  assessment: { id, comments },
  about,
}: {
  readonly assessment: Pick<Assessment, 'id' | 'comments'>;
  readonly about: string;
}) {
  if (comments === null) return null;
  const own = comments.filter((comment) => comment.about === about);
  return (
    <section class="comments" aria-label={t('officers.comments')}>
      {own.length > 0 && <h2>{t('officers.comments')}</h2>}
      {own.map((comment) => (
        <CommentWords key={comment.key} comment={comment} />
      ))}
      <p>
        <RouteLink to={{ id, step: 'comments', question: about }}>
          {t(own.length > 0 ? 'officers.commentsAnswer' : 'officers.commentOnThis')}
        </RouteLink>
      </p>
    </section>
  );
}

/** A comment with its replies. */
export function CommentWords({ comment }: { readonly comment: Comment }) {
  const { by, at, text, replies, settled, settledBy } = comment;
  return (
    <div class="comment">
      <p>
        <Tag
          progress={settled ? 'done' : 'attention'}
          text={
            settled
              ? t('officers.commentSettledBy', { by: settledBy ?? t('officers.someone') })
              : t('officers.commentOpen')
          }
        />
      </p>
      <p class="quoted">{text}</p>
      <p class="dim">{t('officers.byAt', { by, at: instantWords(at) })}</p>
      {replies.map((reply) => (
        <div key={`${reply.at} ${reply.text}`} class="reply">
          <p class="quoted">{reply.text}</p>
          <p class="dim">{t('officers.byAt', { by: reply.by, at: instantWords(reply.at) })}</p>
        </div>
      ))}
    </div>
  );
}
