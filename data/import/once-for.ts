/**
 * A function of objects that nobody changes, worked out once for the same ones: the rows of a file that was not touched
 * are the same from one reading to the next, and what follows from their lines alone takes most of a reading.
 */
export function onceFor<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const held = known.get(key) ?? { value: work(key) };
    known.set(key, held);
    return held.value;
  };
}
