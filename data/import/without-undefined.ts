/**
 * The record without the keys whose value is undefined, so that equal records are equal as JSON too.
 * @example withoutUndefined({ name: 'Pleck', note: undefined }) // { name: 'Pleck' }
 */
export const withoutUndefined = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
