import { labelTable } from '../../domain/classification/labels.ts';
import { method, parameterTable } from '../../domain/classification/method.ts';
import { InvalidInput } from '../../domain/errors.ts';
import { plainDate } from '../../domain/provenance/calendar-date.ts';
import type { QueryResolvers } from '../../schema/generated/resolver-types.ts';
import { dayAsked, type RequestContext } from './context.ts';

export const classificationQueries: QueryResolvers<RequestContext> = {
  classification: async (_, { asOf, level }, { data, today }) => {
    const day = dayAsked('asOf', asOf) ?? today;
    const wanted = level ?? 'WARD';
    if (wanted !== 'WARD' && wanted !== 'LOCALITY') {
      throw new InvalidInput('level', `${wanted} has no labels. Ask for WARD or LOCALITY.`);
    }
    const held = await data();
    const { drawn } = await held.areas();
    const run = await held.classification(wanted, day);
    const changed =
      drawn.validTo && day > drawn.validTo
        ? [
            `Wards were replaced after ${plainDate(drawn.validTo)}. The labels stand on the wards before that, because the figures were published for them.`,
          ]
        : [];
    return {
      ...run,
      edition: drawn,
      method: { ...method, parameters: parameterTable(), labels: labelTable },
      notes: [...changed, ...run.notes],
    };
  },
};
