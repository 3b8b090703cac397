/** A page of a connection, as far as reading to its end needs. */
interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Reads a list of the API to its end, page by page: what a page cut off would look like all there is.
 * @param pageAfter asks for the page that begins after a cursor; without one for the first
 * @throws as `pageAfter`
 */
export async function readToEnd<Node>(
  pageAfter: (after: { after?: string }) => Promise<Page<Node>>,
): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null | undefined;
  do {
    const page: Page<Node> = await pageAfter(after === null || after === undefined ? {} : { after });
    nodes.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}
