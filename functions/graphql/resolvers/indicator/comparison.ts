import { boroughStanding } from '../../../../domain/indicators/beside-comparators.ts';
import {
  type Comparison as Compared,
  comparedFigures,
  comparisonOf,
} from '../../../../domain/indicators/comparison.ts';
import { comparisonCaveat, standingWords } from '../../../../domain/indicators/comparison-words.ts';
import type { Indicator } from '../../../../domain/records/indicator.ts';
import { unitName } from '../../../../domain/wording/quantity.ts';
import type {
  ComparatorFigureResolvers,
  ComparisonResolvers,
  IndicatorResolvers,
  QueryResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';
import type { SnapshotRecords } from '../../snapshot/snapshot-records.ts';
import { refuseUnknown } from '../programme/project-list.ts';

/** The borough's own figures of an indicator: one small list, where the whole table of the indicator may be of hundreds of areas. */
async function ownFigures({ id }: Pick<Indicator, 'id'>, snapshot: SnapshotRecords) {
  const directory = await snapshot.areas();
  const [borough] = directory.ofLevel('BOROUGH', directory.mappedEdition);
  const figures = borough ? await snapshot.figuresOfArea.load(borough.code) : [];
  return figures.filter(({ indicator }) => indicator === id);
}

const readComparison = async (
  indicator: Indicator,
  period: string | null | undefined,
  snapshot: SnapshotRecords,
): Promise<Compared | undefined> => {
  const elsewhere = await snapshot.comparatorsOfIndicator.load(indicator.id);
  if (elsewhere.length === 0) return undefined;
  return comparisonOf(indicator, await ownFigures(indicator, snapshot), elsewhere, period ?? undefined);
};

export const comparisons: NonNullable<QueryResolvers<RequestContext>['comparisons']> = async (
  _,
  { framework },
  { data },
) => {
  const snapshot = await data();
  const all = await snapshot.indicators();
  const wanted = all.filter((each) => framework == null || each.framework === framework);
  const compared = async (indicators: readonly Indicator[]) =>
    (await Promise.all(indicators.map((each) => readComparison(each, undefined, snapshot)))).filter(
      (each) => each !== undefined,
    );
  const found = await compared(wanted);
  // Where a borough holds figures of no other area, whatever is asked for is not held: no framework is wrong.
  if (framework != null && wanted.length === 0 && (await compared(all)).length > 0)
    refuseUnknown(
      'framework',
      framework,
      all.map((each) => each.framework),
    );
  return found;
};

export const indicatorComparison: NonNullable<IndicatorResolvers<RequestContext>['comparison']> = async (
  indicator,
  { period },
  { data },
) => (await readComparison(indicator, period, await data())) ?? null;

export const indicatorComparators: NonNullable<IndicatorResolvers<RequestContext>['comparators']> = async (
  { id },
  { period },
  { data },
) => {
  const snapshot = await data();
  const [figures, elsewhere] = await Promise.all([
    ownFigures({ id }, snapshot),
    snapshot.comparatorsOfIndicator.load(id),
  ]);
  return comparedFigures(
    figures,
    elsewhere.filter((figure) => period == null || figure.period === period),
  );
};

export const Comparison: ComparisonResolvers<RequestContext> = {
  period: ({ period }) => period ?? null,
  own: ({ own }) => own ?? null,
  figures: ({ others, own }, { kind }) =>
    others.filter(({ area }) => kind == null || area.kind === kind).map((figure) => ({ ...figure, own })),
  caveat: ({ own, others }) => comparisonCaveat(own, others),
};

export const ComparatorFigure: ComparatorFigureResolvers<RequestContext> = {
  unitName: ({ unit }) => unitName(unit),
  standing: ({ own, ...figure }) => boroughStanding(own, figure) ?? null,
  standingWords: ({ own, ...figure }) => standingWords(own, figure) ?? null,
};
