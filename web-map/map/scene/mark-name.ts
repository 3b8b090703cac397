import type { VenueStatus } from '../../../schema/generated/operations.ts';
import { opennessOf } from '../../styles/openness.ts';
import { shapeOfKind, welcomeShape } from '../../styles/venue-shapes.ts';

/**
 * Name of the image of a venue.
 *
 * @example markName({ kind: 'library', placeOfWelcome: false, status: 'CLOSED' }) // 'mark-square-closed'
 */
export function markName(venue: { kind: string; placeOfWelcome: boolean; status: VenueStatus }): string {
  const shape = venue.placeOfWelcome ? welcomeShape : shapeOfKind(venue.kind);
  return `mark-${shape.id}-${opennessOf(venue.status)}`;
}
