import type { AreaCode } from '../../geography/area.ts';
import { mayReadAssessment } from '../../permission/assessment-access.ts';
import type { Viewer } from '../../permission/person.ts';
import type { AssessmentRecord } from '../model/assessment.ts';
import { publicState } from '../model/public-state.ts';
import type { Revision } from '../model/revision.ts';
import { publicView, readableRecord } from './public-view.ts';

/** An assessment as somebody may read it. */
export interface ReadAssessment {
  /** The revision whose content is read. */
  readonly revision: Revision;
  /** Its content, with what goes on beside content as it stands now: progress, outcomes, publications. */
  readonly record: AssessmentRecord;
  /** The newest revision. */
  readonly head: Revision;
  /** Whether it is read as those read it who read it unpublished. */
  readonly asOfficer: boolean;
  /** As whom it is read: whoever asks, or nobody where they ask for it as it would be published. */
  readonly viewer: Viewer;
  /** Whether an officer reads it as it would be published. */
  readonly isPreview: boolean;
}

/** Whether somebody reads assessments in these localities as they are worked on, or only as they were published. */
export const readsUnpublishedOf = (viewer: Viewer, localities: readonly AreaCode[]): boolean =>
  mayReadAssessment(viewer, { published: false, localities });

const readsUnpublished = (viewer: Viewer, { record }: Revision): boolean =>
  readsUnpublishedOf(viewer, record.content.localities);

/**
 * Number of the revision that somebody may read: officers any, a locality lead any where the site touches their
 * locality, everyone else those that were published. Undefined: none.
 * @param asked an earlier revision; undefined: the newest that may be read
 * @example readableRevision(undefined, draft) // undefined
 */
export function readableRevision(viewer: Viewer, head: Revision, asked?: number): number | undefined {
  if (readsUnpublished(viewer, head)) {
    return asked === undefined ? head.number : asked >= 1 && asked <= head.number ? asked : undefined;
  }
  const { publications } = head.record;
  const found =
    asked === undefined ? publications.at(-1) : publications.find(({ revision }) => revision === asked);
  return found?.revision;
}

/**
 * A revision as somebody reads it who may.
 * @param asPublished to an officer it is shown as it would be published, in the state that it has; to others it changes nothing
 */
export function asRead(
  viewer: Viewer,
  revision: Revision,
  head: Revision,
  asPublished = false,
): ReadAssessment {
  const isOfficer = readsUnpublished(viewer, head);
  const asOfficer = isOfficer && !asPublished;
  const { progress, outcomes, openReports, takenBack, publications, supersededBy, state } = head.record;
  const isNewest = revision.number === head.number;
  const record: AssessmentRecord = {
    ...revision.record,
    progress,
    outcomes,
    ...(openReports ? { openReports } : {}),
    ...(takenBack ? { takenBack } : {}),
    publications,
    ...(supersededBy ? { supersededBy } : {}),
    ...(isOfficer && !isNewest ? {} : { state: isOfficer ? state : publicState(state) }),
  };
  const read = asOfficer ? readableRecord(record, viewer) : publicView(record);
  return {
    revision,
    record: read,
    head,
    asOfficer,
    viewer: isOfficer && asPublished ? undefined : viewer,
    isPreview: isOfficer && asPublished,
  };
}
