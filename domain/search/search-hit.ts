import type { Area } from '../geography/area.ts';
import type { Box } from '../geography/position.ts';
import type { ToldText } from '../messages/message.ts';

export type SearchKindName =
  | 'area'
  | 'neighbourhood'
  | 'venue'
  | 'project'
  | 'organisation'
  | 'indicator'
  | 'layer'
  | 'postcode'
  | 'district';

/** One thing that was found. */
export interface SearchHit {
  readonly kind: SearchKindName;
  readonly id: string;
  readonly name: ToldText;
  readonly area: Area | null;
  /** Wards of a neighbourhood or district. */
  readonly wards?: readonly Area[];
  /** By what those wards are known. */
  readonly basis?: ToldText;
  readonly box?: Box;
}

/** The same in an answer, which says in each how many there are in all. */
export interface CountedHit extends SearchHit {
  readonly totalCount: number;
}
