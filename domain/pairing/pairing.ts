import type { AreaClassification } from '../cohesion-label/classification/classification.ts';
import type { Area } from '../geography/area.ts';
import type { Position } from '../geography/position.ts';
import type { AnyMessage, ToldText } from '../messages/message.ts';
import type { Exchange, Project } from '../records/programme.ts';
import type { Venue } from '../records/venue.ts';

/** What a point stands for. PLACE: the building; else the middle of the smallest area that is known. */
export type PointPrecision = 'PLACE' | 'WARD_MIDDLE' | 'LOCALITY_MIDDLE' | 'NOT_KNOWN';

/** A named place as far as it can be put on a map. */
export interface PlacedParty {
  readonly name: string;
  readonly venue?: Venue;
  readonly ward?: Area;
  readonly locality?: Area;
  readonly point?: Position;
  readonly precision: PointPrecision;
  /** What the point stands for. */
  readonly pointBasis: ToldText;
}

/** Two places that a document names as having been in contact. */
export interface ExchangePair {
  readonly exchange: Exchange;
  readonly from: PlacedParty;
  readonly to: PlacedParty;
  /** Straight line between the two points; undefined where one is not known. */
  readonly distanceMetres?: number;
  /** What the line stands for, and the date as far as it is on record. */
  readonly note: ToldText;
}

export type PairingCriterion =
  | 'SAME_THEME'
  | 'DIFFERENT_LARGEST_GROUP'
  | 'SHORT_TRAVEL'
  | 'NO_RECENT_EXCHANGE'
  | 'STEADY_LABELS';

/** One line of the points: what was asked, and what the records say. */
export interface PairingPoint {
  readonly criterion: PairingCriterion;
  readonly outcome: 'MET' | 'NOT_MET' | 'NOT_KNOWN';
  readonly points: number;
  readonly most: number;
  readonly reason: AnyMessage;
}

/** A project that ran at a place, in one sentence. */
export interface PracticeThere {
  readonly project: Project;
  readonly sentence: AnyMessage;
}

/** A place from which practice could come. */
export interface PairingCandidate extends PlacedParty {
  /** The ward or locality that it is read by. */
  readonly area: Area;
  /** Set only where the area is labelled a catalyst of change. */
  readonly classification?: AreaClassification;
  /** Why it is considered. */
  readonly grounds: ToldText;
  readonly projects: readonly Project[];
}

export interface PairSuggestion extends PairingCandidate {
  readonly points: number;
  readonly mostPoints: number;
  readonly reasons: readonly PairingPoint[];
  readonly distanceMetres?: number;
  readonly distanceNote: ToldText;
  readonly practice: readonly PracticeThere[];
  /** What records say was stopped, changed or cut short there. */
  readonly limits: readonly ToldText[];
  readonly transferNote: AnyMessage;
}

/** CATALYST: areas with the label. PRACTICE_ON_RECORD: no area has it, so documented practice. */
export type PairingBasis = 'CATALYST' | 'PRACTICE_ON_RECORD' | 'NOTHING_FOUND';

/** What could be suggested for one cold spot. */
export interface Pairing {
  readonly coldSpot: AreaClassification;
  readonly basis: PairingBasis;
  /** Highest first, at most three. */
  readonly suggestions: readonly PairSuggestion[];
  /** How many places were considered. */
  readonly considered: number;
  /** Contacts on record between this area and others. */
  readonly exchanges: readonly ExchangePair[];
  readonly sentence: ToldText;
}
