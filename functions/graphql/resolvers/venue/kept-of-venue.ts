import { publishedParameters } from '../../../../domain/method/method.ts';
import { accessWords, openWords, timesWords, wordWords } from '../../../../domain/opening/opening-words.ts';
import { parseOpenInstant, venueOpenAt } from '../../../../domain/opening/venue-open-at.ts';
import type {
  OpenAtResolvers,
  OpeningTimesResolvers,
  VenueAccessResolvers,
  VenueResolvers,
  VenueWordResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';

type KeptFields = 'openingTimes' | 'openAt' | 'access' | 'languagesSpoken' | 'contact' | 'corrections';

/** What people keep of a place, and whether it is open by it. */
export const keptOfVenue: Pick<VenueResolvers<RequestContext>, KeptFields> = {
  openingTimes: ({ kept }) => kept?.opening ?? null,
  openAt: (venue, { at }, context) => {
    // The answer for this very moment is no answer for the next: it is never kept.
    if (at == null) context.outcome.live = true;
    const instant = parseOpenInstant('at', at ?? context.now, context.requestDay);
    const asked = new Date(instant).toISOString();
    return { at: asked, ...venueOpenAt(venue, instant, publishedParameters) };
  },
  access: ({ kept }) => kept?.access ?? [],
  languagesSpoken: ({ kept }) => kept?.languages ?? [],
  contact: ({ kept }) => kept?.contact ?? null,
  corrections: ({ kept }) =>
    (kept?.corrections ?? []).map(({ loaded = null, ...rest }) => ({ loaded, ...rest })),
};

export const OpenAt: OpenAtResolvers<RequestContext> = {
  until: ({ until }) => until ?? null,
  next: ({ next }) => next ?? null,
  words: (open) => openWords(open),
};

export const OpeningTimes: OpeningTimesResolvers<RequestContext> = {
  from: ({ from }) => from ?? null,
  until: ({ until }) => until ?? null,
  note: ({ note }) => note ?? null,
  words: (times) => timesWords(times),
};

export const VenueWord: VenueWordResolvers<RequestContext> = { words: (word) => wordWords(word) };

export const VenueAccess: VenueAccessResolvers<RequestContext> = { words: (known) => accessWords(known) };
