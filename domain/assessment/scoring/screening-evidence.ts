/** What the triggers of level 1 read in the evidence pack. Plain values, so that a test can write them down. */
export interface ScreeningEvidence {
  /** Names of the wards touched that are cold spots. */
  readonly coldSpots: readonly string[];
  /** Residents within the catchment of the site, by the headline method; undefined: not held. */
  readonly peopleInCatchment?: number;
  /** Meeting places that stand inside the site. */
  readonly meetingPlacesInside: readonly { readonly id: string; readonly name: string }[];
  /** Localities touched in which tension is raised or high. Bands are held by nobody today. */
  readonly tension:
    | { readonly status: 'NOT_HELD' }
    | { readonly status: 'HELD'; readonly raisedIn: readonly string[] };
}
