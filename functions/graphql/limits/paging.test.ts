import { describe, expect, test } from 'vitest';
import { type Page, pageOf, sortByKey } from './paging.ts';

interface Item {
  readonly name: string;
  readonly id: string;
}
const keyOf = ({ name, id }: Item) => [name, id];
const listOf = (items: readonly Item[], kind = 'items') => ({ kind, items: sortByKey(items, keyOf), keyOf });
/** Seven items of which five share a name. */
const items = ['a', 'b', 'b', 'b', 'b', 'b', 'c'].map((name, n) => ({ name, id: `${9 - n}` }));

function walk(all: readonly Item[], first: number, change: (page: number) => readonly Item[] = () => all) {
  const seen: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 50; page += 1) {
    const { edges, pageInfo }: Page<Item> = pageOf(listOf(change(page)), { first, after });
    seen.push(...edges.map(({ node }) => node.id));
    expect(pageInfo.hasPreviousPage).toBe(page > 0);
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor;
  }
  throw new Error('The pages do not end.');
}

describe('pages', () => {
  test.each([1, 2, 3, 7, 100])('of %i neither repeat nor skip, whatever names are equal', (first) => {
    expect(walk(items, first)).toEqual(sortByKey(items, keyOf).map(({ id }) => id));
  });

  test('neither repeat nor skip what stays when other items come and go between them', () => {
    const come = { name: 'a', id: '0' };
    const seen = walk(items, 2, (page) =>
      page === 0 ? items : [come, ...items.filter(({ id }) => id !== '8')],
    );
    expect(new Set(seen).size).toBe(seen.length);
    for (const { id } of items.filter(({ id }) => id !== '8')) expect(seen).toContain(id);
  });

  test('go on after a cursor whose item has gone', () => {
    const { pageInfo } = pageOf(listOf(items), { first: 3 });
    const without = items.filter(({ id }) => id !== '5');
    const after = pageInfo.endCursor;
    const [next] = pageOf(listOf(without), { first: 1, after }).edges;
    const position = sortByKey(items, keyOf).findIndex(({ id }) => id === next?.node.id);
    expect(position).toBe(3);
  });

  test('count everything that matches, and say null cursors for nothing', () => {
    expect(pageOf(listOf(items), { first: 2 }).totalCount).toBe(7);
    expect(pageOf(listOf([]), {})).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
    });
  });

  test('take null as not given', () => {
    const many = Array.from({ length: 30 }, (_, n) => ({ name: 'x', id: `${n}` }));
    expect(pageOf(listOf(many), { first: null, after: null }).edges).toHaveLength(20);
    expect(pageOf({ ...listOf(many), defaultSize: 5 }, {}).edges).toHaveLength(5);
  });

  test('keep text of every script in their cursors', () => {
    const all = ['Świętego', 'گرمجوشی', 'Ωmega', 'café'].map((name, n) => ({ name, id: `${n}` }));
    expect(walk(all, 1)).toHaveLength(4);
  });

  test('refuse cursors that were bent into another shape', () => {
    const cursorOf = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const bad of [
      cursorOf({}),
      cursorOf(['items']),
      cursorOf(['items', null]),
      cursorOf('items'),
      'a b',
      '',
    ]) {
      expect(() => pageOf(listOf(items), { after: bad })).toThrow(/^after: /);
    }
    const other = pageOf(listOf(items, 'others'), { first: 1 }).pageInfo.endCursor;
    expect(() => pageOf(listOf(items), { after: other })).toThrow(/another list/);
  });
});
