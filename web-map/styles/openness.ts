import type { VenueStatus } from '../../schema/generated/operations.ts';

/** How a status is drawn: filled, hollow, or grey where nothing recent is on record. */
export type Openness = 'open' | 'closed' | 'unknown';

export const opennessOf = (status: VenueStatus): Openness => {
  if (status === 'OPEN') return 'open';
  return status === 'NOT_KNOWN' ? 'unknown' : 'closed';
};
