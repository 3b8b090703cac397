import type { Area, BoundaryEdition } from './area.ts';

/** A field of an area that says nothing, and why. */
export interface NotKnown {
  /** Name of the field in the interface of areas. */
  readonly field: string;
  readonly words: string;
}

/** What nobody can say of an area, by what is missing: the fields that stay empty, and what a reader would ask them for. */
const missing = {
  lines: {
    fields: ['centroid', 'boundary', 'areaHectares', 'neighbours', 'venues'],
    unsaid: 'where it runs, how large it is, which wards it touches and which places lie in it',
  },
  figures: {
    fields: ['population', 'observations', 'classification', 'pairings'],
    unsaid: 'how many people live in it, what any figure for it is, and which label it has',
  },
  'list of localities': {
    fields: ['locality', 'localityBasis', 'projects'],
    unsaid: 'which locality it belongs to, and which projects reached it besides those for the whole borough',
  },
} as const;

/**
 * The fields of an area that are empty because nothing can be known of them, in the order of a reader: those of a ward
 * whose edition has no lines held. Fields that are empty for one reason share one sentence, so that a page that says each
 * sentence once says it briefly. A ward has no wards in it, whatever is held: that is no gap.
 * @example notKnownOf(brownhills2026, edition2026).map(({ field }) => field) // ['centroid', 'boundary', ...]
 */
export function notKnownOf(area: Area, edition: BoundaryEdition): readonly NotKnown[] {
  if (area.level !== 'WARD' || edition.hasGeometry) return [];
  const name = `${edition.name.charAt(0).toLowerCase()}${edition.name.slice(1)}`;
  const without = (what: keyof typeof missing): NotKnown[] => {
    const { fields, unsaid } = missing[what];
    const words = `No ${what} ${what === 'list of localities' ? 'is' : 'are'} held for the ${name}: nobody can say ${unsaid}.`;
    return fields.map((field) => ({ field, words }));
  };
  return [
    ...without('lines'),
    ...(area.population === undefined ? without('figures') : []),
    ...(area.parent === undefined ? without('list of localities') : []),
  ];
}
