import { isTableOfShares } from '../../../../domain/records/indicator.ts';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { Fact } from '../parts/fact.ts';
import type { Figure } from '../reading/read-area.ts';

/** Whether a figure is a whole that is told by its parts. */
export const isSplit = (figure: Figure): boolean =>
  isTableOfShares(figure) ||
  (figure.value !== null && figure.breakdown.length > 1 && figure.unit !== 'percent');

/** A figure in words; one that is split into parts of a whole gives one fact a part, in per cent. */
export function figureFacts(figure: Figure, translator: InterfaceTranslator): readonly Fact[] {
  const { value, status, unit, period, source, breakdown, indicator, kind } = figure;
  const base = {
    item: indicator.name,
    measure: translator.t(`briefing.kind${kind}`),
    status,
    unit,
    period,
    source,
  };
  if (value === null || !isSplit(figure))
    return [{ ...base, value, text: figureInWords(figure, translator) }];
  const whyNone = (part: Figure['breakdown'][number]) =>
    part.status === null
      ? translator.t('word.noFigure')
      : translator.codeWords('briefing.value', part.status);
  return breakdown.map((part) => ({
    ...base,
    status: part.status ?? status,
    item: `${indicator.name}: ${part.category}`,
    value: part.value,
    text: [part.name, part.value === null ? whyNone(part) : translator.percent(part.value / value)].join(' '),
  }));
}

/** Of a figure that a wave of a survey gave: which, how many answered, and how sure that makes it. */
function surveyWords(
  { survey, base, lower, upper }: Figure,
  { t, untranslated }: InterfaceTranslator,
): readonly string[] {
  if (!survey) return [];
  const { name, isSmallBase, isWeighted, responsePercent: percent } = survey;
  return [
    ...(base === null
      ? [untranslated(name)]
      : [t('briefing.surveyBase', { name: untranslated(name), base, small: isSmallBase ? 'YES' : 'NO' })]),
    ...(percent === null ? [] : [t('briefing.surveyResponse', { percent })]),
    ...(isWeighted ? [t('briefing.surveyWeighted')] : []),
    ...(lower === null || upper === null
      ? []
      : [t('briefing.surveyInterval', { lower: lower / 100, upper: upper / 100 })]),
  ];
}

/** "about 25% (agree; 2019/20; stated in words)", or why there is no number. */
function figureInWords(figure: Figure, translator: InterfaceTranslator): string {
  const { t, codeWords, untranslated, qualifiedAmount, when, apart } = translator;
  const { value, status, unit, qualifier, period, note, breakdown } = figure;
  const words =
    value === null ? codeWords('briefing.value', status) : qualifiedAmount(value, unit, qualifier);
  const part = breakdown.length === 1 ? breakdown[0]?.category : undefined;
  const about: readonly string[] = [
    ...(part ? [untranslated(part)] : []),
    period === null ? t('word.periodNotGiven') : when(period),
    ...surveyWords(figure, translator),
    ...(note ? [untranslated(note.replace(/\.$/, ''))] : []),
  ];
  return [words, ' (', apart(about), ')'].join('');
}
