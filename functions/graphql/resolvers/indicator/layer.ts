import { dimensionIndicator } from '../../../../domain/cohesion-label/diversity/diversity-by.ts';
import { besideCountry } from '../../../../domain/indicators/comparison-words.ts';
import {
  diversityByFigures,
  diversityFigures,
  labelFill,
  practiceFigures,
  reachFigures,
} from '../../../../domain/layers/computed-figures.ts';
import { isComputed } from '../../../../domain/layers/computed-layers.ts';
import {
  clusterLevels,
  type LayerLevel,
  type Layer as LayerRecord,
} from '../../../../domain/layers/layer.ts';
import { type LayerFigure, layerFigures } from '../../../../domain/layers/layer-figures.ts';
import { fillLayer, type LayerFill as MadeFill } from '../../../../domain/layers/layer-fill.ts';
import { layerGroups } from '../../../../domain/layers/layer-groups.ts';
import { layerPeriods } from '../../../../domain/layers/layer-periods.ts';
import { message, type ToldText, untranslated } from '../../../../domain/messages/message.ts';
import { method } from '../../../../domain/method/method.ts';
import type { Observation } from '../../../../domain/records/indicator.ts';
import { unitName } from '../../../../domain/wording/quantity.ts';
import type {
  LayerFillResolvers,
  LayerResolvers,
  QueryResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import { parseId } from '../../ids/parse-id.ts';
import type { RequestContext } from '../../request/context.ts';
import type { DataSnapshot } from '../../snapshot/data-snapshot.ts';
import { levelAndPeriod } from '../../snapshot/layer-repository.ts';
import { repliesInLayer } from '../label/label-answers.ts';
import { practiceOf } from '../practice/practice.ts';

export const layerQueries: QueryResolvers<RequestContext> = {
  layers: async (_, _args, { data }) => (await data()).layerRepository.catalogue(),
  layer: async (_, { id, level, period, classing, classes }, context) => {
    const snapshot = await context.data();
    const layer = (await snapshot.layerRepository.catalogue()).find((each) => each.id === parseId('id', id));
    if (!layer) return null;
    const shown = levelAndPeriod(layer, layer.levels, { level, period });
    const method = classing == null || classing === 'CATEGORIES' ? undefined : classing;
    const asked = { ...shown, method, classes: classes ?? undefined };
    const observations = await snapshot.layerRepository.figuresOf(layer);
    const { fill, boroughValue } = await filled(snapshot, layer, asked, context, observations);
    if (shown.level !== 'LSOA') context.basis.edition((await snapshot.areas()).mappedEdition.id);
    return {
      ...fill,
      values: await Promise.all(
        fill.values.map(async ({ code, name, qualifierKind, label, ...value }) => ({
          ...value,
          qualifier: qualifierKind ?? null,
          areaCode: code,
          areaName: name,
          replies: await repliesInLayer(code, label, context),
        })),
      ),
      boroughValue: boroughValue ?? null,
      // Told by a resolver of its own, so that nobody pays for it who does not ask.
      besideWords: null,
      comparators: observations.filter(({ area }) => area.level === 'COMPARATOR'),
      notes: await notesOf(snapshot, layer, shown.level),
    };
  },
};

export const LayerFill: LayerFillResolvers<RequestContext> = {
  besideWords: async ({ layer, period, boroughValue }, _, { data }) =>
    (await besideWords(await data(), layer, period ?? undefined, boroughValue ?? undefined)) ?? null,
};

export const Layer: LayerResolvers<RequestContext> = {
  unitName: ({ unit }) => unitName(unit),
  groupName: ({ group }) => layerGroups.find(({ id }) => id === group)?.name ?? untranslated(group),
  kind: ({ measure }) => (measure.kind === 'LABEL' ? 'LABEL' : 'NUMBER'),
  clusterLevels: (layer) => clusterLevels(layer),
  series: async (layer, _, { data }) => layerPeriods(layer, await (await data()).layerRepository.catalogue()),
  category: ({ measure }) => (measure.kind === 'SHARE' ? measure.category : null),
};

type Asked = Parameters<typeof fillLayer>[2];
interface Filled {
  readonly fill: MadeFill;
  readonly boroughValue: number | undefined;
}

async function filled(
  snapshot: DataSnapshot,
  layer: LayerRecord,
  asked: Asked,
  context: RequestContext,
  observations: readonly Observation[],
): Promise<Filled> {
  const { measure } = layer;
  const numbers = (figures: readonly LayerFigure[], boroughValue: number | undefined): Filled => ({
    fill: fillLayer(layer, figures, { ...asked, boroughValue }),
    boroughValue,
  });
  if (measure.kind === 'FIGURE' || measure.kind === 'SHARE') {
    const areas = await snapshot.layerRepository.areasOf(asked.level);
    const borough = await snapshot.layerRepository.areasOf('BOROUGH');
    const [whole] = layerFigures(layer, borough, observations, asked.period);
    return numbers(layerFigures(layer, areas, observations, asked.period), whole?.value);
  }
  if (measure.kind === 'DIVERSITY_BY') {
    const { dimension } = measure;
    const figures = await snapshot.figuresOfIndicator.load(dimensionIndicator(dimension));
    const read = async (level: LayerLevel | 'BOROUGH') =>
      diversityByFigures(dimension, await snapshot.layerRepository.areasOf(level), figures);
    const [whole] = await read('BOROUGH');
    return numbers(await read(asked.level), whole?.value);
  }
  const { today } = context;
  context.basis.method(method.id);
  // The computed layers have no figures by small area: their levels say so.
  const level = asked.level === 'LOCALITY' ? 'LOCALITY' : 'WARD';
  if (measure.kind === 'REACH') {
    const run = await snapshot.reachRuns.reach(level, measure.target, today);
    const { share } = run.borough;
    return numbers(reachFigures(run), share === undefined ? undefined : share * 100);
  }
  if (measure.kind === 'PRACTICE') {
    const practice = await practiceOf(today, context);
    const areas = practice.areas.filter((area) => area.level === level);
    return numbers(practiceFigures(areas, practice), undefined);
  }
  const run = await snapshot.classification(level, today);
  return measure.kind === 'LABEL'
    ? { fill: labelFill(layer, level, run), boroughValue: undefined }
    : numbers(diversityFigures(run), undefined);
}

/** The borough's share beside that of the country, where both are held for the period shown. */
async function besideWords(
  snapshot: DataSnapshot,
  { measure, indicator }: LayerRecord,
  period: string | undefined,
  boroughValue: number | undefined,
) {
  if (measure.kind !== 'SHARE' || !indicator) return undefined;
  const figures = await snapshot.comparatorsOfIndicator.load(indicator.id);
  const country = figures.find((each) => each.area.kind === 'NATION' && each.period === period);
  const [borough] = await snapshot.layerRepository.areasOf('BOROUGH');
  return borough && besideCountry(borough.name, boroughValue, country, measure.category);
}

/** What a reader must know of the areas and of the layer. */
async function notesOf(snapshot: DataSnapshot, layer: LayerRecord, level: LayerLevel): Promise<ToldText[]> {
  const { mappedEdition } = await snapshot.areas();
  const isDay = isComputed(layer);
  return [
    ...(level !== 'LSOA' && mappedEdition.validTo
      ? [message('fill.wardsInForce', { day: mappedEdition.validTo })]
      : []),
    ...(level === 'LOCALITY' ? [message('fill.localityProvisional')] : []),
    ...(isDay ? [message('fill.dayOfRequest')] : []),
    ...(layer.note ? [layer.note] : []),
  ];
}
