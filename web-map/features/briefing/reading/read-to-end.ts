/** A page of a connection, as far as reading to its end needs. */
interface Page<Edge> {
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Asks for the page that begins after a cursor; without one for the first. */
type PageAfter<List> = (after: { after?: string }) => Promise<List>;

/**
 * Reads a list of the API to its end, page by page: what a page cut off would look like all there is.
 * @returns the first page, which says what is true of the whole list, with the edges of all
 * @throws as `pageAfter`
 */
export async function readWhole<Edge, List extends Page<Edge>>(
  pageAfter: PageAfter<List & Page<Edge>>,
): Promise<List> {
  const first = await pageAfter({});
  const edges = [...first.edges];
  let { hasNextPage, endCursor } = first.pageInfo;
  while (hasNextPage && endCursor !== null) {
    const next = await pageAfter({ after: endCursor });
    edges.push(...next.edges);
    ({ hasNextPage, endCursor } = next.pageInfo);
  }
  return { ...first, edges };
}

/** What a list of the API holds, read to its end. @throws as `pageAfter` */
export const readToEnd = async <Node>(
  pageAfter: PageAfter<Page<{ readonly node: Node }>>,
): Promise<readonly Node[]> => (await readWhole(pageAfter)).edges.map(({ node }) => node);
