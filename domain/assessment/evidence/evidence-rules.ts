import { walks } from '../../method/distances.ts';
import { publishedParameters } from '../../method/method.ts';

/** A version of the rules that make a pack. A change that could change a byte of any pack gets a new one. */
export type PackMethod =
  | 'evidence-1.0.0'
  | 'evidence-1.1.0'
  | 'evidence-1.2.0'
  | 'evidence-1.3.0'
  | 'evidence-1.4.0';

/** What a version of the rules does otherwise than another. */
export interface PackRules {
  /** People this near are counted by the trigger of level 1 that asks by location; the catchment where not given. */
  readonly screenMetres?: number;
  /** Whether the fate of the places inside the site is said one by one, so that a list of lost ones may leave some open. */
  readonly fatesOneByOne: boolean;
  /** Whether a pack by Output Area says how they are held; a table held by small area only is then read by these, not by ward. */
  readonly byOutputArea?: boolean;
  /** Whether a pack has the bus stops near the site, and says that services are not held. */
  readonly busStops?: boolean;
  /** Whether a figure of a ward or locality has that of the borough beside it, where there is one. */
  readonly boroughBeside?: boolean;
}

/**
 * Every version there was, each with what it does. A pack is made again by the rules that made it first; what has no
 * version is of the first.
 */
export const packRules: Readonly<Record<PackMethod, PackRules>> = {
  'evidence-1.0.0': { fatesOneByOne: false },
  'evidence-1.1.0': { screenMetres: walks.short, fatesOneByOne: true },
  'evidence-1.2.0': { screenMetres: walks.short, fatesOneByOne: true, byOutputArea: true },
  'evidence-1.3.0': { screenMetres: walks.short, fatesOneByOne: true, byOutputArea: true, busStops: true },
  'evidence-1.4.0': {
    screenMetres: walks.short,
    fatesOneByOne: true,
    byOutputArea: true,
    busStops: true,
    boroughBeside: true,
  },
};

export const firstPackMethod: PackMethod = 'evidence-1.0.0';
/** The version by which a pack is made today. */
export const packMethod: PackMethod = 'evidence-1.4.0';

/** Every distance, share and period of the pack. Source: "Cohesion impact assessment", section 9, unless said otherwise. */
export const evidenceRules = {
  radiiMetres: [walks.short, walks.usual, walks.long],
  /**
   * People this near are "the catchment" that profile, projects and wards are told of. The method gives three radii and
   * names one for the trigger of level 1 alone (`screenMetres`); 800 m is the distance of its own rule on venues (section 9, Gaps) and of question 6.1, a ten-minute walk.
   */
  catchmentMetres: walks.usual,
  /** A piece of a ward is a sliver where it is under both: a hundredth of the site, and this many square metres. */
  sliverShare: 0.01,
  sliverSquareMetres: 100,
  /** A ward with this share of the catchment's people belongs to the catchment, touched or not. */
  catchmentWardShare: 0.05,
  /** Both estimates of residents are shown where they differ by more than this share of the headline. */
  bothEstimatesShare: 0.2,
  /** Counts of people are given to the nearest ten; under a hundred only that they are. */
  roundTo: 10,
  fewerThan: 100,
  /** Largest differences named of a profile, and the least that is named, in percentage points. */
  gapsNamed: 3,
  leastGapPoints: 1,
  placesOfWelcomeNamed: 3,
  nearbyMetres: walks.long,
  nearbyMonths: 36,
  /** A group of more than this share of the catchment without a project is a gap. */
  groupShareForProject: 0.1,
  indicatorMaxAgeYears: 3,
  reviewMaxAgeMonths: publishedParameters.reviewMaxAgeMonths,
  censusMaxAgeYears: publishedParameters.censusAgeAmberYears,
  noVenueMetres: walks.usual,
  /** Bus stops this near are counted, as the API counts them around a place. */
  busStopMetres: walks.short,
} as const;
