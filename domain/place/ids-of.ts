import type { Venue } from '../records/venue.ts';

/**
 * The ids under which a venue is found: its own, and those of records that were joined to it.
 * @example idsOf({ id: 'library', formerIds: ['hall'] }) // ['library', 'hall']
 */
export const idsOf = ({ id, formerIds = [] }: Pick<Venue, 'id' | 'formerIds'>): string[] => [
  id,
  ...formerIds,
];
