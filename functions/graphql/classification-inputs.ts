import type { QueryResolvers } from '../../schema/generated/resolver-types.ts';
import { classificationInput } from './classification-input.ts';
import { dayAsked, type RequestContext } from './context.ts';

/** What a run reads, as it reads it: what is worked out in a browser can then be no other than what is answered here. */
export const classificationInputs: QueryResolvers<RequestContext>['classificationInputs'] = async (
  _,
  { asOf },
  { data, today },
) => {
  const day = dayAsked('asOf', asOf) ?? today;
  const input = await classificationInput(await data(), 'WARD', day);
  return { ...input, groupCounts: input.observations, localityFigures: input.localityObservations };
};
