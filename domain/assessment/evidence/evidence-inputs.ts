import type { AreaCode, EditionId } from '../../geography/area.ts';
import type { Boundary } from '../../geography/measures.ts';
import type { Position } from '../../geography/position.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { Source } from '../../provenance/source.ts';
import type { NamedPlace, RegisterReview } from '../../records/dataset.ts';
import type { Indicator, Observation } from '../../records/indicator.ts';
import type { Project } from '../../records/programme.ts';
import type { BusStop } from '../../records/stop.ts';
import type { Venue } from '../../records/venue.ts';
import type { BoroughFigure } from './borough-from-wards.ts';
import type { PackMethod } from './evidence-rules.ts';
import type { GroupTable } from './group-table.ts';

/**
 * Everything that an evidence pack is made of, as plain JSON: frozen with the pack, so that the pack can be made again
 * to the byte. It may be narrowed to what lies near the site, as `nearbyInputs` does; that changes nothing in a pack.
 * Source: "Cohesion impact assessment", section 9.
 */
export interface EvidenceInputs {
  /** Version of the rules by which the pack is made; undefined: the first, whose inputs did not name it. */
  readonly packMethod?: PackMethod;
  readonly scheme: EvidenceScheme;
  /** Day to which the evidence speaks: D of the method. */
  readonly asOf: CalendarDate;
  /** Instant in UTC, RFC 3339. */
  readonly madeAt: string;
  /** Ascending, in metres. */
  readonly radiiMetres: readonly number[];
  /** One of the radii: people who live this near are the catchment. */
  readonly catchmentMetres: number;
  readonly dataVersion: string;
  readonly edition: EvidenceEdition;
  readonly borough: { readonly code: AreaCode; readonly name: string };
  readonly localities: readonly { readonly code: AreaCode; readonly name: string }[];
  /** Wards of the edition that answers, each with its line. */
  readonly wards: readonly EvidenceWard[];
  /** Census areas with their residents, all of one level. */
  readonly populationAreas: readonly PopulationArea[];
  readonly populationLevel: PopulationLevel;
  readonly groupTables: readonly GroupTable[];
  /** Tables that the method asks for and that are not held: "age bands". */
  readonly tablesNotHeld: readonly string[];
  /** The public register. Restricted records are never read, also where they are given. */
  readonly venues: readonly Venue[];
  readonly projects: readonly EvidenceProject[];
  readonly places: readonly NamedPlace[];
  /** Undefined where none are held, and by rules that did not read them. */
  readonly stops?: EvidenceStops;
  readonly reviews: readonly RegisterReview[];
  readonly labels: LabelRun;
  readonly indicators: readonly Pick<Indicator, 'id' | 'name'>[];
  readonly observations: readonly Observation[];
  /** Figures of the borough worked out from all its wards; undefined: made before they were. */
  readonly boroughFigures?: readonly BoroughFigure[];
  readonly tension: TensionInput;
  readonly otherAssessments: readonly OtherAssessment[];
  readonly licences: EvidenceLicences;
}

/** What is read of a project. */
export type EvidenceProject = Pick<
  Project,
  | 'id'
  | 'name'
  | 'status'
  | 'period'
  | 'startsOn'
  | 'endsOn'
  | 'boroughWide'
  | 'localities'
  | 'places'
  | 'venues'
  | 'groups'
  | 'mixesGroups'
  | 'restricted'
>;

/** The list of bus stops, and its stops near the site. */
export interface EvidenceStops {
  readonly list: Pick<Source, 'title' | 'date'>;
  readonly stops: readonly Pick<BusStop, 'code' | 'name' | 'indicator' | 'position'>[];
}

/** What is assessed. */
export interface EvidenceScheme {
  /** Undefined before the assessment has an id. */
  readonly assessment?: string;
  /** G of the method: WGS84, RFC 7946. */
  readonly site: Boundary;
  /**
   * Ids of the venues that the scheme would take, as a person judges it; undefined: not said yet. By the first version
   * of the rules a list says that it takes no other; by later ones it says so of no place that it leaves out.
   */
  readonly venuesLost?: readonly string[];
  /** Ids of venues inside the site that are said to be kept. */
  readonly venuesKept?: readonly string[];
  readonly venuesGained?: readonly string[];
  readonly homes?: number;
}

export interface EvidenceEdition {
  readonly id: EditionId;
  readonly name: string;
  /** Whether its wards are those in force on the day asked about. */
  readonly inForce: boolean;
  /** Why another edition answers. */
  readonly note?: string;
}

export interface EvidenceWard {
  readonly code: AreaCode;
  readonly name: string;
  /** Code of the locality; undefined where it is not known. */
  readonly locality?: AreaCode;
  readonly boundary: Boundary;
  readonly neighbours: readonly AreaCode[];
}

/** OA: census output areas, as the method asks; LSOA: the larger areas made of four to six of them. */
export type PopulationLevel = 'OA' | 'LSOA';

export interface PopulationArea {
  readonly code: string;
  readonly position: Position;
  readonly residents: number;
  /** The one ward that it is counted to. */
  readonly ward: AreaCode;
  /** Of an Output Area: code of the small area that it is a part of; undefined for a small area. */
  readonly smallArea?: string;
  /** Undefined where they are not held. */
  readonly households?: number;
  readonly boundary?: Boundary;
}

/** One run of the cold spot method, and its label for each ward that has one. */
export interface LabelRun {
  /** Names data, method and day: the same run has the same id everywhere. */
  readonly id: string;
  readonly asOf: CalendarDate;
  readonly method: string;
  readonly wards: readonly WardLabel[];
}

export interface WardLabel {
  readonly ward: AreaCode;
  readonly label: string;
  readonly publicLabel: string;
  readonly coldSpot: boolean;
  readonly catalyst: boolean;
  readonly provisional: boolean;
  readonly borderline: boolean;
}

/** Tension is watched by bands, a locality each. Held by nobody today. */
export type TensionInput =
  | { readonly status: 'NOT_HELD' }
  | { readonly status: 'HELD'; readonly bands: readonly TensionBand[] };

export interface TensionBand {
  readonly locality: AreaCode;
  readonly band: 'LOW' | 'RAISED' | 'HIGH';
  readonly asOf: CalendarDate;
}

/** Another assessment, near or far. Withdrawn and superseded ones are left out of the inputs. */
export interface OtherAssessment {
  readonly id: string;
  readonly title: string;
  readonly site: Boundary;
  /** Day of its newest revision. */
  readonly date: CalendarDate;
  /** Whether the public may know of it. */
  readonly published: boolean;
  /** Undefined: not said, which is not none. */
  readonly homes?: number;
  /** Whether it says of every meeting place inside its site what becomes of it; undefined by the first rules. */
  readonly placesSaid?: boolean;
  /** Meeting places by id and name. */
  readonly placesLost: readonly NamedThing[];
  readonly placesGained: readonly NamedThing[];
}

export interface NamedThing {
  readonly id: string;
  readonly name: string;
}

/** The line that goes with each kind of input wherever it is shown. */
export interface EvidenceLicences {
  readonly boundaries: string;
  readonly census: string;
  readonly venues: string;
  readonly programme: string;
  readonly labels: string;
  readonly indicators: string;
  readonly assessments: string;
  /** By rules that read them. */
  readonly stops?: string;
}
