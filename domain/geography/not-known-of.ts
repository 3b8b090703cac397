import type { Area, BoundaryEdition } from './area.ts';

/** A field of an area that says nothing, and why. */
export interface NotKnown {
  /** Name of the field in the interface of areas. */
  readonly field: string;
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
  projects: 'which projects reached it; only those for the whole borough are known to have',
} as const;

/**
 * The fields of an area that are empty because nothing can be known of them, in the order of a reader: those of a ward
 * whose edition has no lines held. A ward has no wards in it, whatever is held: that is no gap.
 * @example notKnownOf(brownhills2026, edition2026).map(({ field }) => field) // ['centroid', 'boundary', ...]
 */
export function notKnownOf(area: Area, edition: BoundaryEdition): readonly NotKnown[] {
  if (area.level !== 'WARD' || edition.hasGeometry) return [];
  const name = `${edition.name.charAt(0).toLowerCase()}${edition.name.slice(1)}`;
  const because = (fields: Readonly<Record<string, string>>, why: string): NotKnown[] =>
    Object.entries(fields).map(([field, what]) => ({
      field,
      words: `Nobody can say ${what}: ${why} for the ${name}.`,
    }));
  return [
    ...because(withoutLines, 'no lines are held'),
    ...(area.population === undefined ? because(withoutFigures, 'no figures are held') : []),
    ...(area.parent === undefined ? because(withoutLocality, 'no list of localities is held') : []),
  ];
}
