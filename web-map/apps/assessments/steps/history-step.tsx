import { useState } from 'preact/hooks';
import {
  type AssessmentHistoryQuery,
  assessmentHistory,
} from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { load } from '../../../api/loadable.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import type { Assessment } from '../api/held.ts';
import { jsonWords } from '../form/json-words.ts';
import { pathWords } from '../form/path-words.ts';
import { RouteLink } from '../pages/navigate.tsx';
import { Page } from '../pages/page.tsx';
import { instantWords } from '../words/say-instant.ts';

interface Props {
  readonly assessment: Assessment;
  readonly after: string | undefined;
}

type Revision = NonNullable<AssessmentHistoryQuery['assessment']>['revisions']['edges'][number]['node'];

/** Every revision, the newest first: who, when, why, and what it changed. */
export function HistoryStep({ assessment, after }: Props) {
  const { id, facts, revision } = assessment;
  return (
    <Page
      title={t('officers.history')}
      caption={facts.title}
      back={{ id }}
      backText={t('officers.backToTasks')}
    >
      <p>{t('officers.historyLead')}</p>
      <Revisions key={`${revision} ${after}`} assessment={assessment} after={after} />
    </Page>
  );
}

function Revisions({ assessment, after }: Props) {
  const { id } = assessment;
  const [found] = useState(() =>
    load(async () => (await askSignedIn(assessmentHistory, { id, after: after ?? null })).assessment),
  );
  return (
    <Loaded from={found}>
      {(read) => (
        <>
          {read?.historyFault && (
            <p class="fault">
              <strong>{t('officers.historyFault')}</strong> {read.historyFault}
            </p>
          )}
          <ol class="plain history">
            {read?.revisions.edges.map(({ node }) => (
              <OneRevision key={node.number} revision={node} assessment={assessment} />
            ))}
          </ol>
          {read?.revisions.pageInfo.hasNextPage && (
            <p>
              <RouteLink to={{ id, step: 'history', after: read.revisions.pageInfo.endCursor ?? '' }}>
                {t('officers.older')}
              </RouteLink>
            </p>
          )}
        </>
      )}
    </Loaded>
  );
}

function OneRevision({
  revision,
  assessment,
}: {
  readonly revision: Revision;
  readonly assessment: Assessment;
}) {
  const { number, kind, author, at, clockBehind, reason, state, differences } = revision;
  return (
    <li>
      <h2>{t('officers.revisionTitle', { number, kind: codeWords('officers.revision', kind) })}</h2>
      <p>
        {t('officers.byAt', { by: author, at: instantWords(at) })}{' '}
        {t('officers.stateAfter', { state: codeWords('officers.state', state) })}
      </p>
      {clockBehind !== null && (
        <p class="fault">{t('officers.clockBehind', { before: instantWords(clockBehind) })}</p>
      )}
      {reason && <p class="quoted">{reason}</p>}
      {differences.length > 0 && (
        <details>
          <summary>{t('officers.differences', { count: differences.length })}</summary>
          <dl class="differences">
            {differences.map(({ path, before, after }) => (
              <div key={path}>
                <dt>
                  {pathWords(path, assessment)} <code class="dim">{path}</code>
                </dt>
                <dd>
                  <span class="side-name">{t('officers.was')}</span> {jsonWords(before)}
                </dd>
                <dd>
                  <span class="side-name">{t('officers.became')}</span> {jsonWords(after)}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}
