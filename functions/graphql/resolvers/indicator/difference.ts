import { InvalidInput } from '../../../../domain/errors/errors.ts';
import { parseAreaCode } from '../../../../domain/geography/parse-area-code.ts';
import { type LayerFigure, layerFigures } from '../../../../domain/layers/layer-figures.ts';
import { message, untranslated } from '../../../../domain/messages/message.ts';
import type { Observation } from '../../../../domain/records/indicator.ts';
import {
  compareFigures,
  type FigureDifference,
} from '../../../../domain/statistics/intervals/compare-figures.ts';
import { unitName } from '../../../../domain/wording/quantity.ts';
import type { QueryResolvers } from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';
import { areaByCode, type FigureArea } from '../../snapshot/area-by-code.ts';
import { indicatorById } from './clusters.ts';

export const difference: NonNullable<QueryResolvers<RequestContext>['difference']> = async (
  _,
  { indicator, category, areaA, areaB, period },
  { data, basis },
) => {
  const snapshot = await data();
  const asked = await indicatorById(indicator, snapshot);
  const [first, second] = await Promise.all([
    areaByCode(parseAreaCode('areaA', areaA), snapshot),
    areaByCode(parseAreaCode('areaB', areaB), snapshot),
  ]);
  for (const { edition } of [first, second]) if (edition) basis.edition(edition);
  if (first.code === second.code) throw new InvalidInput('areaB', 'give two different areas.');
  const layer = await snapshot.layerRepository.layerOf(asked.id, category);
  const figures = await snapshot.figuresOfIndicator.load(asked.id);
  const shown = period ?? latestPeriod(figures, first) ?? latestPeriod(figures, second);
  // An indicator that fills no map is held for the borough alone; its figure is then the one as published.
  const measure = layer?.measure ?? { kind: 'FIGURE' as const };
  const [a, b] = layerFigures({ measure }, [asLayerArea(first), asLayerArea(second)], figures, shown);
  const unit = layer?.unit ?? asked.unit;
  const { verdict, words, ...said } = compared(first, second, a, b, unit);
  return {
    indicator: asked,
    category: measure.kind === 'SHARE' ? measure.category : null,
    areaA: first.code,
    areaB: second.code,
    period: shown ?? null,
    unit,
    unitName: unitName(unit),
    valueA: a?.value ?? null,
    valueB: b?.value ?? null,
    difference: said.difference ?? null,
    lower: said.lower ?? null,
    upper: said.upper ?? null,
    intervalMethod: said.intervalMethod ?? null,
    verdict,
    words,
  };
};

/** Only a locality or the borough is made of wards whose figures may be added up. */
const asLayerArea = ({ code, name, level, wards }: FigureArea) =>
  level === 'LOCALITY' || level === 'BOROUGH' ? { code, name, wards } : { code, name };

function compared(
  first: FigureArea,
  second: FigureArea,
  a: LayerFigure | undefined,
  b: LayerFigure | undefined,
  unit: string,
): FigureDifference {
  const shared = first.level !== second.level && first.wards.some((ward) => second.wards.includes(ward));
  if (shared) {
    const words = message('compare.onePartOfOther', {
      first: untranslated(first.name),
      second: untranslated(second.name),
    });
    return { verdict: 'NOT_COMPARED', words };
  }
  return compareFigures(
    { isFullCount: false, ...a, name: first.name },
    { isFullCount: false, ...b, name: second.name },
    unit,
  );
}

/** The last period stored for the area, or for the first of its wards. */
function latestPeriod(figures: readonly Observation[], { code, wards }: FigureArea): string | undefined {
  const codes = new Set<string>([code, ...wards]);
  return figures
    .filter(({ area, kind }) => kind === 'ACTUAL' && area.code !== undefined && codes.has(area.code))
    .flatMap(({ period }) => period ?? [])
    .toSorted()
    .at(-1);
}
