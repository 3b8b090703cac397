import type { Area, AreaCode, PopulationPoint } from '../../geography/area.ts';
import type { MethodParameters } from '../../method/method.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { NamedPlace, RegisterReview } from '../../records/dataset.ts';
import type { Observation } from '../../records/indicator.ts';
import type { Exchange, Project } from '../../records/programme.ts';
import type { Venue } from '../../records/venue.ts';
import type { EthnicGrouping } from '../diversity/ethnic-groups.ts';

/** Everything a run reads. */
export interface ClassifyAreasInput {
  readonly level: 'WARD' | 'LOCALITY';
  readonly asOf: CalendarDate;
  /** Borough, localities and wards of the edition whose figures are held. */
  readonly areas: readonly Area[];
  /** The whole public register, placed or not. */
  readonly venues: readonly Venue[];
  /** Ward of a venue in the same edition; undefined: it has no point, or lies outside. */
  readonly venueWard: (venue: Venue) => AreaCode | undefined;
  readonly projects: readonly Project[];
  readonly exchanges: readonly Exchange[];
  readonly places: readonly NamedPlace[];
  /** Of the wards: the indicators of `ethnicGroupIndicators`; value all residents, breakdown counts by census name. */
  readonly observations: readonly Observation[];
  /** Figures published by locality. */
  readonly localityObservations: readonly Observation[];
  readonly populationPoints: readonly PopulationPoint[];
  readonly reviews: readonly RegisterReview[];
  readonly parameters: MethodParameters;
  /** Whose counts decide the level of diversity; the five groups where not given, as published. */
  readonly grouping?: EthnicGrouping;
}
