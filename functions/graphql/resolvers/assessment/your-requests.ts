import { readableRevision } from '../../../../domain/assessment/publication/read-assessment.ts';
import { listedAssessments } from '../../../../domain/assessment/register/listed-assessment.ts';
import { NotAuthenticated } from '../../../../domain/errors/errors.ts';
import type { QueryResolvers } from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';
import { toldRequest } from './talk.ts';

/** Most requests that are told. */
const mostRequests = 200;

/** What somebody asked for, in whichever assessment; the register says in which, so that no other chain is read. */
const yourDetailRequests: NonNullable<QueryResolvers<RequestContext>['yourDetailRequests']> = async (
  _,
  __,
  { person, records },
) => {
  if (!person) throw new NotAuthenticated('Sign in to read your requests.');
  // An entry that a release without names of askers wrote may be of any of them, until it is written anew.
  const entries = (await records.revisions.current()).filter(
    ({ newest: { work } }) => work?.askedBy?.includes(person.subject) ?? true,
  );
  const found = await Promise.all(
    listedAssessments(person, entries).map(async (assessment) => {
      const head = await records.revisions.latest(assessment.id);
      if (!head || readableRevision(person, head) === undefined) return [];
      return head.record.detailRequests.flatMap((request, index) =>
        request.by.subject === person.subject
          ? [{ assessment, request: toldRequest(request, index, false) }]
          : [],
      );
    }),
  );
  return found
    .flat()
    .sort((a, b) => (a.request.at < b.request.at ? 1 : -1))
    .slice(0, mostRequests);
};

export const requestQueries = { yourDetailRequests };
