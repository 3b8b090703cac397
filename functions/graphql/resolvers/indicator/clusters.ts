import { InvalidInput, NotFound } from '../../../../domain/errors/errors.ts';
import { parseAreaCode } from '../../../../domain/geography/parse-area-code.ts';
import { clusterLevels } from '../../../../domain/layers/layer.ts';
import {
  clusterAreaWords,
  clusterMethodWords,
  clusterSummary,
  overallMoranWords,
} from '../../../../domain/statistics/autocorrelation/cluster-run-words.ts';
import { clusterSettings } from '../../../../domain/statistics/autocorrelation/clusters.ts';
import { GENERATOR } from '../../../../domain/statistics/autocorrelation/seeded-random.ts';
import { unitName } from '../../../../domain/wording/quantity.ts';
import type { QueryResolvers, SmallAreaResolvers } from '../../../../schema/generated/resolver-types.ts';
import { parseId } from '../../ids/parse-id.ts';
import { sortByKey } from '../../limits/paging.ts';
import type { RequestContext } from '../../request/context.ts';
import type { DataSnapshot } from '../../snapshot/data-snapshot.ts';
import { levelAndPeriod } from '../../snapshot/layer-repository.ts';

export const clusterQueries: QueryResolvers<RequestContext> = {
  smallAreas: async (_, _args, { data }) =>
    sortByKey(await (await data()).smallAreas(), ({ code }) => [code]),
  clusters: async (_, { indicator, category, level, period }, { data, basis }) => {
    const snapshot = await data();
    const tested = await indicatorById(indicator, snapshot);
    const layer = await snapshot.layerRepository.layerOf(tested.id, category);
    if (!layer) {
      throw new InvalidInput(
        'indicator',
        `"${tested.name}" has no figures by ward or small area. See clusterLevels of layers.`,
      );
    }
    const shown = levelAndPeriod(layer, clusterLevels(layer), { level: level ?? 'WARD', period });
    const { reading, names } = await snapshot.clusterRuns.run(layer, shown.level, shown.period);
    // No layer has clusters by locality: its levels say so.
    const areas = shown.level === 'LSOA' ? 'LSOA' : 'WARD';
    const directory = await snapshot.areas();
    if (shown.level !== 'LSOA') basis.edition(directory.mappedEdition.id);
    const { overall, method } = reading;
    return {
      indicator: tested,
      category: layer.measure.kind === 'SHARE' ? layer.measure.category : null,
      name: layer.name,
      unit: layer.unit,
      unitName: unitName(layer.unit),
      polarityWords: layer.polarityWords,
      layer: layer.id,
      period: shown.period ?? null,
      level: shown.level,
      method: clusterMethodWords(reading, areas),
      methodKind: method.kind,
      seed: clusterSettings.seed,
      draws: clusterSettings.draws,
      generator: GENERATOR,
      arrangements: method.kind === 'EXACT' ? method.arrangements : null,
      significance: reading.level,
      power: reading.power,
      caveat: reading.caveat,
      summary: clusterSummary(reading, areas),
      overall: overall
        ? {
            value: overall.statistic,
            expected: overall.expected,
            p: overall.permutationP,
            words: overallMoranWords(overall, reading.level),
          }
        : null,
      areas: reading.areas.map((each) => {
        const name = names.get(each.code) ?? each.code;
        return {
          ...each,
          area: shown.level === 'WARD' ? (directory.find(parseAreaCode('area', each.code)) ?? null) : null,
          areaCode: each.code,
          areaName: name,
          localMoran: each.localMoran?.statistic ?? null,
          words: clusterAreaWords(name, each),
        };
      }),
      source: layer.source,
    };
  },
};

export const SmallArea: SmallAreaResolvers<RequestContext> = {
  centroid: ({ position }) => position,
  ward: async ({ code, ward }, _, { data }) => {
    const found = (await (await data()).areas()).find(ward);
    if (!found) throw new NotFound('ward of the small area', code);
    return found;
  },
};

/** @throws NotFound when no indicator has this id */
export async function indicatorById(id: string, snapshot: DataSnapshot) {
  const found = (await snapshot.indicatorById()).get(parseId('indicator', id));
  if (!found) throw new NotFound('indicator', id);
  return found;
}
