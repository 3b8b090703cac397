import { legalDayOf } from '../../../../domain/provenance/legal-day.ts';
import type { Beside } from '../../../features/report/beside.ts';
import type { ReportData } from '../../../features/report/read-report.ts';
import { t } from '../../../i18n/officers.ts';
import type { Assessment } from '../api/held.ts';
import { pathWords } from '../form/path-words.ts';
import type { Comment } from '../steps/comments-about.tsx';
import { dayWords } from '../words/say-instant.ts';

/**
 * Comments as a draft shows them: beside the part that each is about, an open one marked in words. Without names of
 * people, as everything in the document: a print goes further than the app, which says who commented.
 */
export function commentsBeside({
  comments,
  ...named
}: Pick<Assessment, 'comments' | 'actions' | 'predictions' | 'phases'>): Pick<
  NonNullable<ReportData['draft']>,
  'beside' | 'besideLead'
> {
  if (!comments || comments.length === 0) return {};
  const byPart = Map.groupBy(comments, ({ about }) => about);
  const open = comments.filter(({ settled }) => !settled).length;
  return {
    beside: new Map(
      [...byPart].map(([about, own]): [string, Beside] => [
        about,
        { part: pathWords(about, named), drawn: <Said comments={own} /> },
      ]),
    ),
    besideLead: (
      <p class="officers-only">
        <strong>{t('officers.documentComments', { open, all: comments.length })}</strong>{' '}
        {t('officers.documentCommentsLead')}
      </p>
    ),
  };
}

const Said = ({ comments }: { readonly comments: readonly Comment[] }) => (
  <div class="comments-beside">
    {comments.map(({ key, settled, at, text, replies }) => (
      <div key={key} class={settled ? 'officers-only' : 'officers-only open'}>
        <p class="written">
          <strong>
            {t(settled ? 'officers.documentCommentSettled' : 'officers.documentCommentOpen', {
              on: dayOf(at),
            })}
          </strong>{' '}
          {text}
        </p>
        {replies.map((reply) => (
          <p key={`${reply.at} ${reply.text}`} class="written">
            <strong>{t('officers.documentCommentReply', { on: dayOf(reply.at) })}</strong> {reply.text}
          </p>
        ))}
      </div>
    ))}
  </div>
);

const dayOf = (instant: string): string => dayWords(legalDayOf(instant));
