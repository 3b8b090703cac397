import type { Source } from '../provenance/source.ts';
import type { Position } from './position.ts';

/** A list of postcodes with their centroids. */
export interface PostcodeList {
  /** The month that it tells of: "2022-08". */
  readonly month: string;
  /** Whether it keeps postcodes that have ended, so that being on it does not show that one is in use. */
  readonly keepsEnded: boolean;
  readonly source: Source;
}

/** Centroid of a postcode unit, by the newest list that has it. `postcode` in the form "WS1 1TP". */
export interface PostcodeCentroid {
  readonly postcode: string;
  readonly position: Position;
  /** Months of the lists that have it, oldest first; undefined in data loaded before it was told. */
  readonly lists?: readonly string[];
  /** Metres to its centroid of 2014, where that lies farther off than the lists differ anyhow: it was moved, or given anew. */
  readonly apartMetres?: number;
}

/** The list that data held alone before it said which lists know a postcode. */
export const firstPostcodeList = { month: '2014-08', keepsEnded: false } as const;

/** The month of the newest list. */
export const newestListMonth = (lists: readonly PostcodeList[]): string =>
  lists.at(-1)?.month ?? firstPostcodeList.month;

/** The month of the list that the centroid of a postcode is of: the newest that has it. */
export const centroidMonth = ({ lists }: PostcodeCentroid): string =>
  lists?.at(-1) ?? firstPostcodeList.month;
