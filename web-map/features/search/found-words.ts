/** The heading over what a search found of each kind. */
export const foundHeadings = {
  area: 'word.foundAreas',
  neighbourhood: 'word.foundNeighbourhoods',
  venue: 'word.foundPlaces',
  project: 'word.foundProjects',
  organisation: 'word.foundOrganisations',
  indicator: 'word.foundFigures',
  layer: 'word.foundLayers',
  postcode: 'word.foundPostcodes',
  district: 'word.foundPostcodes',
} as const;

export type FoundKind = keyof typeof foundHeadings;

/** Whether a kind that the API names is one that a heading is known for; the API may come to name others. */
export const isFoundKind = (kind: string): kind is FoundKind => kind in foundHeadings;

/** What an area found is, by its level. */
export const foundLevels = {
  BOROUGH: 'word.hitBorough',
  LOCALITY: 'word.hitLocality',
  WARD: 'word.hitWard',
  LSOA: 'word.hitWard',
} as const;
