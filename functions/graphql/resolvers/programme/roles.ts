import type { CountedRole } from '../../../../domain/records-kept/kinds/role-count.ts';
import { roleGapWords } from '../../../../domain/roles/role-words.ts';
import type {
  QueryResolvers,
  RoleGroupResolvers,
  RoleRowResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';

export const roleTableQuery: NonNullable<QueryResolvers<RequestContext>['roleTable']> = async (
  _,
  _args,
  { data, basis, requestDay },
) => {
  const snapshot = await data();
  if (snapshot.roleCounts.length === 0) return { rows: [], leftOut: 0 };
  basis.edition((await snapshot.areas()).linesOn(requestDay).edition.id);
  return snapshot.roleTable(requestDay);
};

const statusOf = (value: number | undefined) => (value === undefined ? 'SUPPRESSED' : 'FINAL');

export const RoleRow: RoleRowResolvers<RequestContext> = {
  role: ({ role }) => role as CountedRole,
  people: ({ people }) => people ?? null,
  peopleStatus: ({ people }) => statusOf(people),
  notSaid: ({ notSaid }) => notSaid ?? null,
  notSaidStatus: ({ notSaid }) => statusOf(notSaid),
};

export const RoleGroup: RoleGroupResolvers<RequestContext> = {
  people: ({ people }) => people ?? null,
  peopleStatus: ({ people }) => statusOf(people),
  share: ({ share }) => share ?? null,
  shareLower: ({ interval }) => interval?.lower ?? null,
  shareUpper: ({ interval }) => interval?.upper ?? null,
  censusShare: ({ censusShare }) => censusShare ?? null,
  words: (group) => roleGapWords(group),
};
