import type { RecordKind } from '../declaration/record-kind.ts';
import { addedMilestone } from './added-milestone.ts';
import { grant } from './grant.ts';
import { milestoneReport } from './milestone-report.ts';
import { pledge } from './pledge.ts';
import { registerReview } from './register-review.ts';
import { roleCount } from './role-count.ts';
import { trackedExchange } from './tracked-exchange.ts';
import { venueDetail } from './venue-detail.ts';
import { venueOpening } from './venue-opening.ts';

/** Every kind of record that people keep here. */
export const keptKinds: readonly RecordKind[] = [
  registerReview,
  milestoneReport,
  addedMilestone,
  pledge,
  grant,
  trackedExchange,
  roleCount,
  venueOpening,
  venueDetail,
];
