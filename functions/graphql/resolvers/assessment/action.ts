import { isOverdue } from '../../../../domain/assessment/register/tracked-action.ts';
import type { AssessmentActionResolvers } from '../../../../schema/generated/resolver-types.ts';
import { uniqueId } from '../../ids/unique-id.ts';
import type { RequestContext } from '../../request/context.ts';
import { visibleReport } from './visible-report.ts';

export const AssessmentAction: AssessmentActionResolvers<RequestContext> = {
  id: (tracked) => uniqueId(tracked.action.id, tracked),
  key: ({ action }) => action.id,
  question: ({ action }) => action.question ?? null,
  type: ({ action }) => action.type,
  what: ({ action }) => action.what,
  ownerRole: ({ action }) => action.ownerRole,
  ownerName: ({ action }) => action.ownerName ?? null,
  dueOn: ({ action }) => action.dueOn,
  funding: ({ action }) => action.funding ?? null,
  measure: ({ action }) => action.measure,
  baseline: ({ action }) => action.baseline ?? null,
  target: ({ action }) => action.target ?? null,
  unit: ({ action }) => action.unit ?? null,
  status: ({ progress }) => progress?.status ?? 'NOT_STARTED',
  statusNote: ({ progress }) => progress?.note ?? null,
  statusReviewed: ({ progress }) => (progress ? progress.reviewed !== undefined : null),
  report: ({ report }, _, { person }) => (report ? visibleReport(report, person) : null),
  overdue: (tracked, _, { today }) => isOverdue(tracked, today),
};
