type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> | Extract<T[K], undefined> };

/**
 * The record without the keys whose value is undefined, so that equal records are equal as JSON too.
 * @example withoutUndefined({ name: 'Pleck', note: undefined }) // { name: 'Pleck' }
 */
export function withoutUndefined<T extends object>(record: T): Defined<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Defined<T>;
}
