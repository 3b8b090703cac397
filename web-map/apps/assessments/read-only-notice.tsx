import type { Assessment, Viewer } from './held.ts';
import { mayWrite } from './may-write.ts';
import { PlaceLink } from './navigate.tsx';
import { tell, tellCode } from './tell.ts';

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
