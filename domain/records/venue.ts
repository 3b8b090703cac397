import type { AreaCode } from '../geography/area.ts';
import type { Position } from '../geography/position.ts';
import type { PartialDate } from '../provenance/calendar-date.ts';
import type { Based } from '../provenance/field-basis.ts';
import type { Source } from '../provenance/source.ts';
import type { KeptOfVenue } from './kept-of-venue.ts';
import type { SchoolPupils } from './school-pupils.ts';
import type { WarmSpace } from './warm-space.ts';

export type VenueStatus = 'OPEN' | 'TEMPORARILY_CLOSED' | 'CLOSED' | 'NOT_KNOWN';
export type LocationPrecision = 'BUILDING' | 'POSTCODE' | 'STREET' | 'WARD' | 'NOT_KNOWN';

/** One thing recorded about whether a venue is open. `date` undefined: the source gives no date. */
export interface VenueStatusRecord {
  readonly status: VenueStatus;
  readonly date?: PartialDate;
  /** The statement as the source makes it, with its date: "in use on the source date (2014-12-11)". */
  readonly statement: string;
  /** Whose statement it is, where it is not the source of the venue. */
  readonly source?: Source;
}

/** A building, park or other place where people may meet. Its ward is derived from the point, never stored by hand. */
export interface Venue extends Based {
  readonly id: string;
  readonly name: string;
  /** One of `venueKinds`. */
  readonly kind: string;
  readonly placeOfWelcome: boolean;
  readonly address?: string;
  readonly postcode?: string;
  /** The neighbourhood as the source names it. Not a ward. */
  readonly neighbourhood?: string;
  /** Undefined: the venue is listed and has no place on the map. */
  readonly position?: Position;
  readonly precision: LocationPrecision;
  /** How the point was found. */
  readonly positionBasis?: string;
  /** The locality that a document names for the venue, or that its neighbourhood decides; only where there is no point. */
  readonly statedLocality?: AreaCode;
  /** By what that locality is known. Undefined: there is a point, or no locality is known. */
  readonly areaBasis?: 'NAMED' | 'TOWN';
  /** Wards, one an edition at most, that carry the very name of its neighbourhood; only where there is no point. */
  readonly namedWards?: readonly AreaCode[];
  readonly openingText?: string;
  /** Oldest first; undated last. Empty: nothing is known. */
  readonly statusHistory: readonly VenueStatusRecord[];
  readonly operator?: string;
  readonly faith?: string;
  readonly phase?: string;
  /**
   * Id of the venue record for the same building that is counted; this record is then not counted again. The importer
   * joins such records, so that it stands only where one of them is restricted, and in data loaded before it did.
   */
  readonly sameBuildingAs?: string;
  /** Other names that sources give the place. */
  readonly aliases?: readonly string[];
  /** Ids of records of the same building that were joined to this one. */
  readonly formerIds?: readonly string[];
  /** Where those records came from. */
  readonly otherSources?: readonly Source[];
  /** That and when it is a warm space, where a directory lists it. */
  readonly warmSpace?: WarmSpace;
  /** What the school census says of its pupils, where it is a school that the census tells of. */
  readonly pupils?: SchoolPupils;
  /** high, medium or low: how sure the register is of this record. */
  readonly confidence?: string;
  readonly note?: string;
  /** What people keep of it, over what it was loaded with; undefined: nothing stands. */
  readonly kept?: KeptOfVenue;
  readonly source: Source;
  /** A refuge, victim-support or probation site: never leaves the server by any interface, count, search or asset. */
  readonly restricted: boolean;
}
