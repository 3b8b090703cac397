import type { QueryResolvers } from '../../../../schema/generated/resolver-types.ts';
import { dayOf, type RequestContext } from '../../request/context.ts';
import { classificationInput } from '../../snapshot/classification-input.ts';

/** What a run reads, as it reads it: what is worked out in a browser can then be no other than what is answered here. */
export const classificationInputs: QueryResolvers<RequestContext>['classificationInputs'] = async (
  _,
  { asOf },
  context,
) => {
  const day = dayOf(asOf, context, 'LABELS');
  const snapshot = await context.data();
  context.basis.edition((await snapshot.areas()).linesOn(day).edition.id);
  const input = await classificationInput(snapshot, 'WARD', day);
  return {
    ...input,
    groupCounts: input.observations,
    localityFigures: input.localityObservations,
    projects: input.projects.map((project) => ({
      ...project,
      wards: project.wards ?? [],
      countedAs: project.countedAs ?? null,
    })),
    exchanges: input.exchanges.map((exchange) => ({ ...exchange, metOn: exchange.metOn ?? [] })),
    reviews: input.reviews.map((review) => ({
      ...review,
      isIncomplete: review.isIncomplete ?? false,
      settled: review.settled ?? [],
    })),
  };
};
