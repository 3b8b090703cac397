import { writableStates } from '../../../../domain/assessment/workflow/transitions.ts';
import type { Assessment, Viewer } from './held.ts';

/**
 * Whether whoever is signed in may change what the assessment says, as it stands now. The API decides; this only keeps a
 * form from being offered in vain.
 */
export const mayWrite = ({ state }: Pick<Assessment, 'state'>, { may }: Viewer): boolean =>
  may.editAssessments && writableStates.includes(state);
