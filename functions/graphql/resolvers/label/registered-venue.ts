import type { Venue } from '../../../../domain/records/venue.ts';
import { uniqueId } from '../../ids/unique-id.ts';
import type { RequestContext } from '../../request/context.ts';

/**
 * A venue as the register has it: what a what-if opens or closes is told by the run, never by the venue, which is the
 * same in every answer. One that a what-if adds is on no register, and has an id of its own in each.
 */
export async function registeredVenue(venue: Venue, { data }: Pick<RequestContext, 'data'>): Promise<Venue> {
  const registered = await (await data()).venues.byId.load(venue.id);
  return registered ?? { ...venue, id: uniqueId(venue.id, venue) };
}
