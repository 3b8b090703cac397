import type { Position } from '../geography/position.ts';
import type { Source } from '../provenance/source.ts';

/** A bus stop that the national register marks active. */
export interface BusStop {
  /** ATCO code, unique in Great Britain. */
  readonly code: string;
  readonly name: string;
  /** Which of the stops of that name: "opposite", "Stand A". */
  readonly indicator?: string;
  readonly street?: string;
  readonly locality?: string;
  readonly position: Position;
  readonly source: Source;
}
