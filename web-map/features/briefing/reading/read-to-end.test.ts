import { readdirSync, readFileSync } from 'node:fs';
import { type FieldNode, parse, visit } from 'graphql';
import { expect, test } from 'vitest';
import { readToEnd, readWhole } from './read-to-end.ts';

/** A list of the API that gives two at a time, and counts how often it was asked. */
function listOf(count: number) {
  const asked: (string | undefined)[] = [];
  const pageAfter = async ({ after }: { after?: string }) => {
    asked.push(after);
    const from = after === undefined ? 0 : Number(after);
    const nodes = Array.from({ length: count }, (_, at) => at).slice(from, from + 2);
    const end = from + nodes.length;
    return {
      totalCount: count,
      edges: nodes.map((node) => ({ node })),
      pageInfo: { hasNextPage: end < count, endCursor: nodes.length > 0 ? `${end}` : null },
    };
  };
  return { asked, pageAfter };
}

test.each([0, 1, 2, 3, 5])('a list of %i is read to its end, each once', async (count) => {
  const { asked, pageAfter } = listOf(count);
  expect(await readToEnd(pageAfter)).toEqual(Array.from({ length: count }, (_, at) => at));
  expect(asked).toHaveLength(Math.max(1, Math.ceil(count / 2)));
});

test('what is said of the whole list stays beside it', async () => {
  const { totalCount, edges } = await readWhole(listOf(5).pageAfter);
  expect([totalCount, edges.length]).toEqual([5, 5]);
});

/** Lists that are meant to be cut: the best of a search, and a count without its list. */
const cutOnPurpose = ['search', 'welcome'];

test('no query of a page asks for the first of a list without asking for the rest', () => {
  const folder = new URL('.', import.meta.url);
  const cut: string[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.graphql'))) {
    visit(parse(readFileSync(new URL(file, folder), 'utf8')), {
      Field({ alias, name, arguments: given = [] }: FieldNode) {
        const has = (argument: string) => given.some((each) => each.name.value === argument);
        const called = alias?.value ?? name.value;
        if (has('first') && !has('after') && !cutOnPurpose.includes(called)) cut.push(`${file}: ${called}`);
      },
    });
  }
  expect(cut).toEqual([]);
});
