/** Items of a list by what they belong to: an area, mostly. An item may belong to several. */
export class ListedBy<Key, Item> {
  readonly #items: readonly Item[];
  readonly #places = new Map<Key, number[]>();

  constructor(items: readonly Item[], keysOf: (item: Item) => Iterable<Key>) {
    this.#items = items;
    for (const [place, item] of items.entries()) {
      for (const key of new Set(keysOf(item))) {
        const places = this.#places.get(key);
        if (places) places.push(place);
        else this.#places.set(key, [place]);
      }
    }
  }

  /**
   * The items that belong to any of the keys, each once, in the order of the list: what filtering the list would give.
   * @example new ListedBy(venues, ({ ward }) => [ward]).of(['E05001308'])
   */
  of(keys: readonly Key[]): Item[] {
    const found = new Set(keys.flatMap((key) => this.#places.get(key) ?? []));
    return [...found].sort((a, b) => a - b).flatMap((place) => this.#items[place] ?? []);
  }
}
