import { InvalidInput, TooCostly } from '../../../domain/errors/errors.ts';

/** Which part of a list is wanted; `first` and `after` as the request gave them. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
}

/**
 * A list that is in the order of its keys already (see `sortByKey`). `kind` binds a cursor to this list; `keyOf` gives
 * what it is sorted by, the id last.
 */
export interface OrderedList<Item> {
  readonly kind: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => SortKey;
  readonly defaultSize?: number;
  readonly maxSize?: number;
}
export interface Page<Item> {
  readonly edges: readonly { readonly node: Item; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Of the whole list. */
  readonly totalCount: number;
}
export type SortKey = readonly (string | number)[];

/** Order of two keys of the same list: numbers by size, text by code unit. */
export function compareKeys(a: SortKey, b: SortKey): number {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined || part === other) continue;
    return part < other ? -1 : 1;
  }
  return 0;
}

/** A copy of the items in the order of their keys. */
export const sortByKey = <Item>(items: readonly Item[], keyOf: (item: Item) => SortKey): Item[] =>
  items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ item }) => item);

/**
 * One page of a list. A cursor holds the sort key and id of its item, not a position, so that paging neither repeats
 * nor skips when items come or go between two pages.
 * @throws InvalidInput for a `first` below 1 or an `after` that is not a cursor of this list
 * @throws TooCostly for a `first` above the largest page
 */
export function pageOf<Item>(list: OrderedList<Item>, { first, after }: PageRequest): Page<Item> {
  const size = checkPageSize(first ?? list.defaultSize ?? 20, list.maxSize ?? 100);
  const { items, keyOf } = list;
  const start = after == null ? 0 : firstAfter(items, keyOf, readCursor(list.kind, after));
  const edges = items
    .slice(start, start + size)
    .map((node) => ({ node, cursor: writeCursor(list.kind, keyOf(node)) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: start + size < items.length,
      hasPreviousPage: start > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: items.length,
  };
}

/** @throws InvalidInput below 1, TooCostly above the largest page */
export function checkPageSize(first: number, max: number, field = 'first'): number {
  if (first < 1)
    throw new InvalidInput(field, `${first} is not a page size. Give a number from 1 to ${max}.`);
  if (first <= max) return first;
  throw new TooCostly(`${field}: the page size`, first, max, `Ask for pages of ${max} and go on with after.`);
}

function firstAfter<Item>(sorted: readonly Item[], keyOf: (item: Item) => SortKey, key: SortKey): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = sorted[middle];
    if (item !== undefined && compareKeys(keyOf(item), key) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const writeCursor = (kind: string, key: SortKey): string =>
  Buffer.from(JSON.stringify([kind, ...key])).toString('base64url');

function readCursor(kind: string, cursor: string): SortKey {
  const refuse = (reason: string) =>
    new InvalidInput('after', `${reason} Pass an endCursor of this list as it was given.`);
  if (!/^[\w-]{1,2000}$/.test(cursor)) throw refuse('this is not a cursor.');
  const parts = parseJson(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string' || typeof part === 'number')) {
    throw refuse('this is not a cursor.');
  }
  const [cursorKind, ...key] = parts;
  if (cursorKind !== kind || key.length === 0) throw refuse('this cursor belongs to another list.');
  return key;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
