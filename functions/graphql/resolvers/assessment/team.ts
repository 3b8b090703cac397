import type { Author } from '../../../../domain/assessment/model/assessment.ts';
import { memberKey, partOf, teamOf } from '../../../../domain/assessment/model/team.ts';
import { shareAssessment as share } from '../../../../domain/assessment/workflow/share-assessment.ts';
import { assessmentKeepers } from '../../../../domain/permission/assessment-access.ts';
import { holds } from '../../../../domain/permission/person.ts';
import type { AssessmentResolvers, MutationResolvers } from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';
import { changeAssessmentOnce } from './change-request.ts';

/** Who writes an assessment, as it stands now, whichever revision is read. */
export const team: NonNullable<AssessmentResolvers<RequestContext>['team']> = (
  { head: { record } },
  _,
  { person },
) => {
  const { owner, editors, asking } = teamOf(record);
  const member = (author: Author) => ({ key: memberKey(record, author), name: author.name });
  const you = person && partOf(record, person.subject);
  return {
    owner: member(owner),
    editors: editors.map(member),
    asking: asking.map(({ by, at, reason }) => ({ member: member(by), at, reason })),
    you: you ?? null,
    mayTakeOver: you !== 'OWNER' && holds(person, assessmentKeepers),
  };
};

/** It rests on no words of the assessment, so that it can be made on any revision. */
const shareAssessment: NonNullable<MutationResolvers<RequestContext>['shareAssessment']> = (
  _,
  { input },
  context,
) =>
  changeAssessmentOnce('shareAssessment', { ...input }, context, ({ record }, by, { at }) => {
    const { step, member, reason } = input;
    const given = { step, ...(member ? { member } : {}), ...(reason ? { reason } : {}) };
    return {
      kind: 'SHARED',
      record: share(record, given, by, at),
      ...(step === 'TAKE_OVER' && reason ? { reason } : {}),
    };
  });

export const teamChanges = { shareAssessment };
