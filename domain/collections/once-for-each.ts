/**
 * Works something out once for each object and keeps it as long as the object is kept. For what is made of a list that
 * nobody changes, such as a map of its records by id: the same list gives the same map, another list another.
 * @example const venuesById = onceForEach((venues: readonly Venue[]) => new Map(venues.map((v) => [v.id, v])))
 */
export function onceForEach<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, { readonly value: Made }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
