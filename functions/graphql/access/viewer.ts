import {
  actionMarkers,
  assessmentEditors,
  assessmentPublishers,
  assessmentWithdrawers,
  detailAskers,
  maySignAs,
  reportReviewers,
  sensitiveReaders,
  signersOf,
  unpublishedReaders,
} from '../../../domain/permission/assessment-access.ts';
import { holds, type Person } from '../../../domain/permission/person.ts';
import type {
  QueryResolvers,
  SigningCapacity,
  ViewerPermissions,
  ViewerResolvers,
} from '../../../schema/generated/resolver-types.ts';
import { uniqueId } from '../ids/unique-id.ts';
import type { RequestContext } from '../request/context.ts';
import { mayRead, ruledFields } from './field-access.ts';

export const viewerQueries: QueryResolvers<RequestContext> = {
  viewer: (_, __, { person }) => person ?? null,
  signIn: (_, __, { signIn }) =>
    signIn ? { issuer: signIn.issuer, clientId: signIn.clientId, scope: signIn.scope } : null,
};

export const Viewer: ViewerResolvers<RequestContext> = {
  id: ({ subject }) => uniqueId('viewer', [subject]),
  localities: async ({ localities }, _, { data }) => {
    const directory = await (await data()).areas();
    return localities.flatMap((code) => directory.find(code) ?? []);
  },
  may: (person) => permissionsOf(person),
};

const capacities = Object.keys(signersOf) as SigningCapacity[];

const permissionsOf = (person: Person): ViewerPermissions => ({
  editAssessments: holds(person, assessmentEditors),
  readUnpublishedAssessments: holds(person, unpublishedReaders),
  readConflictPrevention: holds(person, sensitiveReaders),
  requestDetail: holds(person, detailAskers),
  signAs: capacities.filter((capacity) => maySignAs(person, capacity)),
  publishAssessments: holds(person, assessmentPublishers),
  withdrawAssessments: holds(person, assessmentWithdrawers),
  reportProgress: holds(person, actionMarkers),
  reviewReports: holds(person, reportReviewers),
  operations: ruledFields.flatMap((field) => {
    const [type = '', name = ''] = field.split('.');
    return (type === 'Query' || type === 'Mutation') && mayRead(person, type, name) ? [name] : [];
  }),
});
