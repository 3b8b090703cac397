import type { MultiPolygon, Polygon } from 'geojson';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { Source } from '../provenance/source.ts';
import type { Position } from './position.ts';

export type AreaLevel = 'BOROUGH' | 'LOCALITY' | 'WARD';

/** A GSS code (E08000030, E05001308) or, for a locality, "north", "south", "east" or "west". Never a name. */
export type AreaCode = string & { readonly __brand: 'AreaCode' };

/** A boundary edition: one set of wards, in force between two dates. "2004" to 6 May 2026, "2026" from 7 May 2026. */
export interface BoundaryEdition {
  readonly id: EditionId;
  readonly name: string;
  /** First day in force; undefined: earlier than anything held here. */
  readonly validFrom?: CalendarDate;
  /** Last day in force, inclusive; undefined: still in force. */
  readonly validTo?: CalendarDate;
  readonly hasGeometry: boolean;
  readonly source: Source;
}
export type EditionId = string & { readonly __brand: 'EditionId' };

/**
 * An area of one edition. Wards are keyed by code and edition, never by name: eleven names of the 2004 edition
 * stand again in the 2026 edition with other codes and other lines.
 */
export interface Area {
  readonly code: AreaCode;
  readonly edition: EditionId;
  readonly level: AreaLevel;
  readonly name: string;
  /** Locality of a ward, borough of a locality; undefined where it is not known (wards of 2026). */
  readonly parent?: AreaCode;
  /** Why the parent is what it is, as far as it is known ("inferred (by elimination and position)"). */
  readonly parentBasis?: string;
  /** RFC 7946, WGS84, exterior rings counter-clockwise. Undefined where no geometry is held. */
  readonly boundary?: Polygon | MultiPolygon;
  readonly centroid?: Position;
  readonly areaHectares?: number;
  /** Codes of areas of the same level and edition that share at least one boundary point (queen contiguity). */
  readonly neighbours: readonly AreaCode[];
  /** Usual residents, latest census held; undefined where no census figure is held for this edition. */
  readonly population?: number;
  readonly source: Source;
}

/** One area of the census with its residents: for shares of people within reach. An Output Area of Census 2021. */
export interface PopulationPoint {
  readonly code: string;
  readonly name: string;
  readonly position: Position;
  readonly residents: number;
  /** The one ward of the 2004 edition that it is counted to, so that it counts whole and once. */
  readonly ward: AreaCode;
}

/**
 * An Output Area of Census 2021, some 330 residents: the smallest area that residents are known for. It has no name of
 * its own; `name` is that of its small area with its code. Its point is the mean of its postcodes.
 */
export interface OutputArea extends PopulationPoint {
  readonly households: number;
  /** Code of the small area (LSOA 2021) that it is a part of. */
  readonly smallArea: string;
  /** How many postcodes its point is the mean of, at least 1. */
  readonly postcodes: number;
  /** RFC 7946, WGS84, exterior rings counter-clockwise. */
  readonly boundary: Polygon | MultiPolygon;
  /** OWN: its line. ABOUT: the line of the older area or areas that it was made from, which may stand for others too. */
  readonly line: 'OWN' | 'ABOUT';
  /** Codes of the Output Areas that the same line stands for, in the order of codes; none where it is its own. */
  readonly sharesLineWith: readonly string[];
  /** Of which ward it is counted: the one with most of its ground, or moved so that the residents of all wards add up. */
  readonly wardBasis: 'MOST_GROUND' | 'WARD_TOTALS';
  /** Part of its ground in that ward, 0 to 1. */
  readonly shareInWard: number;
  /**
   * Residents by table number and category, to a tenth: its residents times the published percentage. For sums over
   * several areas, never to be told of one. Undefined where none are held.
   */
  readonly groups?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What is published of the people or households of one Output Area. */
export interface OutputAreaShares {
  readonly code: string;
  /** Percentages to a tenth by table number, in the order of the categories of `outputAreaTables`. */
  readonly tables: Readonly<Record<string, readonly number[]>>;
}

/** A small area of the census (LSOA 2021) with its line. Figures may be held for it; it carries no label. */
export interface SmallArea extends PopulationPoint {
  /** RFC 7946, WGS84, exterior rings counter-clockwise. */
  readonly boundary: Polygon | MultiPolygon;
  /** Codes of the small areas that share at least one boundary point (queen contiguity), in the order of codes. */
  readonly neighbours: readonly string[];
  /** Census counts by table number and category: groups.TS021.White. Undefined where none are held. */
  readonly groups?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
