import type { Area, BoundaryEdition } from './area.ts';

/** A field of an area that says nothing, and why. */
export interface NotKnown {
  /** Name of the field in the interface of areas. */
  readonly field: string;
  /** Why, and what else cannot be said for the same reason: several fields share one sentence. */
  readonly words: string;
}

const withoutLines = {
  centroid: 'where its middle is',
  boundary: 'where its lines run',
  areaHectares: 'how large it is',
  neighbours: 'which wards it touches',
  venues: 'which places lie in it',
} as const;
const withoutFigures = {
  population: 'how many people live in it',
  observations: 'what any figure for it is',
  classification: 'which label it has',
  pairings: 'whether it is a cold spot or has practice to share',
} as const;
const withoutLocality = {
  locality: 'which locality it belongs to',
  localityBasis: 'which locality it belongs to',
  projects: 'which projects reached it, but for those of the whole borough',
} as const;

const either = (things: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(things);

/**
 * The fields of an area that are empty because nothing can be known of them, in the order of a reader: those of a ward
 * whose edition has no lines held. A ward has no wards in it, whatever is held: that is no gap.
 * @example notKnownOf(brownhills2026, edition2026).map(({ field }) => field) // ['centroid', 'boundary', ...]
 */
export function notKnownOf(area: Area, edition: BoundaryEdition): readonly NotKnown[] {
  if (area.level !== 'WARD' || edition.hasGeometry) return [];
  const name = `${edition.name.charAt(0).toLowerCase()}${edition.name.slice(1)}`;
  // One sentence for all that lacks the same: said of each it would be read twelve times.
  const because = (fields: Readonly<Record<string, string>>, why: string): NotKnown[] => {
    const words = `${why} for the ${name}, so nobody can say ${either([...new Set(Object.values(fields))])}.`;
    return Object.keys(fields).map((field) => ({ field, words }));
  };
  return [
    ...because(withoutLines, 'No lines are held'),
    ...(area.population === undefined ? because(withoutFigures, 'No figures are held') : []),
    ...(area.parent === undefined ? because(withoutLocality, 'No list of localities is held') : []),
  ];
}
