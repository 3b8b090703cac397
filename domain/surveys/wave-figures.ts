import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import type { WhereAreaLies } from '../disclosure/figure-table.ts';
import { roundedCount } from '../disclosure/round-counts.ts';
import { notShown, withholdSmallCounts } from '../disclosure/withhold-small-counts.ts';
import type { Observation, ObservedArea } from '../records/indicator.ts';
import type { SurveyMode } from '../records/survey-facts.ts';
import type { KeptContent } from '../records-kept/declaration/record-kind.ts';
import { countedAnswers, questionOfWave } from '../records-kept/kinds/survey-wave.ts';

/** A wave of a survey that stands, and the area whose residents were asked. */
export interface StandingWave {
  readonly id: string;
  readonly content: KeptContent;
  readonly area: ObservedArea;
}

/**
 * The figures of waves of surveys, as everyone may read them: a share in whole per cent, and the base rounded to five. A wave of
 * fewer than 30 in the base is withheld; so is one from which, alone or with all other waves of its question that asked in
 * the same days, in areas that hold its area or lie in it, a count of 1 to 9 could be worked out: the one rule of every
 * figure, asked with the true counts. The rounding is for what changes: a wave that is corrected is not told to the one
 * person by whom it differs.
 * Source: "Indicators, disaggregation, intervals", sections 4 and 6 (survey results).
 * @param waves everything that stands, in an order that does not change
 */
export function waveFigures(
  waves: readonly StandingWave[],
  whereLies: WhereAreaLies,
): readonly Observation[] {
  const asked = askedTogether(waves);
  const exact = waves.map((wave, at) => ({ ...exactFigure(wave), period: `${asked[at]}` }));
  const { figures } = withholdSmallCounts(exact, { whereLies });
  return waves.map((wave, at) => {
    const { status, base } = figures[at] ?? {};
    return toldFigure(wave, status === 'SUPPRESSED' || base === undefined || isEmpty(wave));
  });
}

/** Nobody answered: there is no share, and no count that a share would be of. */
const isEmpty = ({ content }: StandingWave): boolean => countedAnswers(content).base === 0;

/** What the rule is asked of: true counts, as a share of a base. Nobody outside this file reads it. */
function exactFigure({ content, area }: StandingWave): Observation {
  const { numerator, base } = countedAnswers(content);
  return {
    indicator: questionOfWave(content).indicator,
    area,
    kind: 'ACTUAL',
    breakdown: [],
    value: base === 0 ? 0 : (100 * numerator) / base,
    status: 'FINAL',
    base,
    unit: 'percent',
    source: { title: String(content.source) },
  };
}

function toldFigure({ id, content, area }: StandingWave, isHidden: boolean): Observation {
  const { numerator, base, responses } = countedAnswers(content);
  const { invited, effectiveBase, weightedPercent } = content;
  const caveat = content.caveat === undefined ? [] : [String(content.caveat)];
  const shownBase = isHidden ? undefined : roundedCount(base);
  const response = invited === undefined ? undefined : Math.round((100 * responses) / Number(invited));
  const value =
    weightedPercent === undefined ? Math.round((100 * numerator) / base) : Number(weightedPercent);
  return {
    indicator: questionOfWave(content).indicator,
    area,
    period: `${content.startedOn} to ${content.endedOn}`,
    kind: 'ACTUAL',
    breakdown: [],
    ...(shownBase === undefined
      ? { status: 'SUPPRESSED' as const }
      : { value, base: shownBase, status: 'FINAL' as const }),
    unit: 'percent',
    ...noteOf([...caveat, ...(shownBase === undefined ? [notShown] : [])]),
    source: { title: String(content.source) },
    survey: {
      record: id,
      name: String(content.survey),
      wording: String(content.wording),
      asked: String(content.asked),
      mode: String(content.mode) as SurveyMode,
      isWeighted: content.weighting === 'WEIGHTED',
      isSmallBase: shownBase !== undefined && base < disclosureRules.roundedShareBase,
      // A rate of few who were asked would give them away.
      ...(response === undefined || shownBase === undefined ? {} : { responsePercent: response }),
      ...effectiveOf(Number(effectiveBase ?? Number.NaN), shownBase),
    },
  };
}

/** The effective base as it is shown: rounded as every count is, and left out where it is too small for that. */
function effectiveOf(effective: number, shownBase: number | undefined): { readonly effectiveBase?: number } {
  const rounded = Number.isNaN(effective) ? undefined : roundedCount(effective);
  return rounded === undefined || shownBase === undefined
    ? {}
    : { effectiveBase: Math.min(shownBase, rounded) };
}

const noteOf = (words: readonly string[]): { readonly note?: string } =>
  words.length === 0 ? {} : { note: words.join(' ') };

/** For each wave the number of those of its question whose days run into each other, itself among them. */
function askedTogether(waves: readonly StandingWave[]): readonly number[] {
  const group = waves.map((_, at) => at);
  const find = (at: number): number => (group[at] === at || group[at] === undefined ? at : find(group[at]));
  waves.forEach((one, at) => {
    for (let other = 0; other < at; other += 1) {
      const before = waves[other];
      if (before && isAskedWith(one, before)) group[find(at)] = find(other);
    }
  });
  return waves.map((_, at) => find(at));
}

const isAskedWith = ({ content: one }: StandingWave, { content: other }: StandingWave): boolean =>
  one.question === other.question &&
  String(one.startedOn) <= String(other.endedOn) &&
  String(other.startedOn) <= String(one.endedOn);
