import { legalDayOf } from '../../provenance/legal-day.ts';
import type { AssessmentContent } from '../model/assessment.ts';

/**
 * Whether the scheme had been decided by an instant: its stage says so, or the day of the decision has come. On the day
 * itself it counts as decided, because an assessment has to be there before.
 * Source: "Cohesion impact assessment", section 8 (publish before the decision) and section 11, check 4.
 * @example decidedBefore({ facts: { title: 'A', decisionDate: '2026-11-22' } }, '2026-11-21T23:00:00Z') // false
 */
export const decidedBefore = ({ facts }: Pick<AssessmentContent, 'facts'>, at: string): boolean =>
  facts.stage === 'DECIDED' || (facts.decisionDate !== undefined && facts.decisionDate <= legalDayOf(at));
