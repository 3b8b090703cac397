import { type PeriodDays, periodDays } from '../provenance/period-days.ts';
import type { Indicator, Observation } from '../records/indicator.ts';
import { breakBetweenPeriods } from '../records/period-break.ts';
import { type FigureInterval, figureInterval } from '../statistics/intervals/figure-interval.ts';
import { targetVerdict, targetWords } from '../statistics/intervals/target-verdict.ts';
import { figureWords } from '../wording/figure-words.ts';
import { noNumberOf } from '../wording/no-number.ts';

/** One figure in a series. */
export interface SeriesPoint {
  readonly observation: Observation;
  /** The days that its period may mean; undefined where it cannot be placed in time. */
  readonly days?: PeriodDays;
  readonly interval?: FigureInterval;
  /** Why it must not be compared with those before it; undefined where it may. */
  readonly break?: string;
  /** For a target whose period has a result: what can be said of it. */
  readonly verdict?: string;
  readonly words: string;
}

/**
 * The figures of one area in the order of time; those that cannot be placed in time come last, as stored. Two figures of
 * one period both stand. Parts of a whole (a figure with a breakdown of its own) are left out unless there is nothing else.
 * @param figures of one area, of the indicator and of its other editions.
 * @example seriesOf(indicator, figures).map(({ words }) => words) // ['74%, baseline, 2007/08', '76%, target, 2008/09', ...]
 */
export function seriesOf(
  indicator: Pick<Indicator, 'polarity' | 'periodBreak'>,
  figures: readonly Observation[],
): SeriesPoint[] {
  const wholes = figures.filter(({ breakdown }) => breakdown.length !== 1);
  const ordered = (wholes.length > 0 ? wholes : figures)
    .map((observation, stored) => ({
      observation,
      stored,
      days: observation.period === undefined ? undefined : periodDays(observation.period),
    }))
    .sort((a, b) => orderOf(a.days).localeCompare(orderOf(b.days)) || a.stored - b.stored);
  const why = breakBetweenPeriods(indicator.periodBreak);
  return ordered.map(({ observation, days }, at) => {
    const before = ordered[at - 1];
    const isOtherPeriod = before !== undefined && before.observation.period !== observation.period;
    const broken = isOtherPeriod ? (why ?? otherUnit(before.observation, observation)) : undefined;
    const interval = figureInterval(observation);
    const verdict = verdictOf(observation, figures, indicator);
    return {
      observation,
      words: pointWords(observation),
      ...(days ? { days } : {}),
      ...(interval ? { interval } : {}),
      ...(broken === undefined ? {} : { break: broken }),
      ...(verdict === undefined ? {} : { verdict }),
    };
  });
}

/** Periods without a place in time sort behind every year. */
const orderOf = (days: PeriodDays | undefined): string => (days ? `${days.first} ${days.last}` : '9');

const otherUnit = (before: Observation, now: Observation): string | undefined =>
  before.unit === now.unit ? undefined : `Given in ${now.unit}, before in ${before.unit}.`;

const kindWords = { ACTUAL: 'result', BASELINE: 'baseline', TARGET: 'target' } as const;

function pointWords({ value, unit, status, kind, period, qualifier }: Observation): string {
  const figure =
    value === undefined
      ? (noNumberOf(status)?.word ?? 'No number').toLowerCase()
      : [qualifier, figureWords(value, unit)].filter(Boolean).join(' ');
  return [figure, kindWords[kind], period].filter(Boolean).join(', ');
}

/** Only where one whole result stands for the same period, in the same unit, and the indicator has a direction. */
function verdictOf(
  target: Observation,
  figures: readonly Observation[],
  { polarity }: Pick<Indicator, 'polarity'>,
): string | undefined {
  if (target.kind !== 'TARGET' || target.value === undefined || polarity === 'NEITHER') return undefined;
  const [result, ...others] = figures.filter(
    ({ kind, period, unit, breakdown }) =>
      kind === 'ACTUAL' && period === target.period && unit === target.unit && breakdown.length === 0,
  );
  if (result?.value === undefined || others.length > 0 || result.qualifier !== undefined) return undefined;
  if (target.period === undefined) return 'no verdict: the source gives no period';
  const interval = figureInterval(result);
  if (target.unit === 'percent' && !interval) {
    return 'no verdict: how many were asked is not held, so the result has no interval';
  }
  // A count is of everything there was: both ends of its interval are the count itself.
  const ends = interval ?? { lower: result.value, upper: result.value };
  return targetWords[targetVerdict(ends, target.value, polarity)];
}

/**
 * A series in words: each kind of figure in turn, and what is missing.
 * @example seriesWords(points, 'Walsall Council') // 'Baseline 74% (2007/08). Targets 76% (2008/09), 77% (2009/10). ...'
 */
export function seriesWords(points: readonly SeriesPoint[], responsible: string | undefined): string {
  if (points.length === 0) return 'No figure is held for this area.';
  const said = (kind: Observation['kind'], one: string, many: string): string => {
    const own = points.filter(({ observation }) => observation.kind === kind);
    const list = own.map(({ observation: { period, ...figure } }) => {
      const value =
        figure.value === undefined
          ? (noNumberOf(figure.status)?.word ?? 'no number').toLowerCase()
          : [figure.qualifier, figureWords(figure.value, figure.unit)].filter(Boolean).join(' ');
      return period === undefined ? value : `${value} (${period})`;
    });
    return list.length === 0 ? '' : `${list.length === 1 ? one : many} ${list.join(', ')}.`;
  };
  const hasResult = points.some(({ observation }) => observation.kind === 'ACTUAL');
  const hasTarget = points.some(({ observation }) => observation.kind === 'TARGET');
  return [
    said('BASELINE', 'Baseline', 'Baselines'),
    said('TARGET', 'Target', 'Targets'),
    said('ACTUAL', 'Result', 'Results'),
    hasTarget && !hasResult ? 'No result is held.' : '',
    ...new Set(points.flatMap((point) => (point.break === undefined ? [] : `Break: ${point.break}`))),
    responsible === undefined ? '' : `Responsible: ${responsible}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
