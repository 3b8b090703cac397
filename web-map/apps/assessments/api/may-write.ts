import { writableStates } from '../../../../domain/assessment/workflow/transitions.ts';
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
