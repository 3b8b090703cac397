import { type AnyMessage, message } from '../messages/message.ts';
import type { Area, BoundaryEdition } from './area.ts';
import { editionText } from './edition-text.ts';

/** A field of an area that says nothing, and why. */
export interface NotKnown {
  /** Name of the field in the interface of areas. */
  readonly field: string;
  readonly words: AnyMessage;
}

/** The fields that stay empty, by what is missing. */
const emptyWithout = {
  lines: [
    'centroid',
    'boundary',
    'areaHectares',
    'neighbours',
    'neighbourWays',
    'venues',
    'practiceOnRecord',
  ],
  figures: ['population', 'observations', 'classification', 'diversityBy', 'pairings'],
  localities: ['locality', 'localityBasis', 'projects'],
} as const;

/**
 * The fields of an area that are empty because nothing can be known of them, in the order of a reader: those of a ward
 * whose edition has no lines held. Fields that are empty for one reason share one sentence, so that a page that says each
 * sentence once says it briefly. A ward has no wards in it, whatever is held: that is no gap.
 * @example notKnownOf(brownhills2026, edition2026).map(({ field }) => field) // ['centroid', 'boundary', ...]
 */
export function notKnownOf(area: Area, edition: BoundaryEdition): readonly NotKnown[] {
  if (area.level !== 'WARD' || edition.hasGeometry) return [];
  const without = (missing: keyof typeof emptyWithout): NotKnown[] => {
    const words = message(`notKnown.${missing}`, { edition: editionText(edition) });
    return emptyWithout[missing].map((field) => ({ field, words }));
  };
  return [
    ...without('lines'),
    ...(area.population === undefined ? without('figures') : []),
    ...(area.parent === undefined ? without('localities') : []),
  ];
}
