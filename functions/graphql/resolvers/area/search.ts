import type { SearchHit as FoundHit } from '../../../../domain/search/search-hit.ts';
import type { QueryResolvers, SearchHitResolvers } from '../../../../schema/generated/resolver-types.ts';
import { checkPageSize } from '../../limits/paging.ts';
import type { RequestContext } from '../../request/context.ts';

const mostHits = 50;

export const searchQueries: QueryResolvers<RequestContext> = {
  search: async (_, { text, first, perKind }, { data }) => {
    const size = checkPageSize(first ?? 10, mostHits);
    const ofEach = perKind == null ? undefined : checkPageSize(perKind, mostHits, 'perKind');
    const { hits } = await (await data()).found(text);
    return (ofEach === undefined ? hits : someOfEach(hits, ofEach))
      .slice(0, size)
      .map((hit) => ({ ...hit, totalCount: hits.length }));
  },
  searchSummary: async (_, { text }, { data }) => {
    const { hits, notes } = await (await data()).found(text);
    const kinds = [...Map.groupBy(hits, ({ kind }) => kind)];
    return {
      totalCount: hits.length,
      kinds: kinds.map(([kind, each]) => ({ kind, totalCount: each.length })),
      notes,
    };
  },
};

export const SearchHit: SearchHitResolvers<RequestContext> = {
  id: ({ kind, id }) => `${kind}:${id}`,
  key: ({ id }) => id,
  wards: ({ wards }) => wards ?? [],
  basis: ({ basis }) => basis ?? null,
  box: ({ box }) => box ?? null,
};

/** The best of each kind, in the order of all. */
function someOfEach(hits: readonly FoundHit[], most: number): FoundHit[] {
  const taken = new Map<string, number>();
  return hits.filter(({ kind }) => {
    const before = taken.get(kind) ?? 0;
    taken.set(kind, before + 1);
    return before < most;
  });
}
