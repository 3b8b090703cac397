import type { AreaCode } from '../geography/area.ts';
import { holds, leadsOneOf, type Viewer } from './person.ts';
import type { Role } from './roles.ts';
import type { SigningCapacity } from './signing-capacity.ts';

/** Who does what with cohesion impact assessments. Source: "Cohesion impact assessment", section 8. */

/** Create assessments and change what they say. */
export const assessmentEditors: readonly Role[] = ['PLANNER', 'COHESION_OFFICER'];

/** Read every assessment, published or not, with the names of who wrote, signed and owns. */
export const assessmentOfficers: readonly Role[] = [
  'PLANNER',
  'REVIEWER',
  'DIRECTOR',
  'COHESION_OFFICER',
  'ADMINISTRATOR',
];

/** Read unpublished assessments at all; a locality lead only those that `mayReadAssessment` lets through. */
export const unpublishedReaders: readonly Role[] = [...assessmentOfficers, 'LOCALITY_LEAD'];

/** Read the conflict-prevention block and the band of tension. */
export const sensitiveReaders: readonly Role[] = ['PLANNER', 'REVIEWER', 'DIRECTOR', 'COHESION_OFFICER'];

/** Write the conflict-prevention block and the band of tension. */
export const sensitiveEditors: readonly Role[] = ['PLANNER', 'COHESION_OFFICER'];

/** Ask for level 2. */
export const detailAskers: readonly Role[] = ['PARTNER', 'LOCALITY_LEAD', ...assessmentOfficers];

/** Publish. */
export const assessmentPublishers: readonly Role[] = ['REVIEWER', 'DIRECTOR', 'COHESION_OFFICER'];

/** Withdraw, or put another in its place. */
export const assessmentWithdrawers: readonly Role[] = [...assessmentPublishers, 'ADMINISTRATOR'];

/** Take over an assessment whose owner cannot go on with it, and decide then who writes in it. */
export const assessmentKeepers: readonly Role[] = ['COHESION_OFFICER'];

/** Move an assessment to another state at all; which of them to which, the life of an assessment says. */
export const assessmentMovers: readonly Role[] = assessmentOfficers;

/** Say how far an action is; a locality lead only in their locality. */
export const actionMarkers: readonly Role[] = ['PLANNER', 'COHESION_OFFICER', 'LOCALITY_LEAD'];

/** Review what was reported of actions and expectations, so that it counts and is public: who may publish. */
export const reportReviewers: readonly Role[] = assessmentPublishers;

/** Roles of which one is needed to sign in each capacity. A portfolio holder decides; a director records it. */
export const signersOf: Readonly<Record<SigningCapacity, readonly Role[]>> = {
  SERVICE_HEAD: ['REVIEWER', 'DIRECTOR'],
  EQUALITY_LEAD: ['COHESION_OFFICER'],
  DIRECTOR: ['DIRECTOR'],
  PORTFOLIO_HOLDER: ['DIRECTOR'],
};

/**
 * Whether whoever asks may read an assessment: anyone a published one, officers any, a locality lead one whose site
 * touches their locality.
 * @param localities those that the site touches
 * @example mayReadAssessment(undefined, { published: false, localities: [] }) // false
 */
export const mayReadAssessment = (
  viewer: Viewer,
  { published, localities }: { readonly published: boolean; readonly localities: readonly AreaCode[] },
): boolean => published || holds(viewer, assessmentOfficers) || leadsOneOf(viewer, localities);

/** Whether whoever asks holds a role that signs in this capacity; that they wrote nothing of it is another matter. */
export const maySignAs = (viewer: Viewer, capacity: SigningCapacity): boolean =>
  holds(viewer, signersOf[capacity]);

/** Whether whoever asks may say how far an action of a scheme in these localities is. */
export const mayMarkAction = (viewer: Viewer, localities: readonly AreaCode[]): boolean =>
  holds(viewer, assessmentEditors) || leadsOneOf(viewer, localities);

/** Paths of the conflict-prevention block, and of what a decision rested on: a band of tension may be among it. */
const sensitivePath = /^(conflictPrevention(\.|$)|decision$|decision\.triggers$)/;

/**
 * Whether whoever asks may read what a revision changed in a field, given that they may read the revision: what was
 * written into the conflict-prevention block is as secret in the list of changes as in the block, and so is a band of
 * tension on which somebody decided.
 * @example mayReadDifference(administrator, 'conflictPrevention.dividers') // false
 */
export const mayReadDifference = (viewer: Viewer, path: string): boolean =>
  holds(viewer, assessmentOfficers) && (!sensitivePath.test(path) || holds(viewer, sensitiveReaders));
