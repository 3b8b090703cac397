import { type AnyMessage, message } from '../../messages/message.ts';
import type { RecordKind } from '../declaration/record-kind.ts';

/** What each register is called. */
const names: Readonly<Record<string, AnyMessage>> = {
  registerReview: message('register.registerReviews'),
  milestoneReport: message('register.milestoneReports'),
  addedMilestone: message('register.addedMilestones'),
  policyCheck: message('register.policyChecks'),
  pledge: message('register.pledges'),
  grant: message('register.grants'),
  event: message('register.events'),
  activityPack: message('register.activityPacks'),
  assetLoan: message('register.assetLoans'),
  schoolLevel: message('register.schoolLevels'),
  projectEntry: message('register.projectEntries'),
  projectChange: message('register.projectChanges'),
  trackedExchange: message('register.trackedExchanges'),
  organisationEntry: message('register.organisationEntries'),
  practiceRecord: message('register.practiceRecords'),
  roleCount: message('register.roleCounts'),
  labelReply: message('register.labelReplies'),
  labelOverride: message('register.labelOverrides'),
  placeReturn: message('register.placeReturns'),
  courseReturn: message('register.courseReturns'),
  eventReturn: message('register.eventReturns'),
  surveyWave: message('register.surveyWaves'),
  venueOpening: message('register.venueOpenings'),
  venueDetail: message('register.venueDetails'),
  venueEntry: message('register.venueEntries'),
};

/** The register of a kind in words. @throws Error for a kind that nobody gave a name: a test asks it of each */
export function registerName({ name }: Pick<RecordKind, 'name'>): AnyMessage {
  const found = names[name];
  if (!found) throw new Error(`The register of the kind ${name} has no name.`);
  return found;
}
