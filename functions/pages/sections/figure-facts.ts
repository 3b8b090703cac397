import type { Fact } from '../../../web-map/features/briefing/fact.ts';
import type { TextTranslator } from '../../../web-map/i18n/text-translator.ts';
import type { Figure } from '../queries/read-area.ts';

/** Whether a figure is a whole that is told by its parts. */
export const isSplit = ({ value, breakdown, unit }: Figure): boolean =>
  value !== null && breakdown.length > 1 && unit !== 'percent';

/** A figure in words; one that is split into parts of a whole gives one fact a part, in per cent. */
export function figureFacts(figure: Figure, translator: TextTranslator): readonly Fact[] {
  const { value, status, unit, period, source, breakdown, indicator, kind } = figure;
  const base = {
    item: indicator.name,
    measure: translator.t(`page.kind${kind}`),
    status,
    unit,
    period,
    source,
  };
  if (value === null || !isSplit(figure))
    return [{ ...base, value, text: figureInWords(figure, translator) }];
  const whyNone = (part: Figure['breakdown'][number]) =>
    part.status === null ? translator.t('word.noFigure') : translator.codeWords('page.value', part.status);
  return breakdown.map((part) => ({
    ...base,
    status: part.status ?? status,
    item: `${indicator.name}: ${part.category}`,
    value: part.value,
    text: [
      translator.untranslated(part.category),
      part.value === null ? whyNone(part) : translator.percent(part.value / value),
    ].join(' '),
  }));
}

/** "about 25% (agree; 2019/20; stated in words)", or why there is no number. */
function figureInWords(figure: Figure, translator: TextTranslator): string {
  const { t, codeWords, untranslated, amount, when } = translator;
  const { value, status, unit, qualifier, period, note, breakdown } = figure;
  const words =
    value === null
      ? codeWords('page.value', status)
      : [...(qualifier ? [untranslated(qualifier)] : []), amount(value, unit)].join(' ');
  const part = breakdown.length === 1 ? breakdown[0]?.category : undefined;
  const about: readonly string[] = [
    ...(part ? [untranslated(part)] : []),
    period === null ? t('word.periodNotGiven') : when(period),
    ...(note ? [untranslated(note.replace(/\.$/, ''))] : []),
  ];
  return [words, ' (', about.join('; '), ')'].join('');
}
