import { codeWords, t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { isWriter, mayWrite } from '../api/may-write.ts';
import { RouteLink } from './navigate.tsx';

/** Says why a page only shows and lets nothing be changed; nothing where it can be. */
export function ReadOnlyNotice({
  assessment,
  viewer,
}: {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
}) {
  if (mayWrite(assessment, viewer)) return null;
  if (!viewer.may.editAssessments) return <p class="note">{t('officers.readOnlyRole')}</p>;
  if (!isWriter(assessment, viewer)) {
    return (
      <p class="note">
        {t('officers.readOnlyTeam', { owner: assessment.team?.owner.name ?? t('officers.someone') })}{' '}
        <RouteLink to={{ id: assessment.id, step: 'team' }}>{t('officers.readOnlyAsk')}</RouteLink>
      </p>
    );
  }
  return (
    <p class="note">
      {t('officers.readOnlyState', { state: codeWords('officers.state', assessment.state).toLowerCase() })}{' '}
      <RouteLink to={{ id: assessment.id, step: 'check' }}>{t('officers.readOnlyNext')}</RouteLink>
    </p>
  );
}
