import type { Assessment, Viewer } from '../api/held.ts';
import { mayWrite } from '../api/may-write.ts';
import { tell, tellCode } from '../words/tell.ts';
import { PlaceLink } from './navigate.tsx';

/** Says why a page only shows and lets nothing be changed; nothing where it can be. */
export function ReadOnlyNotice({
  assessment,
  viewer,
}: {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
}) {
  if (mayWrite(assessment, viewer)) return null;
  if (!viewer.may.editAssessments) return <p class="note">{tell('readOnlyRole')}</p>;
  return (
    <p class="note">
      {tell('readOnlyState', { state: tellCode('state', assessment.state).toLowerCase() })}{' '}
      <PlaceLink to={{ id: assessment.id, step: 'check' }}>{tell('readOnlyNext')}</PlaceLink>
    </p>
  );
}
