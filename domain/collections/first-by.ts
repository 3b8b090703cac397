/**
 * The first item of a list under each key: what `find` would give, looked up at once.
 * @example firstBy(venues, ({ id }) => id).get('library-3')
 */
export function firstBy<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, Item> {
  const first = new Map<Key, Item>();
  for (const item of items) {
    const key = keyOf(item);
    if (!first.has(key)) first.set(key, item);
  }
  return first;
}
