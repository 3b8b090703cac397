import type { AreaCode } from '../../geography/area.ts';
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
