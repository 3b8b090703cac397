import type { FoundVenue } from './found-venue.ts';
import type { MissingVenues } from './missing-venues.ts';

/** A page of venues, with what may be missing from the list. */
export interface ListedVenues {
  readonly edges: readonly { readonly node: FoundVenue; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Of the whole list. */
  readonly totalCount: number;
  /** How many of them lie in a locality that is known. */
  readonly inKnownLocalityCount: number;
  /** How many meet the other conditions while it is not known whether they are open; 0 where that was not asked. */
  readonly openNotKnownCount: number;
  /** Worked out when it is asked for: it takes the whole register, where the list may take a ward. */
  readonly missing: () => Promise<MissingVenues>;
}
