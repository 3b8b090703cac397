/** A record that carries the mark of a sensitive place: a refuge, a victim-support or probation site. */
export interface Restrictable {
  readonly restricted: boolean;
}

/**
 * The records that may leave the server. A restricted record is dropped whole: no name, point, count or reference
 * remains. Called beneath every door (in the store's reads), so that no interface can forget it.
 * @example publicOnly([{ restricted: true }, { restricted: false }]).length // 1
 */
export function publicOnly<T extends Restrictable>(records: readonly T[]): T[] {
  return records.filter((record) => !record.restricted);
}
