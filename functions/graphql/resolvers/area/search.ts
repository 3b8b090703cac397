import { faultInPostcode, parsePostcode, postcodeMeantBy } from '../../../../domain/geography/postcode.ts';
import { parseWords } from '../../../../domain/search/parse-words.ts';
import type { QueryResolvers } from '../../../../schema/generated/resolver-types.ts';
import { checkPageSize } from '../../limits/paging.ts';
import type { RequestContext } from '../../request/context.ts';
import type { DataSnapshot } from '../../snapshot/data-snapshot.ts';
import { findIn, type SearchHit } from '../../snapshot/search-index.ts';

export const searchQueries: QueryResolvers<RequestContext> = {
  search: async (_, { text, first }, { data }) => {
    const words = parseWords('text', text);
    const size = checkPageSize(first ?? 10, 50);
    const snapshot = await data();
    const [postcode, index] = await Promise.all([findPostcode(text, snapshot), snapshot.searchIndex()]);
    const found = [...postcode, ...findIn(index, words)];
    return found
      .slice(0, size)
      .map(({ id: key, ...hit }) => ({ ...hit, key, id: `${hit.kind}:${key}`, totalCount: found.length }));
  },
};

/** The postcode, where the text is one that is held, or can only mean it. */
async function findPostcode(text: string, snapshot: DataSnapshot): Promise<SearchHit[]> {
  const postcode = faultInPostcode(text) === undefined ? parsePostcode('text', text) : postcodeMeantBy(text);
  const position = postcode && (await snapshot.stored.postcode(postcode));
  if (!postcode || !position) return [];
  const { area } = (await snapshot.areas()).locate(position);
  return [{ kind: 'postcode', id: postcode, name: postcode, area: area ?? null }];
}
