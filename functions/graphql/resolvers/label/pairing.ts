import type { Area } from '../../../../domain/geography/area.ts';
import { exchangePairs } from '../../../../domain/pairing/exchange-pairs.ts';
import type { Pairing as PairingRecord } from '../../../../domain/pairing/pairing.ts';
import type {
  AreaResolvers,
  PairingResolvers,
  PairSuggestionResolvers,
  PlacedPartyResolvers,
  QueryResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';
import { classificationInput } from '../../snapshot/classification-input.ts';
import { repliesToColdSpot, repliesToSuggested } from './label-answers.ts';
import { labelQuestion } from './label-question.ts';
import { labelledLevel } from './labelled-level.ts';
import { registeredVenue } from './registered-venue.ts';

export const pairingQueries: QueryResolvers<RequestContext> = {
  pairings: async (_, { asOf, level, whatIf }, context) => {
    const wanted = labelledLevel(level ?? 'WARD');
    const { snapshot, day, tried } = await labelQuestion({ asOf, whatIf }, wanted, context);
    return tried ? snapshot.whatIfPairings(wanted, day, tried) : snapshot.pairings(wanted, day);
  },
  exchangePairs: async (_, _args, { data, requestDay }) =>
    exchangePairs(await classificationInput(await data(), 'WARD', requestDay)),
};

export const areaPairings: NonNullable<AreaResolvers<RequestContext>['pairings']> = async (
  area,
  { asOf, whatIf },
  context,
) => {
  const { snapshot, day, edition, tried } = await labelQuestion({ asOf, whatIf }, 'WARD', context);
  if (area.edition !== edition.id) return [];
  const pairings = await (tried
    ? snapshot.whatIfPairings('WARD', day, tried)
    : snapshot.pairings('WARD', day));
  return area.level === 'BOROUGH' ? pairings : pairings.filter((pairing) => touches(pairing, area));
};

export const Pairing: PairingResolvers<RequestContext> = {
  coldSpot: ({ coldSpot }) => coldSpot.area,
  label: ({ coldSpot }) => coldSpot.label,
  whatIf: ({ coldSpot }) => coldSpot.whatIf ?? null,
  replies: repliesToColdSpot,
};

export const PairSuggestion: PairSuggestionResolvers<RequestContext> = {
  venue: ({ venue }, _, context) => (venue ? registeredVenue(venue, context) : null),
  label: ({ classification }) => classification?.label ?? null,
  replies: repliesToSuggested,
};

export const PlacedParty: PlacedPartyResolvers<RequestContext> = {
  venue: ({ venue }, _, context) => (venue ? registeredVenue(venue, context) : null),
};

const touches = ({ coldSpot, suggestions }: PairingRecord, area: Area): boolean =>
  [coldSpot.area, ...suggestions.map((suggestion) => suggestion.area)].some(
    ({ code, parent }) => code === area.code || (area.level === 'LOCALITY' && parent === area.code),
  );
