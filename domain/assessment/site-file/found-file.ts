import type { AnyMessage } from '../../messages/message.ts';
import type { SiteFileFormat } from '../site/file-origin.ts';
import type { ProposedChange } from './site-file-reading.ts';

/** A corner as the file has it: the first number and the second, in whatever system. */
export type Pair = readonly [first: number, second: number];
export type PairRing = readonly Pair[];

/** The systems of coordinates that are read: EPSG:27700, EPSG:4326 (and ETRS89, the same within a metre), EPSG:3857. */
export type CoordinateSystem = 'BRITISH_GRID' | 'DEGREES' | 'WEB_MERCATOR';

/** What a file says of its coordinates. */
export interface DeclaredSystem {
  /** Undefined: nothing is said. */
  readonly system?: CoordinateSystem;
  /** Whether it is said in so many words, or follows from the format alone. */
  readonly inWords: boolean;
  /** Whether latitude or northing stands first, by the words of the file. */
  readonly secondFirst?: boolean;
}

/** A thing in a file: a Feature, a Placemark, a record of a shapefile, a row. */
export interface FoundFeature {
  readonly name: string | undefined;
  /** Polygons: the first ring the outline, the others holes. */
  readonly polygons: readonly (readonly PairRing[])[];
  readonly lines: readonly PairRing[];
  readonly points: number;
}

/** What a file holds, before anything is decided about it. */
export interface FoundFile {
  readonly format: SiteFileFormat;
  readonly declared: DeclaredSystem;
  readonly features: readonly FoundFeature[];
  /** What had to be read otherwise than it is written. */
  readonly changes: readonly ProposedChange[];
  /** What is told and needs no answer. */
  readonly notes: readonly AnyMessage[];
}
