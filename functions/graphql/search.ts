import { InvalidInput } from '../../domain/errors.ts';
import { parsePostcode } from '../../domain/geography/postcode.ts';
import { parseWords } from '../../domain/search/parse-words.ts';
import type { QueryResolvers } from '../../schema/generated/resolver-types.ts';
import type { RequestContext } from './context.ts';
import type { HeldData } from './held-data.ts';
import { checkPageSize } from './paging.ts';
import { findIn, type SearchHit } from './search-index.ts';

export const searchQueries: QueryResolvers<RequestContext> = {
  search: async (_, { text, first }, { data }) => {
    const words = parseWords('text', text);
    const size = checkPageSize(first ?? 10, 50);
    const held = await data();
    const [postcode, index] = await Promise.all([findPostcode(text, held), held.searchIndex()]);
    const found = [...postcode, ...findIn(index, words)];
    return found.slice(0, size).map((hit) => ({ ...hit, totalCount: found.length }));
  },
};

/** The postcode, where the text is one that is held. */
async function findPostcode(text: string, held: HeldData): Promise<SearchHit[]> {
  const postcode = readPostcode(text);
  const position = postcode && (await held.stored.postcode(postcode));
  if (!postcode || !position) return [];
  const { area } = (await held.areas()).locate(position);
  return [{ kind: 'postcode', id: postcode, name: postcode, area: area ?? null }];
}

function readPostcode(text: string): string | undefined {
  try {
    return parsePostcode('text', text);
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
}
