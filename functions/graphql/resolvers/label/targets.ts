import { documentedYear } from '../../../../domain/cohesion-label/classification/documented-year.ts';
import { method, parseMethodId } from '../../../../domain/method/method.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import type { QueryResolvers } from '../../../../schema/generated/resolver-types.ts';
import { dayOf, type RequestContext } from '../../request/context.ts';

export const targetQueries: QueryResolvers<RequestContext> = {
  targets: async (_, { asOf, method: named }, context) => {
    const day = dayOf(asOf, context, 'LABELS');
    const { id, snapshot } = await question(day, named, context);
    return { asOf: day, method: id, isCheck: false, ...(await snapshot.targetRuns.onRecord(day, id)) };
  },
  documentedYear: async (_, { method: named }, context) => {
    const day = context.basis.day(documentedYear.lastDay);
    const { id, snapshot } = await question(day, named, context);
    const { inputs, ...run } = await snapshot.targetRuns.documented(day, id);
    return { year: documentedYear.name, run: { asOf: day, method: id, isCheck: true, ...run }, inputs };
  },
};

/** Reads which version is asked for; the run counts among those of the request, and edition and method are noted. */
async function question(day: CalendarDate, named: string | null | undefined, context: RequestContext) {
  const id = named == null ? method.id : parseMethodId('method', named);
  context.runs.take('WARD', day, { method: id });
  context.basis.method(id);
  const snapshot = await context.data();
  context.basis.edition((await snapshot.areas()).linesOn(day).edition.id);
  return { id, snapshot };
}
