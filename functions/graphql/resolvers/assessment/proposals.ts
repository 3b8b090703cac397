import { proposals } from '../../../../domain/assessment/evidence/proposed-groups.ts';
import type { AssessmentResolvers } from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';
import { newestPack } from './newest-evidence.ts';

type Resolvers = AssessmentResolvers<RequestContext>;

/** What the newest evidence of the scheme proposes for level 2; null before there is any. */
export const proposed: NonNullable<Resolvers['proposals']> = async (
  { record: { content } },
  _,
  { records },
) => {
  const pack = await newestPack(content, records);
  if (!pack) return null;
  const { grid, pairs } = proposals(pack, content);
  return {
    grid: grid.map((row) => ({ ...row, groups: row.groups.map(toldGroup) })),
    pairs: pairs.map((pair) => ({ ...pair, one: toldGroup(pair.one), other: toldGroup(pair.other) })),
  };
};

const toldGroup = <Group extends { readonly borough?: number }>(group: Group) => ({
  ...group,
  borough: group.borough ?? null,
});
