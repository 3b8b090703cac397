import type { Area, AreaLevel, PopulationPoint } from '../geography/area.ts';
import type { AnyMessage, ToldText } from '../messages/message.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { RegisterReview } from '../records/dataset.ts';
import type { Venue } from '../records/venue.ts';
import type { Nearest } from './nearest-place.ts';
import type { PlacedReachPlace, ReachPlaces } from './reach-places.ts';
import type { ReachRules, ReachTarget } from './reach-rules.ts';
import type { ReachShare } from './reach-share.ts';

/** Everything a run of reach reads. */
export interface ReachInput {
  readonly level: AreaLevel;
  readonly target: ReachTarget;
  readonly asOf: CalendarDate;
  /** Borough, localities and wards of the edition that the points are counted to. */
  readonly areas: readonly Area[];
  /** The whole register, placed or not. */
  readonly venues: readonly Venue[];
  readonly populationPoints: readonly PopulationPoint[];
  readonly reviews: readonly RegisterReview[];
  readonly parameters: ReachRules & { readonly reviewMaxAgeMonths: number };
}

/** What the residents of one area can reach. */
export interface ReachOfArea extends ReachShare {
  readonly area: Area;
  /** The newest review of the register that is still good and covers the area; undefined: none. */
  readonly reviewedOn?: CalendarDate;
}

/** A small area whose residents have no open place within reach. */
export interface PointOutOfReach {
  readonly point: PopulationPoint;
  readonly ward: Area;
  /** The nearest open place with a point and the straight line to it; undefined: there is none at all. */
  readonly nearest?: Nearest<PlacedReachPlace>;
  /** Whether a place that may be open stands within reach. */
  readonly withinIfNotKnownOpen: boolean;
}

/** Reach on a day, for all areas of a level. */
export interface ReachRun {
  readonly asOf: CalendarDate;
  readonly target: ReachTarget;
  readonly places: ReachPlaces;
  /** One an area, by area name: there is no order from worst to best. */
  readonly areas: readonly ReachOfArea[];
  readonly borough: ReachShare;
  /** By code of the small area. */
  readonly outOfReach: readonly PointOutOfReach[];
  readonly summary: AnyMessage;
  readonly notes: readonly ToldText[];
}
