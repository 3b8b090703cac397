import { shareCategoryName } from '../census/share-words.ts';
import { distinct } from '../messages/distinct.ts';
import { type AnyMessage, message, type ToldText, untranslated } from '../messages/message.ts';
import { oneText } from '../messages/one-text.ts';
import { type PeriodDays, periodDays } from '../provenance/period-days.ts';
import { qualified } from '../provenance/qualifier.ts';
import { type Indicator, isTableOfShares, type Observation } from '../records/indicator.ts';
import { breakBetweenPeriods } from '../records/period-break.ts';
import { isAskedAlike } from '../records/survey-facts.ts';
import { type FigureInterval, figureInterval } from '../statistics/intervals/figure-interval.ts';
import { targetVerdict, targetWords } from '../statistics/intervals/target-verdict.ts';
import { noNumberOf } from '../wording/no-number.ts';
import { quantity, unitName } from '../wording/quantity.ts';

/** One figure in a series. */
export interface SeriesPoint {
  readonly observation: Observation;
  /** The days that its period may mean; undefined where it cannot be placed in time. */
  readonly days?: PeriodDays;
  readonly interval?: FigureInterval;
  /** Why it must not be compared with those before it; undefined where it may. */
  readonly break?: AnyMessage;
  /** For a target whose period has a result: what can be said of it. */
  readonly verdict?: AnyMessage;
  readonly words: AnyMessage;
}

/**
 * The figures of one area in the order of time; those that cannot be placed in time come last, as stored. Two figures of
 * one period both stand. Parts of a whole (a figure with a breakdown of its own) are left out unless there is nothing else.
 * @param figures of one area, of the indicator and of its other editions.
 * @example seriesOf(indicator, figures).map(({ words }) => words) // "74%, baseline, 2007/08", "76%, target, 2008/09", ...
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
    const broken =
      (isOtherPeriod ? (why ?? otherUnit(before.observation, observation)) : undefined) ??
      brokenBySurvey(ordered[at - 1], { observation, days });
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

const otherUnit = (before: Observation, now: Observation): AnyMessage | undefined =>
  before.unit === now.unit
    ? undefined
    : message('series.otherUnit', { unit: unitName(now.unit), before: unitName(before.unit) });

/**
 * Why a wave of a survey and what comes before it are not one line: they were asked in other ways, or their days run into each
 * other, so that nobody can say which is the later.
 */
function brokenBySurvey(
  before: Placed | undefined,
  { observation: now, days }: Placed,
): AnyMessage | undefined {
  if (!before || (!now.survey && !before.observation.survey)) return undefined;
  if (!isAskedAlike(before.observation.survey, now.survey)) return message('series.askedOtherwise');
  const isLater = before.days !== undefined && days !== undefined && before.days.last < days.first;
  return isLater ? undefined : message('series.askedTogether');
}

interface Placed {
  readonly observation: Observation;
  readonly days: PeriodDays | undefined;
}

/** The figure of an observation within a sentence, or the reason why there is none. */
function figureOf(observation: Observation): ToldText {
  const { value, unit, status, qualifier, breakdown } = observation;
  if (isTableOfShares(observation)) {
    const parts = breakdown.map(({ category, value: share }) =>
      message('series.share', { category: shareCategoryName(category), share: quantity(share ?? 0, unit) }),
    );
    return message('series.shares', { parts });
  }
  if (value === undefined) return noNumberOf(status)?.within ?? message('noNumber.noneWithin');
  return qualified(qualifier, quantity(value, unit));
}

const pointWords = (observation: Observation): AnyMessage =>
  message('series.point', {
    figure: figureOf(observation),
    kind: observation.kind,
    dated: observation.period === undefined ? 'NO' : 'YES',
    period: untranslated(observation.period ?? ''),
  });

/** Only where one whole result stands for the same period, in the same unit, and the indicator has a direction. */
function verdictOf(
  target: Observation,
  figures: readonly Observation[],
  { polarity }: Pick<Indicator, 'polarity'>,
): AnyMessage | undefined {
  if (target.kind !== 'TARGET' || target.value === undefined || polarity === 'NEITHER') return undefined;
  const [result, ...others] = figures.filter(
    ({ kind, period, unit, breakdown }) =>
      kind === 'ACTUAL' && period === target.period && unit === target.unit && breakdown.length === 0,
  );
  if (result?.value === undefined || others.length > 0 || result.qualifier !== undefined) return undefined;
  if (target.period === undefined) return message('target.noPeriod');
  const interval = figureInterval(result);
  if (target.unit === 'percent' && !interval) return message('target.noInterval');
  // A count is of everything there was: both ends of its interval are the count itself.
  const ends = interval ?? { lower: result.value, upper: result.value };
  return targetWords[targetVerdict(ends, target.value, polarity)];
}

/**
 * A series in words: each kind of figure in turn, and what is missing.
 * @example seriesWords(points, 'Walsall Council') // "Baseline 74% (2007/08). Targets 76% (2008/09), 77% (2009/10). ..."
 */
export function seriesWords(points: readonly SeriesPoint[], responsible: string | undefined): ToldText {
  const said = (kind: keyof typeof sentenceOf): AnyMessage[] => {
    const own = points.filter(({ observation }) => observation.kind === kind);
    const [first, ...others] = own.map(({ observation }) => ofPeriod(observation));
    if (!first) return [];
    const figures = others.reduce<ToldText>(
      (before, after) => message('series.next', { before, after }),
      first,
    );
    return [message(sentenceOf[kind], { count: own.length, figures })];
  };
  const results = said('ACTUAL');
  const targets = said('TARGET');
  const [first, ...others] = [
    ...said('BASELINE'),
    ...targets,
    ...results,
    ...(targets.length > 0 && results.length === 0 ? [message('series.noResult')] : []),
    ...distinct(points.flatMap((point) => point.break ?? [])).map((why) => message('series.break', { why })),
    ...(responsible === undefined
      ? []
      : [message('series.responsible', { body: untranslated(responsible) })]),
  ];
  return points.length === 0 || !first ? message('series.none') : oneText(first, ...others);
}

const sentenceOf = {
  BASELINE: 'series.baselines',
  TARGET: 'series.targets',
  ACTUAL: 'series.results',
} as const;

function ofPeriod(observation: Observation): ToldText {
  const value = figureOf(observation);
  const { period } = observation;
  return period === undefined ? value : message('series.ofPeriod', { value, period: untranslated(period) });
}
