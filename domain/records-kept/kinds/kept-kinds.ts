import type { RecordKind } from '../declaration/record-kind.ts';
import { activityPack } from './activity-pack.ts';
import { addedMilestone } from './added-milestone.ts';
import { assetLoan } from './asset-loan.ts';
import { courseReturn } from './course-return.ts';
import { event } from './event.ts';
import { eventReturn } from './event-return.ts';
import { grant } from './grant.ts';
import { labelOverride } from './label-override.ts';
import { labelReply } from './label-reply.ts';
import { milestoneReport } from './milestone-report.ts';
import { organisationEntry } from './organisation-entry.ts';
import { placeReturn } from './place-return.ts';
import { pledge } from './pledge.ts';
import { policyCheck } from './policy-check.ts';
import { practiceRecord } from './practice-record.ts';
import { projectChange } from './project-change.ts';
import { projectEntry } from './project-entry.ts';
import { registerReview } from './register-review.ts';
import { roleCount } from './role-count.ts';
import { schoolLevel } from './school-level.ts';
import { surveyWave } from './survey-wave.ts';
import { trackedExchange } from './tracked-exchange.ts';
import { venueDetail } from './venue-detail.ts';
import { venueEntry } from './venue-entry.ts';
import { venueOpening } from './venue-opening.ts';

/** Every kind of record that people keep here. */
export const keptKinds: readonly RecordKind[] = [
  registerReview,
  milestoneReport,
  addedMilestone,
  policyCheck,
  pledge,
  grant,
  event,
  activityPack,
  assetLoan,
  schoolLevel,
  projectEntry,
  projectChange,
  trackedExchange,
  practiceRecord,
  organisationEntry,
  roleCount,
  venueOpening,
  venueDetail,
  venueEntry,
  labelReply,
  labelOverride,
  placeReturn,
  courseReturn,
  eventReturn,
  surveyWave,
];
