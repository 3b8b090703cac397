import type {
  Area,
  AreaCode,
  BoundaryEdition,
  EditionId,
  OutputArea,
  OutputAreaShares,
  PopulationPoint,
  SmallArea,
} from '../../domain/geography/area.ts';
import type { Position } from '../../domain/geography/position.ts';
import type { PostcodeCentroid, PostcodeList } from '../../domain/geography/postcode-lists.ts';
import type { ComparatorFigure } from '../../domain/records/comparator.ts';
import type { NamedPlace, Neighbourhood, RegisterReview } from '../../domain/records/dataset.ts';
import type { ExerciseSite } from '../../domain/records/exercise-site.ts';
import type { Indicator, Observation } from '../../domain/records/indicator.ts';
import type { DocumentLabel, PracticeEvidence } from '../../domain/records/practice-evidence.ts';
import type { Action, Exchange, Organisation, Priority, Project } from '../../domain/records/programme.ts';
import type { Statement } from '../../domain/records/statement.ts';
import type { BusStop } from '../../domain/records/stop.ts';
import type { Venue } from '../../domain/records/venue.ts';

/**
 * What the API may ask of the store: one method an access pattern. No method scans, and none returns a restricted
 * record: a restricted venue, project or organisation is for every reader as if it were not there, and so are
 * references to it. None returns a count of people under ten: such a number has the status SUPPRESSED and no value.
 */
export interface Store {
  /** The data version that readers see; undefined while no load is complete. One GetItem, strongly consistent. */
  currentVersion(): Promise<string | undefined>;
  /** Reads of one data version, which never changes once it is current. */
  read(version: string): StoredData;
}

export interface StoredData {
  readonly version: string;
  /** One Query. Oldest edition first. */
  editions(): Promise<readonly BoundaryEdition[]>;
  /** Borough, localities and wards of an edition: one Query. */
  areasOfEdition(edition: EditionId): Promise<readonly Area[]>;
  /** One Query. */
  populationPoints(): Promise<readonly PopulationPoint[]>;
  /** One Query; empty in a data version that was loaded before they were held. */
  outputAreas(): Promise<readonly OutputArea[]>;
  /** One Query; empty in a data version that was loaded before they were held. */
  outputAreaShares(): Promise<readonly OutputAreaShares[]>;
  /** One Query; empty in a data version that was loaded before their lines were held. */
  smallAreas(): Promise<readonly SmallArea[]>;
  /** One Query. */
  places(): Promise<readonly NamedPlace[]>;
  /** One Query; empty in data loaded before they were held. */
  neighbourhoods(): Promise<readonly Neighbourhood[]>;
  /** One Query: bus stops in use; empty in data loaded before they were held. */
  stops(): Promise<readonly BusStop[]>;
  /** One Query. */
  reviews(): Promise<readonly RegisterReview[]>;
  /** One Query; undefined when the postcode is not held. `postcode` in the form "WS1 1TP". */
  postcode(postcode: string): Promise<Position | undefined>;
  /** One Query: every postcode held of a district ("WS1"); none where no list has one of it. */
  postcodesOfDistrict(district: string): Promise<readonly PostcodeCentroid[]>;
  /** One Query: the lists that postcodes come from, oldest first; empty in data loaded before they were told. */
  postcodeLists(): Promise<readonly PostcodeList[]>;
  /** One BatchGetItem a hundred ids; results in the order asked, undefined where there is no public venue. */
  venuesById(ids: readonly string[]): Promise<readonly (Venue | undefined)[]>;
  /** One Query a ward, in parallel, on the index venues-by-ward; wards in the order asked, then by kind and name. */
  venuesOfWards(edition: EditionId, wards: readonly AreaCode[]): Promise<readonly Venue[]>;
  /** Every public venue, placed or not: one paged Query. */
  allVenues(): Promise<readonly Venue[]>;
  /** One paged Query each. */
  projects(): Promise<readonly Project[]>;
  organisations(): Promise<readonly Organisation[]>;
  priorities(): Promise<readonly Priority[]>;
  exchanges(): Promise<readonly Exchange[]>;
  actions(): Promise<readonly Action[]>;
  /** One Query; empty in a data version that was loaded before any was held. */
  practiceEvidence(): Promise<readonly PracticeEvidence[]>;
  /** One Query; empty in a data version that was loaded before any was held. */
  documentLabels(): Promise<readonly DocumentLabel[]>;
  /** Empty in a data version that was loaded before they were held. */
  statements(): Promise<readonly Statement[]>;
  indicators(): Promise<readonly Indicator[]>;
  /** The whole table of one indicator, all areas and periods: one Query. */
  observationsOfIndicator(indicator: string): Promise<readonly Observation[]>;
  /** The tables of all indicators, indicator by indicator: one paged Query. */
  allObservations(): Promise<readonly Observation[]>;
  /** Figures of areas outside the borough for one indicator: one Query. Empty in data loaded before they were held. */
  comparatorsOfIndicator(indicator: string): Promise<readonly ComparatorFigure[]>;
  /** Those of all indicators: one paged Query. */
  allComparators(): Promise<readonly ComparatorFigure[]>;
  /** Empty in data loaded before any was held. */
  exerciseSites(): Promise<readonly ExerciseSite[]>;
  /** All figures of each area: one BatchGetItem or one Query an area. In the order asked. */
  observationsOfAreas(areas: readonly AreaCode[]): Promise<readonly (readonly Observation[])[]>;
}

/** Counts what a request cost at the store; every store call reports here. */
export interface StoreMeter {
  requests: number;
  readUnits: number;
  writeUnits: number;
}
