import type { OutcomeReport, ProgressReport } from '../../../../domain/assessment/model/report.ts';
import { whyNotReview } from '../../../../domain/assessment/workflow/review-report.ts';
import type { Viewer } from '../../../../domain/permission/person.ts';
import type { OpenReport } from '../../../../schema/generated/resolver-types.ts';

/** A report that nobody has approved, as officers are told it. */
export const visibleReport = (report: ProgressReport | OutcomeReport, viewer: Viewer): OpenReport => ({
  status: 'status' in report ? report.status : null,
  value: 'value' in report ? (report.value ?? null) : null,
  note: report.note ?? null,
  by: report.by.name,
  at: report.at,
  state: report.returned ? 'RETURNED' : 'AWAITING_REVIEW',
  returnedBecause: report.returned?.reason ?? null,
  returnedBy: report.returned?.by.name ?? null,
  mayReview: viewer !== undefined && !report.returned && whyNotReview(viewer, report) === undefined,
});
