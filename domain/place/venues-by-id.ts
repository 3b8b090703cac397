import { firstBy } from '../collections/first-by.ts';
import { onceForEach } from '../collections/once-for-each.ts';
import type { Venue } from '../records/venue.ts';

/**
 * The venues of a register by id, made once for each list.
 * @example venuesById(venues).get('library-3')?.name
 */
export const venuesById = onceForEach((venues: readonly Venue[]) => firstBy(venues, ({ id }) => id));
