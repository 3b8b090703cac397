import { InvalidInput, NotFound } from '../../../../domain/errors/errors.ts';
import { parseAreaCode } from '../../../../domain/geography/parse-area-code.ts';
import { outputAreaTables } from '../../../../domain/output-areas/output-area-tables.ts';
import type { OutputAreaResolvers, QueryResolvers } from '../../../../schema/generated/resolver-types.ts';
import { sortByKey } from '../../limits/paging.ts';
import type { RequestContext } from '../../request/context.ts';
import { areaByCode } from '../../snapshot/area-by-code.ts';

export const outputAreas: QueryResolvers<RequestContext>['outputAreas'] = async (_, { within }, { data }) => {
  const snapshot = await data();
  const { code, level } = await areaByCode(parseAreaCode('within', within), snapshot);
  if (level !== 'WARD' && level !== 'LSOA') {
    throw new InvalidInput(
      'within',
      'Ask for a ward or a small area (LSOA); a larger area is asked for ward by ward.',
    );
  }
  const held = sortByKey(await snapshot.outputAreas(), ({ code: own }) => [own]);
  return held.filter(({ smallArea, ward }) => (level === 'LSOA' ? smallArea : ward) === code);
};

export const OutputArea: OutputAreaResolvers<RequestContext> = {
  point: ({ position }) => position,
  ward: async ({ code, ward }, _, { data }) => {
    const found = (await (await data()).areas()).find(ward);
    if (!found) throw new NotFound('ward of the Output Area', code);
    return found;
  },
  shares: async ({ code }, { indicator }, { data }) => {
    const table = outputAreaTables.find((each) => each.indicator === indicator);
    if (!table) {
      throw new InvalidInput(
        'indicator',
        `"${indicator}" is held for no Output Area. Held are: ${outputAreaTables.map((each) => each.indicator).join(', ')}.`,
      );
    }
    const held = (await (await data()).outputAreaShares()).get(code)?.[table.table];
    if (held?.length !== table.categories.length) return [];
    const dimension = table.indicator.replace('census-2021-', '').replaceAll('-', ' ');
    return table.categories.map(({ category }, order) => ({ dimension, category, value: held[order] ?? 0 }));
  },
};
