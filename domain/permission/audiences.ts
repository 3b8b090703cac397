import {
  actionMarkers,
  assessmentEditors,
  assessmentMovers,
  assessmentOfficers,
  assessmentPublishers,
  detailAskers,
  reportReviewers,
  sensitiveReaders,
  signersOf,
  unpublishedReaders,
} from './assessment-access.ts';
import { recordKeepers } from './record-access.ts';
import type { Role } from './roles.ts';

/**
 * Whom a field of the interface can be for, by the name that `@access(to: ...)` of `schema/*.graphql` gives them. The
 * state of a record, who wrote it and where it is set further conditions: see `assessment-access.ts`.
 */
export const audiences = {
  EVERYONE: ['PUBLIC'],
  ACTION_MARKERS: actionMarkers,
  ASSESSMENT_EDITORS: assessmentEditors,
  ASSESSMENT_MOVERS: assessmentMovers,
  ASSESSMENT_OFFICERS: assessmentOfficers,
  ASSESSMENT_PUBLISHERS: assessmentPublishers,
  DETAIL_ASKERS: detailAskers,
  RECORD_KEEPERS: recordKeepers,
  REPORT_REVIEWERS: reportReviewers,
  SENSITIVE_READERS: sensitiveReaders,
  SIGNERS: [...new Set(Object.values(signersOf).flat())],
  UNPUBLISHED_READERS: unpublishedReaders,
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** One of `audiences`. @example 'ASSESSMENT_OFFICERS' */
export type Audience = keyof typeof audiences;
