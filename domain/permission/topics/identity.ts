import type { TopicRules } from '../topic-rules.ts';

/** Who may ask and read what `schema/identity.graphql` names: everyone, and each reads only of themselves. */
export const identityRules: TopicRules = {
  everyone: {
    Query: 'viewer signIn',
    Viewer: 'name roles localities may',
    ViewerPermissions:
      'editAssessments readUnpublishedAssessments readConflictPrevention requestDetail signAs ' +
      'publishAssessments withdrawAssessments reportProgress reviewReports operations',
    SignInSettings: 'issuer clientId scope',
  },
};
