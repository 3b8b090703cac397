import type { Fact } from '../../../web-map/features/briefing/fact.ts';
import type { TextTranslator } from '../../../web-map/i18n/text-translator.ts';
import type { Suggestion } from '../queries/read-findings.ts';

/** One place from which practice could come: why, how far, all points, what ran there, what ended, what is known of transfer. */
export function suggestionFacts(suggestion: Suggestion, translator: TextTranslator) {
  const { t, untranslated, figure } = translator;
  const { name: item, label, grounds, area, distanceMetres, distanceNote, points, mostPoints } = suggestion;
  const of = (measure: string, text: Fact['text']): Fact => ({ item, measure, text });
  const lines: readonly Fact[] = [
    {
      item,
      measure: t('page.pairPointsHead'),
      value: points,
      unit: t('page.unitPoints', { most: mostPoints }),
      text: t('page.pairPoints', { points, most: mostPoints, area: untranslated(area.name) }),
    },
    ...(label === null ? [] : [of(t('page.labelLabel'), label)]),
    of(t('page.pairGrounds'), grounds),
    {
      item,
      measure: t('page.distance'),
      value: distanceMetres === null ? null : distanceMetres / 1000,
      unit: t('page.unitKilometres'),
      text:
        distanceMetres === null
          ? distanceNote
          : t('page.pairDistance', {
              distance: figure(distanceMetres / 1000),
              note: distanceNote,
            }),
    },
    of(t('page.pairTransfer'), suggestion.transferNote),
  ];
  const told = suggestion.reasons.map((reason) => {
    const words = translator.codeWords('page.pair', reason.criterion);
    const given: Fact = {
      item,
      measure: words,
      value: reason.points,
      unit: t('page.unitPoints', { most: reason.most }),
      status: reason.outcome,
      text: t('page.pairGiven', {
        outcome: translator.codeWords('page.pairIs', reason.outcome),
        points: reason.points,
        most: reason.most,
      }),
    };
    return { words, given, reason: of(t('page.pairReason'), reason.reason) };
  });
  const practice = suggestion.practice.map(
    ({ sentence, project }): Fact => ({
      item,
      measure: t('page.pairRan'),
      text: sentence,
      source: project.source,
    }),
  );
  const limits = suggestion.limits.map((limit) => of(t('page.pairLimits'), limit));
  return {
    name: item,
    lines,
    points: told,
    practice,
    limits,
    all: [...lines, ...told.flatMap(({ given, reason }) => [given, reason]), ...practice, ...limits],
  };
}

export type SuggestionFacts = ReturnType<typeof suggestionFacts>;
