import type { Area, AreaCode } from '../../geography/area.ts';
import type { Venue } from '../../records/venue.ts';
import type { PublicKept, PublicStanding } from './kept-entry.ts';

/** A record of which something stands, with where that is. */
export interface PlacedRecord {
  readonly record: PublicKept;
  readonly stands: PublicStanding;
  /** The wards that it names or that its places lie in. */
  readonly wards: readonly AreaCode[];
  /** The localities that it names, or that its wards and places lie in; none: it is for the whole borough, or nobody says where. */
  readonly localities: readonly AreaCode[];
  /** The places on the register that it names. */
  readonly venues: readonly Venue[];
}

/**
 * Whether a record lies in an area: in the ward, or in the locality; one for a whole locality is for its wards too. In the
 * borough lies every one.
 * @param placed the wards and localities that it names or that its places lie in
 * @param area `parent`: of a ward its locality
 * @example liesIn({ wards: [], localities: ['south'] }, wardOfSouth) // true
 */
export const liesIn = (
  { wards, localities }: Pick<PlacedRecord, 'wards' | 'localities'>,
  { level, code, parent }: Pick<Area, 'level' | 'code' | 'parent'>,
): boolean =>
  level === 'BOROUGH' ||
  wards.includes(code) ||
  localities.includes(code) ||
  (parent !== undefined && wards.length === 0 && localities.includes(parent));
