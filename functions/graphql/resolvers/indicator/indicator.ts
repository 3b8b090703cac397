import { figureBasis } from '../../../../domain/census/share-words.ts';
import { CorruptRecord, NotFound } from '../../../../domain/errors/errors.ts';
import type { Area, AreaCode } from '../../../../domain/geography/area.ts';
import { parseAreaCode } from '../../../../domain/geography/parse-area-code.ts';
import { groupName } from '../../../../domain/layers/category-name.ts';
import { qualifierKindOf } from '../../../../domain/provenance/qualifier.ts';
import type { Observation as ObservationRecord } from '../../../../domain/records/indicator.ts';
import { parseWords } from '../../../../domain/search/parse-words.ts';
import { figureInterval } from '../../../../domain/statistics/intervals/figure-interval.ts';
import { unitName } from '../../../../domain/wording/quantity.ts';
import type {
  AreaLevel,
  BreakdownValueResolvers,
  IndicatorResolvers,
  ObservationResolvers,
  QueryResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import { parseId } from '../../ids/parse-id.ts';
import type { RequestContext } from '../../request/context.ts';
import type { AreaDirectory } from '../../snapshot/area-directory.ts';
import type { SnapshotRecords } from '../../snapshot/snapshot-records.ts';
import { refuseUnknown } from '../programme/project-list.ts';
import { basesOf } from '../record/bases-of.ts';
import { indicatorComparators, indicatorComparison } from './comparison.ts';
import { noFigureNote } from './no-figure-note.ts';
import { responsibleBodyOf, seriesOfArea } from './series.ts';

const levels: readonly AreaLevel[] = ['BOROUGH', 'LOCALITY', 'WARD', 'LSOA'];

export const indicatorQueries: QueryResolvers<RequestContext> = {
  indicators: async (_, { filter }, { data }) => {
    const { text, framework } = filter ?? {};
    const snapshot = await data();
    const words = text == null ? undefined : parseWords('filter.text', text);
    const all = await snapshot.indicators();
    if (framework != null)
      refuseUnknown(
        'filter.framework',
        framework,
        all.map((each) => each.framework),
      );
    const found = words && new Set((await snapshot.indicatorIndex()).find(words).items.map(({ id }) => id));
    return all.filter(
      ({ id, ...each }) => (framework == null || each.framework === framework) && (!found || found.has(id)),
    );
  },
  indicator: async (_, { id }, { data }) =>
    (await (await data()).indicatorById()).get(parseId('id', id)) ?? null,
};

export const Indicator: IndicatorResolvers<RequestContext> = {
  unitName: ({ unit }) => unitName(unit),
  comparison: indicatorComparison,
  comparators: indicatorComparators,
  series: (indicator, { area }, context) => seriesOfArea(indicator, area, context),
  responsibleBody: async (indicator, _, { data }) =>
    (await responsibleBodyOf(indicator, await data())) ?? null,
  deliveredBy: async ({ deliveredBy }, _, { data }) =>
    deliveredBy === undefined ? null : ((await (await data()).organisationById()).get(deliveredBy) ?? null),
  bases: basesOf,
  availableLevels: async ({ id }, _, { data }) => {
    const figures = await (await data()).figuresOfIndicator.load(id);
    return levels.filter((level) => figures.some(({ area }) => area.level === level));
  },
  observations: async ({ id }, asked, context) => {
    const found = await observationsOfIndicator(id, asked, context.data);
    noteEditions(found, await (await context.data()).areas(), context);
    return found;
  },
  observationsNote: async ({ id, name }, asked, { data }) => {
    const [snapshot, found] = await Promise.all([data(), observationsOfIndicator(id, asked, data)]);
    const directory = await snapshot.areas();
    const area = asked.area == null ? undefined : directory.find(parseAreaCode('area', asked.area));
    return found.length > 0
      ? null
      : noFigureNote(
          { indicator: name, area, place: asked.area ?? asked.level, period: asked.period },
          directory,
        );
  },
};

interface FiguresAsked {
  readonly area?: string | null | undefined;
  readonly level?: AreaLevel | null | undefined;
  readonly period?: string | null | undefined;
}

async function observationsOfIndicator(
  id: string,
  { area, level, period }: FiguresAsked,
  data: RequestContext['data'],
): Promise<readonly ObservationRecord[]> {
  const snapshot = await data();
  const code = area == null ? undefined : await knownCode(parseAreaCode('area', area), snapshot);
  const figures = await snapshot.figuresOfIndicator.load(id);
  return figures.filter(
    (figure) =>
      (code === undefined || figure.area.code === code) &&
      (level == null || figure.area.level === level) &&
      (period == null || figure.period === period),
  );
}

/** The editions of the areas that figures were published for. */
function noteEditions(
  figures: readonly ObservationRecord[],
  directory: AreaDirectory,
  { basis }: RequestContext,
): void {
  for (const code of new Set(figures.map(({ area }) => area.code))) {
    const area = code && directory.find(code);
    if (area) basis.edition(area.edition);
  }
}

async function knownCode(code: AreaCode, snapshot: SnapshotRecords): Promise<AreaCode> {
  if ((await snapshot.areas()).find(code)) return code;
  if ((await snapshot.smallAreas()).some((area) => area.code === code)) return code;
  throw new NotFound('area', code);
}

/** The figures of exactly this area. @throws NotFound for an indicator that is not held */
export async function observationsOfArea(
  area: Area,
  indicator: string | null | undefined,
  period: string | null | undefined,
  { data }: RequestContext,
): Promise<readonly ObservationRecord[]> {
  const snapshot = await data();
  if (indicator != null && !(await snapshot.indicatorById()).has(parseId('indicator', indicator))) {
    throw new NotFound('indicator', indicator);
  }
  const figures = await snapshot.figuresOfArea.load(area.code);
  return figures.filter(
    (figure) =>
      (indicator == null || figure.indicator === indicator) && (period == null || figure.period === period),
  );
}

export const BreakdownValue: BreakdownValueResolvers<RequestContext> = {
  name: ({ category }) => groupName(category),
};

export const Observation: ObservationResolvers<RequestContext> = {
  bases: basesOf,
  survey: ({ survey }) => survey ?? null,
  basis: (figure) => figureBasis(figure) ?? null,
  unitName: ({ unit }) => unitName(unit),
  indicator: async ({ indicator }, _, { data }) => {
    const found = (await (await data()).indicatorById()).get(indicator);
    if (!found) throw new CorruptRecord(`A figure names the indicator ${indicator}, which is not held.`);
    return found;
  },
  qualifierKind: ({ qualifier }) => (qualifier === undefined ? null : qualifierKindOf(qualifier)),
  lower: (figure) => figureInterval(figure)?.lower ?? null,
  upper: (figure) => figureInterval(figure)?.upper ?? null,
  intervalMethod: (figure) => figureInterval(figure)?.method ?? null,
  areaName: ({ area }) => area.name,
  areaCode: ({ area }) => area.code ?? null,
  area: async ({ area }, _, { data }) =>
    area.code === undefined ? null : ((await (await data()).areas()).find(area.code) ?? null),
};
