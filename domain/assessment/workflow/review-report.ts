import { InvalidInput, NotPermitted } from '../../errors/errors.ts';
import { reportReviewers } from '../../permission/assessment-access.ts';
import { holds, type Person } from '../../permission/person.ts';
import { describeRoles } from '../../permission/roles.ts';
import { legalDayOf } from '../../provenance/legal-day.ts';
import type { AssessmentRecord } from '../model/assessment.ts';
import {
  noReports,
  type OpenReports,
  type OutcomeReport,
  type ProgressReport,
  without,
} from '../model/report.ts';
import { reviewSchema } from '../model/step-schemas.ts';
import { parseAs } from '../model/written-value.ts';
import { refuseEnded, refuseWhileSigned } from './beside-content.ts';

/** What becomes of a report, and of which: that of an action, or that of an expectation. */
export interface ReportReview {
  readonly action?: string;
  readonly prediction?: string;
  readonly outcome: 'APPROVED' | 'RETURNED';
  /** Why it is given back: needed there. */
  readonly reason?: string;
}

/**
 * Why somebody may not review a report; undefined where they may. Nobody reviews what they reported.
 * @example whyNotReview(director, report) // undefined
 */
export function whyNotReview(person: Person, { by }: Pick<ProgressReport, 'by'>): string | undefined {
  if (!holds(person, reportReviewers)) return `Reviewing a report is for ${describeRoles(reportReviewers)}.`;
  return by.subject === person.subject
    ? 'You made this report, and who made it does not review it. Ask a colleague.'
    : undefined;
}

/**
 * Reviews what was reported of an action or an expectation. Approved, it counts and is public; returned, it goes back to
 * whoever made it, and what was approved before stands.
 * @throws InvalidInput without exactly one thing to review, where no report of it waits, without a reason to give it
 *   back, while the assessment is with those who sign, and after its end
 * @throws NotPermitted as `whyNotReview` says
 * @example reviewReport(record, { action: 'a-1', outcome: 'APPROVED' }, director, at).progress['a-1']?.status
 */
export function reviewReport(
  record: AssessmentRecord,
  review: ReportReview,
  by: Person,
  at: string,
): AssessmentRecord {
  const { action, prediction } = review;
  refuseEnded(record);
  refuseWhileSigned(record);
  if ((action === undefined) === (prediction === undefined)) {
    throw new InvalidInput('action', 'name one action or one expectation whose report you have read.');
  }
  const open = record.openReports ?? noReports;
  return action === undefined
    ? reviewOutcome(record, open, { ...review, id: prediction ?? '' }, by, at)
    : reviewProgress(record, open, { ...review, id: action }, by, at);
}

type Named = ReportReview & { readonly id: string };

function reviewProgress(
  record: AssessmentRecord,
  open: OpenReports,
  review: Named,
  by: Person,
  at: string,
): AssessmentRecord {
  const { id } = review;
  const report = waiting(open.progress[id], 'action', id, by);
  if (review.outcome === 'RETURNED') {
    return withOpen(record, {
      ...open,
      progress: { ...open.progress, [id]: givenBack(report, review, by, at) },
    });
  }
  const { by: _, ...approved } = report;
  const progress = { ...record.progress, [id]: { ...approved, reviewed: { by: authorOf(by), at } } };
  return { ...withOpen(record, { ...open, progress: without(open.progress, id) }), progress };
}

function reviewOutcome(
  record: AssessmentRecord,
  open: OpenReports,
  review: Named,
  by: Person,
  at: string,
): AssessmentRecord {
  const { id } = review;
  const report = waiting(open.outcomes[id], 'prediction', id, by);
  if (review.outcome === 'RETURNED') {
    return withOpen(record, {
      ...open,
      outcomes: { ...open.outcomes, [id]: givenBack(report, review, by, at) },
    });
  }
  const { value, note, reports } = report;
  const outcome = {
    ...(value === undefined ? {} : { value }),
    note,
    markedOn: legalDayOf(report.at),
    reports,
    reviewed: { by: authorOf(by), at },
  };
  const outcomes = { ...record.outcomes, [id]: outcome };
  return { ...withOpen(record, { ...open, outcomes: without(open.outcomes, id) }), outcomes };
}

const withOpen = (record: AssessmentRecord, openReports: OpenReports): AssessmentRecord => ({
  ...record,
  openReports,
});

const authorOf = ({ subject, name }: Person) => ({ subject, name });

function waiting<Found extends ProgressReport | OutcomeReport>(
  report: Found | undefined,
  kind: 'action' | 'prediction',
  id: string,
  by: Person,
): Found {
  if (!report || report.returned) {
    throw new InvalidInput(kind, `no report of "${id.slice(0, 60)}" waits to be reviewed.`);
  }
  const refusal = whyNotReview(by, report);
  if (refusal) throw new NotPermitted(refusal, reportReviewers);
  return report;
}

const givenBack = <Found extends ProgressReport | OutcomeReport>(
  report: Found,
  { reason }: ReportReview,
  by: Person,
  at: string,
): Found => ({
  ...report,
  returned: {
    by: authorOf(by),
    at,
    reason: parseAs(reviewSchema.entries.reason.wrapped, 'reason', reason ?? ''),
  },
});
