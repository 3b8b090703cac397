import type { Viewer } from '../../permission/person.ts';
import type { AssessmentId } from '../model/assessment.ts';
import type { AssessmentState } from '../model/assessment-state.ts';
import { readsUnpublishedOf } from '../publication/read-assessment.ts';
import type { ReadableEntry, RegisterVersion } from './register-entry.ts';

/** An assessment in a list, as whoever asks may read it. */
export interface ListedAssessment {
  readonly id: AssessmentId;
  readonly version: RegisterVersion;
  readonly publishedAt?: string;
  readonly afterDecision: boolean;
}

/**
 * What whoever asks reads of the register: officers what stands now, everyone else what was published.
 * @example listedAssessments(undefined, [draft]) // []
 */
export const listedAssessments = (
  viewer: Viewer,
  entries: readonly ReadableEntry[],
): readonly ListedAssessment[] =>
  entries.flatMap((entry) => {
    const { id, published } = entry;
    const version = unpublishedFor(viewer, entry) ?? published;
    if (!version) return [];
    return [
      {
        id,
        version,
        ...(published ? { publishedAt: published.publishedAt } : {}),
        afterDecision: published?.afterDecision ?? false,
      },
    ];
  });

/** What stands now, for those who read it unpublished. */
const unpublishedFor = (viewer: Viewer, entry: ReadableEntry): RegisterVersion | undefined =>
  'newest' in entry && readsUnpublishedOf(viewer, entry.newest.localities) ? entry.newest : undefined;

/** Whether a list is of exercises or of assessments of schemes; no list is of both. */
export const isExercise = ({ version }: Pick<ListedAssessment, 'version'>): boolean =>
  version.exercise === true;

/** States in which what an assessment promises holds. */
export const promised: readonly AssessmentState[] = [
  'CLOSED_AT_LEVEL_1',
  'SIGNED_OFF',
  'PUBLISHED',
  'UNDER_REVIEW',
  'CLOSED',
];

/**
 * The versions whose actions are followed: those published, for officers also those signed and not published yet. What
 * is only being written promises nothing, and what was withdrawn or superseded nothing any more.
 */
export const trackedVersions = (
  viewer: Viewer,
  entries: readonly ReadableEntry[],
): readonly Pick<ListedAssessment, 'id' | 'version'>[] =>
  entries.flatMap((entry) => {
    const { id, published } = entry;
    const newest = unpublishedFor(viewer, entry);
    if (newest?.exercise) return [];
    const version = newest && promised.includes(newest.state) ? newest : published;
    return version && promised.includes(version.state) ? [{ id, version }] : [];
  });
