import { writableStates } from '../../../../domain/assessment/workflow/transitions.ts';
import { assessmentKeepers } from '../../../../domain/permission/assessment-access.ts';
import type { Assessment, Viewer } from './held.ts';

/**
 * Whether whoever is signed in may change what the assessment says, as it stands now: its owner and editors, in a state in
 * which it is written. The API decides; this only keeps a form from being offered in vain.
 */
export const mayWrite = (assessment: Pick<Assessment, 'state' | 'team'>, viewer: Viewer): boolean =>
  isWriter(assessment, viewer) && writableStates.includes(assessment.state);

/** Whether whoever is signed in owns the assessment or was let in by its owner. */
export const isWriter = ({ team }: Pick<Assessment, 'team'>, { may }: Viewer): boolean =>
  may.editAssessments && (team?.you === 'OWNER' || team?.you === 'EDITOR');

/** Whether whoever is signed in may report of its actions: writers, cohesion officers and leads, as `refuseReporter` has it. */
export const mayReport = (assessment: Pick<Assessment, 'team'>, viewer: Viewer): boolean =>
  viewer.may.reportProgress &&
  (isWriter(assessment, viewer) ||
    viewer.roles.some((role) => role === 'LOCALITY_LEAD' || assessmentKeepers.includes(role)));
