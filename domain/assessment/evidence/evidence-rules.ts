/** Version of the rules that make a pack. A change that could change a byte of any pack gets a new one. */
export const packMethod = 'evidence-1.1.0';

/** Every distance, share and period of the pack. Source: "Cohesion impact assessment", section 9, unless said otherwise. */
export const evidenceRules = {
  radiiMetres: [400, 800, 1600],
  /**
   * People this near are "the catchment". The method gives three radii and asks about the catchment without naming
   * one; 800 m is the distance of its own rule on venues (section 9, Gaps) and of question 6.1, a ten-minute walk.
   */
  catchmentMetres: 800,
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
  nearbyMetres: 1600,
  nearbyMonths: 36,
  /** A group of more than this share of the catchment without a project is a gap. */
  groupShareForProject: 0.1,
  indicatorMaxAgeYears: 3,
  reviewMaxAgeMonths: 12,
  censusMaxAgeYears: 5,
  noVenueMetres: 800,
} as const;
