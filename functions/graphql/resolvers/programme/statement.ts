import { type StatementKind, statementKinds } from '../../../../domain/records/statement.ts';
import type { QueryResolvers, StatementResolvers } from '../../../../schema/generated/resolver-types.ts';
import { parseId } from '../../ids/parse-id.ts';
import { pageOf, type SortKey, sortByKey } from '../../limits/paging.ts';
import type { RequestContext } from '../../request/context.ts';
import { basesOf } from '../record/bases-of.ts';
import { organisationsOf } from './programme.ts';

const inOrder = ({ kind, title, id }: { kind: StatementKind; title: string; id: string }): SortKey => [
  `${String(statementKinds.indexOf(kind)).padStart(2, '0')} ${title}`,
  id,
];

export const statements: QueryResolvers<RequestContext>['statements'] = async (
  _,
  { kind, project, ...page },
  { data },
) => {
  const about = project == null ? undefined : parseId('project', project);
  const items = (await (await data()).statements()).filter(
    (each) => (kind == null || each.kind === kind) && (about === undefined || each.project === about),
  );
  return pageOf(
    { kind: 'statements', items: sortByKey(items, inOrder), keyOf: inOrder, defaultSize: 50 },
    page,
  );
};

export const Statement: StatementResolvers<RequestContext> = {
  bases: basesOf,
  project: async ({ project }, _, { data }) =>
    project === undefined ? null : ((await (await data()).projectById()).get(project) ?? null),
  organisations: async ({ organisations }, _, { data }) => organisationsOf(organisations, await data()),
};
