import { publishedParameters } from '../../domain/classification/method.ts';
import { editionWithGeometryFor } from '../../domain/geography/edition-at.ts';
import { isMeetingPlace } from '../../domain/place/meeting-places.ts';
import { statusAt } from '../../domain/place/status-at.ts';
import { venueKinds } from '../../domain/place/venue-kinds.ts';
import { unplacedCount } from '../../domain/provenance/unplaced.ts';
import type {
  QueryResolvers,
  VenueConnectionResolvers,
  VenueResolvers,
} from '../../schema/generated/resolver-types.ts';
import { dayAsked, type RequestContext } from './context.ts';
import { parseId } from './parse-id.ts';
import { venuePage } from './venue-list.ts';
import { localityOfVenue } from './venue-place.ts';

export const venueQueries: QueryResolvers<RequestContext> = {
  venues: (_, { filter, first, after }, context) => venuePage(context, filter, { first, after }),
  venue: async (_, { id }, { data }) => (await (await data()).venues.byId.load(parseId('id', id))) ?? null,
  venueKinds: () => venueKinds,
};

export const VenueConnection: VenueConnectionResolvers<RequestContext> = {
  unplacedCount: async ({ missing }) => unplacedCount((await missing()).unplaced),
  unplaced: async ({ missing }) => (await missing()).unplaced,
  statusNotKnownCount: async ({ missing }) => (await missing()).statusNotKnown,
  note: async ({ missing }) => (await missing()).note ?? null,
};

export const Venue: VenueResolvers<RequestContext> = {
  location: ({ position }) => position ?? null,
  locationPrecision: ({ precision }) => precision,
  locationBasis: ({ positionBasis }) => positionBasis ?? null,
  ward: async ({ position }, { asOf }, { data }) => {
    const day = dayAsked('asOf', asOf);
    const directory = await (await data()).areas();
    if (!position) return null;
    if (day === undefined) return directory.locate(position).area ?? null;
    const { edition } = editionWithGeometryFor(directory.editions, day);
    return directory.index(edition).locate(position).area ?? null;
  },
  locality: async (venue, { asOf }, { data }) => {
    dayAsked('asOf', asOf);
    return localityOfVenue(venue, await (await data()).areas()) ?? null;
  },
  distanceMetres: ({ distanceMetres }) => distanceMetres ?? null,
  status: (venue, { asOf }, { today }) =>
    statusAt(venue, dayAsked('asOf', asOf) ?? today, publishedParameters).status,
  statusDate: (venue, _, { today }) => statusAt(venue, today, publishedParameters).record?.date ?? null,
  statusText: (venue, _, { today }) => statusAt(venue, today, publishedParameters).record?.statement ?? null,
  meetingPlace: (venue) => isMeetingPlace(venue),
  projects: async ({ id }, _, { data }) => {
    const byVenue = await (await data()).projectsByVenue();
    return (byVenue.get(id) ?? []).map(({ project }) => project);
  },
};
