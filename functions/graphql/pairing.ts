import type { Area } from '../../domain/geography/area.ts';
import { exchangePairs } from '../../domain/pairing/exchange-pairs.ts';
import type { Pairing as PairingRecord } from '../../domain/pairing/pairing.ts';
import type {
  AreaResolvers,
  PairingResolvers,
  PairSuggestionResolvers,
  QueryResolvers,
} from '../../schema/generated/resolver-types.ts';
import { classificationInput } from './classification-input.ts';
import { dayAsked, type RequestContext } from './context.ts';
import { labelledLevel } from './labelled-level.ts';
import { readWhatIf } from './read-what-if.ts';

export const pairingQueries: QueryResolvers<RequestContext> = {
  pairings: async (_, { asOf, level, whatIf }, { data, today, runs }) => {
    const day = dayAsked('asOf', asOf) ?? today;
    const wanted = labelledLevel(level ?? 'WARD');
    const tried = whatIf ? readWhatIf(whatIf) : undefined;
    runs.take(wanted, day, tried ?? {});
    const held = await data();
    return tried ? held.whatIfPairings(wanted, day, tried) : held.pairings(wanted, day);
  },
  exchangePairs: async (_, _args, { data, today }) =>
    exchangePairs(await classificationInput(await data(), 'WARD', today)),
};

export const areaPairings: NonNullable<AreaResolvers<RequestContext>['pairings']> = async (
  area,
  { asOf, whatIf },
  { data, today, runs },
) => {
  const day = dayAsked('asOf', asOf) ?? today;
  const held = await data();
  if (area.edition !== (await held.areas()).drawn.id) return [];
  const tried = whatIf ? readWhatIf(whatIf) : undefined;
  runs.take('WARD', day, tried ?? {});
  const pairings = await (tried ? held.whatIfPairings('WARD', day, tried) : held.pairings('WARD', day));
  return area.level === 'BOROUGH' ? pairings : pairings.filter((pairing) => touches(pairing, area));
};

export const Pairing: PairingResolvers<RequestContext> = {
  coldSpot: ({ coldSpot }) => coldSpot.area,
  label: ({ coldSpot }) => coldSpot.label,
  whatIf: ({ coldSpot }) => coldSpot.whatIf ?? null,
};

export const PairSuggestion: PairSuggestionResolvers<RequestContext> = {
  label: ({ classification }) => classification?.label ?? null,
};

const touches = ({ coldSpot, suggestions }: PairingRecord, area: Area): boolean =>
  [coldSpot.area, ...suggestions.map((suggestion) => suggestion.area)].some(
    ({ code, parent }) => code === area.code || (area.level === 'LOCALITY' && parent === area.code),
  );
