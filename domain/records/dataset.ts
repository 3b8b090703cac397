import type {
  Area,
  AreaCode,
  BoundaryEdition,
  OutputArea,
  OutputAreaShares,
  PopulationPoint,
  SmallArea,
} from '../geography/area.ts';
import type { Position } from '../geography/position.ts';
import type { PostcodeCentroid, PostcodeList } from '../geography/postcode-lists.ts';
import type { Role } from '../permission/roles.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { Source } from '../provenance/source.ts';
import type { ComparatorFigure } from './comparator.ts';
import type { ExerciseSite } from './exercise-site.ts';
import type { Indicator, Observation } from './indicator.ts';
import type { DocumentLabel, PracticeEvidence } from './practice-evidence.ts';
import type { Action, Exchange, Organisation, Priority, Project } from './programme.ts';
import type { Statement } from './statement.ts';
import type { BusStop } from './stop.ts';
import type { Venue } from './venue.ts';

/** A neighbourhood name and the areas it stands for, as far as that can be defended. */
export interface NamedPlace {
  readonly name: string;
  readonly ward?: AreaCode;
  readonly locality?: AreaCode;
  /** "the ward carries the place's name", "stated in the evaluation 2022, section ...". */
  readonly basis: string;
  /** The same as a kind; undefined in data loaded before it was told. */
  readonly by?: 'NAMED' | 'TOWN';
}

/** A neighbourhood smaller than a ward: its name with one point in it, and no line. */
export interface Neighbourhood {
  readonly name: string;
  readonly position: Position;
  readonly source: Source;
}

/** A person's statement that a register is complete for an area: only then does "none recorded" mean none. */
export interface RegisterReview {
  readonly register: 'venues' | 'projects' | 'participation' | 'exchanges' | 'placesOfWelcome';
  readonly area: AreaCode;
  readonly reviewedOn: CalendarDate;
  readonly reviewer: string;
  /** In which role somebody answers for it; undefined: it came with the data. */
  readonly reviewedAs?: Role;
  /** Whoever looked found that the register is not complete, and so that an earlier review holds no longer. */
  readonly isIncomplete?: boolean;
  /** Ids of records that leave a count open, and of which whoever looked says that they do not count here on that day. */
  readonly settled?: readonly string[];
}

/** All that is known about the borough, checked and ready to be stored; one immutable data version. */
export interface Dataset {
  /** Hash of everything below: the same files, read the same way, give the same version. */
  readonly version: string;
  readonly editions: readonly BoundaryEdition[];
  /** Borough, localities and wards of every edition. */
  readonly areas: readonly Area[];
  /** Where residents live, for reach: the Output Areas where they are held, else the small areas. */
  readonly populationPoints: readonly PopulationPoint[];
  /** The same Output Areas with their lines; empty where none are held. */
  readonly outputAreas: readonly OutputArea[];
  /** Their published percentages; empty where none are held. */
  readonly outputAreaShares: readonly OutputAreaShares[];
  /** Small areas of the census (LSOA) with their lines; empty where no lines are held. */
  readonly smallAreas: readonly SmallArea[];
  readonly places: readonly NamedPlace[];
  /** Empty where none are held; they place no record and are counted nowhere: they are there to be found. */
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly postcodes: readonly PostcodeCentroid[];
  /** The lists that postcodes come from, oldest first. */
  readonly postcodeLists: readonly PostcodeList[];
  /** Bus stops of the borough in use; empty where none are held. They are counted near places, and are no venues. */
  readonly stops: readonly BusStop[];
  readonly venues: readonly Venue[];
  readonly organisations: readonly Organisation[];
  readonly priorities: readonly Priority[];
  readonly projects: readonly Project[];
  readonly exchanges: readonly Exchange[];
  readonly actions: readonly Action[];
  /** What documents say was done to bring people together. */
  readonly practiceEvidence: readonly PracticeEvidence[];
  /** What documents themselves call an area. */
  readonly documentLabels: readonly DocumentLabel[];
  readonly statements: readonly Statement[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  /** Figures of areas outside the borough; no list of its own figures has them. */
  readonly comparators: readonly ComparatorFigure[];
  /** Sites that officers practise on; they are no schemes, and no list of schemes has them. */
  readonly exerciseSites: readonly ExerciseSite[];
  readonly reviews: readonly RegisterReview[];
}
