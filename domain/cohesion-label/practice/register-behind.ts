import type { RegisterReview } from '../../records/dataset.ts';
import type { PracticeTestId } from './practice-level.ts';

/**
 * The register that each practice test rests on: a review of it makes the test known.
 * Source: "Practice on record", section 5.
 */
export const registerBehind: Readonly<Record<PracticeTestId, RegisterReview['register']>> = {
  placesToMeet: 'venues',
  activeProjects: 'projects',
  reach: 'placesOfWelcome',
  participation: 'participation',
  exchange: 'exchanges',
};
