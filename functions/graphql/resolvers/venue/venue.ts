import { message } from '../../../../domain/messages/message.ts';
import { oneText } from '../../../../domain/messages/one-text.ts';
import { method, publishedParameters } from '../../../../domain/method/method.ts';
import { areaBasisWords } from '../../../../domain/place/area-basis-words.ts';
import { isMeetingPlace } from '../../../../domain/place/meeting-places.ts';
import type { AreaBasis } from '../../../../domain/place/place-by-name.ts';
import { statusAt } from '../../../../domain/place/status-at.ts';
import { venueKinds } from '../../../../domain/place/venue-kinds.ts';
import { warmSpaceWords } from '../../../../domain/place/warm-space.ts';
import { unplacedCount } from '../../../../domain/provenance/unplaced.ts';
import type { Venue as VenueRecord } from '../../../../domain/records/venue.ts';
import type {
  QueryResolvers,
  VenueConnectionResolvers,
  VenueEdgeResolvers,
  VenueResolvers,
  WarmSpaceResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import { parseId } from '../../ids/parse-id.ts';
import { dayAsked, dayOf, type RequestContext } from '../../request/context.ts';
import { localityOfVenue, wardOfVenue } from '../../snapshot/venue-place.ts';
import { basesOf } from '../record/bases-of.ts';
import { keptOfVenue } from './kept-of-venue.ts';
import { stopsAround } from './stops.ts';
import { venuePage } from './venue-list.ts';

export const venueQueries: QueryResolvers<RequestContext> = {
  venues: (_, { filter, first, after }, context) => venuePage(context, filter, { first, after }),
  venue: async (_, { id }, { data }) => (await (await data()).venues.byId.load(parseId('id', id))) ?? null,
  venueKinds: () =>
    venueKinds.map(({ id, word, meetingPlace, broader }) => ({
      id,
      name: word,
      meetingPlace,
      broader: broader ?? null,
    })),
};

export const VenueConnection: VenueConnectionResolvers<RequestContext> = {
  unplacedCount: async ({ missing }) => unplacedCount((await missing()).unplaced),
  unplaced: async ({ missing }) => (await missing()).unplaced,
  statusNotKnownCount: async ({ missing }) => (await missing()).statusNotKnown,
  note: async ({ missing }) => (await missing()).note ?? null,
  inKnownLocalityWords: ({ inKnownLocalityCount: known, totalCount: total }) =>
    message('total.inKnownLocality', { known, total }),
};

export const Venue: VenueResolvers<RequestContext> = {
  bases: basesOf,
  location: ({ position }) => position ?? null,
  locationPrecision: ({ precision }) => precision,
  locationBasis: ({ positionBasis }) => positionBasis ?? null,
  ward: async (venue, { asOf }, context) =>
    wardOfVenue(venue, ...(await directoryAndEdition(asOf, context))) ?? null,
  locality: async (venue, { asOf }, context) =>
    localityOfVenue(venue, ...(await directoryAndEdition(asOf, context))) ?? null,
  areaBasis: (venue) => areaBasisOf(venue) ?? null,
  areaBasisWords: (venue) => {
    const basis = areaBasisOf(venue);
    return basis
      ? areaBasisWords(basis, basis === 'POINT' ? venue.name : (venue.neighbourhood ?? venue.name))
      : null;
  },
  distanceMetres: () => null,
  status: (venue, { asOf }, context) => statusOf(venue, asOf, context).status,
  statusDate: (venue, { asOf }, context) => statusOf(venue, asOf, context).record?.date ?? null,
  statusText: (venue, { asOf }, context) => statusOf(venue, asOf, context).record?.statement ?? null,
  statusSource: (venue, { asOf }, context) => {
    const { record } = statusOf(venue, asOf, context);
    return record ? (record.source ?? venue.source) : null;
  },
  otherNames: ({ aliases }) => aliases ?? [],
  formerIds: ({ formerIds }) => formerIds ?? [],
  otherSources: ({ otherSources }) => otherSources ?? [],
  meetingPlace: (venue) => isMeetingPlace(venue),
  warmSpace: ({ warmSpace }) => warmSpace ?? null,
  pupils: ({ pupils }) => pupils ?? null,
  stopsNear: ({ position }, { withinMetres }, context) => stopsAround(position, withinMetres, context),
  ...keptOfVenue,
  projects: async ({ id }, _, { data }) => {
    const byVenue = await (await data()).projectsByVenue();
    return (byVenue.get(id) ?? []).map(({ project }) => project);
  },
};

/** By what a venue is placed: a point goes before a name. */
const areaBasisOf = ({ position, areaBasis }: VenueRecord): AreaBasis | undefined =>
  position ? 'POINT' : areaBasis;

export const WarmSpace: WarmSpaceResolvers<RequestContext> = {
  words: (space) => {
    const [first, ...more] = warmSpaceWords(space);
    return first ? oneText(first, ...more) : message('venueKind.warmSpace');
  },
};

export const VenueEdge: VenueEdgeResolvers<RequestContext> = {
  distanceMetres: ({ node }) => node.distanceMetres ?? null,
};

/** The edition on whose lines a venue is placed; without a day, the newest mapped. */
async function directoryAndEdition(asOf: string | null | undefined, context: RequestContext) {
  const day = dayAsked(asOf, context, 'RECORDS');
  const directory = await (await context.data()).areas();
  return [directory, day === undefined ? directory.mappedEdition : directory.linesOn(day).edition] as const;
}

/** Status, its date and its words are of one record: that of the day asked about. */
function statusOf(venue: VenueRecord, asOf: string | null | undefined, context: RequestContext) {
  context.basis.method(method.id);
  return statusAt(venue, dayOf(asOf, context, 'RECORDS'), publishedParameters);
}
