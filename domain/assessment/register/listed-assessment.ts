import type { Asker } from '../../permission/person.ts';
import type { AssessmentState } from '../lifecycle/lifecycle.ts';
import type { AssessmentId } from '../record/assessment.ts';
import { readsUnpublishedOf } from '../record/read-assessment.ts';
import type { RegisterEntry, RegisterVersion } from './register-entry.ts';

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
  asker: Asker,
  entries: readonly RegisterEntry[],
): readonly ListedAssessment[] =>
  entries.flatMap(({ id, newest, published }) => {
    const version = readsUnpublishedOf(asker, newest.localities) ? newest : published;
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

/** States in which what an assessment promises holds. */
const promised: readonly AssessmentState[] = [
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
  asker: Asker,
  entries: readonly RegisterEntry[],
): readonly Pick<ListedAssessment, 'id' | 'version'>[] =>
  entries.flatMap(({ id, newest, published }) => {
    const asOfficer = readsUnpublishedOf(asker, newest.localities) && promised.includes(newest.state);
    const version = asOfficer ? newest : published;
    return version && promised.includes(version.state) ? [{ id, version }] : [];
  });
