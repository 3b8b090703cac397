import type { ComparatorFigure } from '../records/comparator.ts';
import type { Indicator, Observation } from '../records/indicator.ts';
import { comparedPeriod } from './beside-comparators.ts';

/** The borough's figure of one period and those of areas outside it. */
export interface Comparison {
  readonly indicator: Indicator;
  /** Undefined where the figures have none. */
  readonly period: string | undefined;
  /** Periods in which figures of other areas are held, oldest first. */
  readonly periods: readonly string[];
  /** Undefined where none is held: what is published for a country alone is never the borough's. */
  readonly own: Observation | undefined;
  readonly others: readonly ComparatorFigure[];
}

/** A figure elsewhere with the borough's own, which its standing is told by. */
export interface ComparedFigure extends ComparatorFigure {
  readonly own: Observation | undefined;
}

/**
 * The comparison of one period; undefined where no figure of another area is held at all.
 * @param figures of the indicator, of the borough and areas inside it
 * @param elsewhere of the indicator, of areas outside
 * @param asked period as stored; undefined: the latest that both have
 */
export function comparisonOf(
  indicator: Indicator,
  figures: readonly Observation[],
  elsewhere: readonly ComparatorFigure[],
  asked: string | undefined,
): Comparison | undefined {
  if (elsewhere.length === 0) return undefined;
  const here = ofBorough(figures);
  const period = asked ?? comparedPeriod(here, elsewhere);
  return {
    indicator,
    period,
    periods: [...new Set(elsewhere.flatMap((figure) => figure.period ?? []))].sort(),
    own: here.find((figure) => figure.period === period),
    others: inOrder(elsewhere.filter((figure) => figure.period === period)),
  };
}

/** Figures of other areas area by area, oldest first, each with the borough's own of its period. */
export function comparedFigures(
  figures: readonly Observation[],
  elsewhere: readonly ComparatorFigure[],
): ComparedFigure[] {
  const own = new Map(ofBorough(figures).map((figure) => [figure.period, figure]));
  const oldestFirst = elsewhere.toSorted((a, b) => (a.period ?? '').localeCompare(b.period ?? ''));
  return inOrder(oldestFirst).map((figure) => ({ ...figure, own: own.get(figure.period) }));
}

const ofBorough = (figures: readonly Observation[]): readonly Observation[] =>
  figures.filter(({ area, kind }) => area.level === 'BOROUGH' && kind === 'ACTUAL');

const placeOfKind = { DISTRICT: 0, REGION: 1, NATION: 2, POLICE_FORCE: 3 } as const;

/** Councils by name, then larger areas: nothing is ranked. */
const inOrder = (figures: readonly ComparatorFigure[]): readonly ComparatorFigure[] =>
  figures.toSorted(
    ({ area: a }, { area: b }) =>
      placeOfKind[a.kind] - placeOfKind[b.kind] || a.name.localeCompare(b.name, 'en-GB'),
  );
