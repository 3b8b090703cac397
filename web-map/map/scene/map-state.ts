import type { Geometry } from 'geojson';
import type { LabelSymbol } from '../../../domain/cohesion-label/classification/label-symbol.ts';
import type { FigureSymbol } from '../../styles/figure-symbol.ts';
import type { Openness } from '../../styles/openness.ts';
import type { RingMark } from '../../styles/ring-mark.ts';

/** A place on the map in WGS84 degrees. */
export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/** A ward with its line and how its label is drawn. */
export interface MappedWard {
  readonly code: string;
  readonly name: string;
  readonly symbol: LabelSymbol;
  readonly areaHectares: number;
  /** A figure that stands with the name: "12.3%". */
  readonly figure?: string;
  readonly boundary: Geometry;
}

export interface MappedLocality {
  readonly code: string;
  readonly name: string;
  /** A figure that stands with the name: "12.3%". */
  readonly figure?: string;
  readonly boundary: Geometry;
}

/** An area as a layer fills it. */
export interface MappedFigure {
  readonly code: string;
  /** Code of the area that a tap chooses. */
  readonly choose: string;
  /** Name and figure in words. */
  readonly name: string;
  readonly symbol: FigureSymbol;
  /** Whether it is a cluster, which keeps its name where there is little room. */
  readonly isCluster: boolean;
  readonly boundary: Geometry;
}

/** A venue that has a point. */
export interface MappedVenue {
  readonly id: string;
  readonly name: string;
  /** Name of its image: see mark-images.ts. */
  readonly mark: string;
  readonly placeOfWelcome: boolean;
  /** Whether people can meet there when it is open; the others are shown where somebody asks for their kind. */
  readonly meetingPlace: boolean;
  readonly openness: Openness;
  readonly at: LonLat;
}

/** What a person picked out by search or choice: a venue with its mark, or the point of a postcode. */
export interface PickedPoint {
  readonly at: LonLat;
  readonly mark?: string;
}

/** A small area with no open place within reach. */
export interface MappedSmallArea {
  readonly at: LonLat;
  readonly residents: number;
  /** What is said of it under the pointer. */
  readonly name: string;
}

/** A building where a new place would help, numbered from 1. */
export interface MappedSite {
  readonly id: string;
  readonly name: string;
  readonly order: number;
  readonly at: LonLat;
}

/** A contact on record between two places. */
export interface MappedContact {
  readonly from: LonLat;
  readonly to: LonLat;
  /** Whether an end is only the middle of an area. */
  readonly guessed: boolean;
  readonly name: string;
}

/** A place where practice is on record. */
export interface MappedRing {
  /** Name of the place. */
  readonly place: string;
  /** What is said of it under the pointer. */
  readonly name: string;
  readonly mark: RingMark;
  /** All that makes the mark is an older record: drawn pale. */
  readonly older: boolean;
  /** Whether it stands at a building; otherwise in the middle of a ward, town or locality, which is no address. */
  readonly isBuilding: boolean;
  readonly at: LonLat;
}

/** Practice on record, as the map shows it. */
export interface MappedPractice {
  readonly rings: readonly MappedRing[];
  readonly lines: readonly MappedContact[];
}

/** What the map goes to, so that it is seen: something chosen, with the areas and points that belong to it. */
export interface MapFocus {
  /** Says what is chosen: the map moves when this changes. */
  readonly key: string;
  /** Codes of wards and localities. */
  readonly areas: readonly string[];
  readonly points: readonly LonLat[];
}

/** Everything the map shows, apart from colours. */
export interface MapState {
  readonly wards: readonly MappedWard[];
  readonly localities: readonly MappedLocality[];
  /** Areas of a layer, which cover the labels; undefined: the labels are shown. */
  readonly figures?: readonly MappedFigure[];
  readonly venues: readonly MappedVenue[];
  /** Places to meet were asked for: they are shown at every zoom, not only where a ward is looked at. */
  readonly venuesFromAfar: boolean;
  readonly chosenArea?: string;
  /** Undefined: the whole borough. */
  readonly focus?: MapFocus;
  readonly picked?: PickedPoint;
  /** Codes of the wards picked out by a label; the others step back. Undefined: all alike. */
  readonly emphasised?: readonly string[];
  /** Undefined: reach is not asked about. */
  readonly outOfReach?: readonly MappedSmallArea[];
  readonly sites?: readonly MappedSite[];
  readonly contacts?: readonly MappedContact[];
  /** Undefined: practice on record is not shown. */
  readonly practice?: MappedPractice;
}
