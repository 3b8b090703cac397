import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { Fact } from '../parts/fact.ts';
import type { Suggestion } from '../reading/read-findings.ts';

/** One place from which practice could come: why, how far, all points, what ran there, what ended, what is known of transfer. */
export function suggestionFacts(suggestion: Suggestion, translator: InterfaceTranslator) {
  const { t, untranslated, figure } = translator;
  const { name: item, label, grounds, area, distanceMetres, distanceNote, points, mostPoints } = suggestion;
  const of = (measure: string, text: Fact['text']): Fact => ({ item, measure, text });
  const lines: readonly Fact[] = [
    {
      item,
      measure: t('briefing.pairPointsHead'),
      value: points,
      unit: t('briefing.unitPoints', { most: mostPoints }),
      text: t('briefing.pairPoints', { points, most: mostPoints, area: untranslated(area.name) }),
    },
    ...(label === null ? [] : [of(t('briefing.labelLabel'), label)]),
    of(t('briefing.pairGrounds'), grounds),
    {
      item,
      measure: t('briefing.distance'),
      value: distanceMetres === null ? null : distanceMetres / 1000,
      unit: t('briefing.unitKilometres'),
      text:
        distanceMetres === null
          ? distanceNote
          : t('briefing.pairDistance', {
              distance: figure(distanceMetres / 1000),
              note: distanceNote,
            }),
    },
    of(t('briefing.pairTransfer'), suggestion.transferNote),
  ];
  const told = suggestion.reasons.map((reason) => {
    const words = translator.codeWords('briefing.pair', reason.criterion);
    const given: Fact = {
      item,
      measure: words,
      value: reason.points,
      unit: t('briefing.unitPoints', { most: reason.most }),
      status: reason.outcome,
      text: t('briefing.pairGiven', {
        outcome: translator.codeWords('briefing.pairIs', reason.outcome),
        points: reason.points,
        most: reason.most,
      }),
    };
    return { words, given, reason: of(t('briefing.pairReason'), reason.reason) };
  });
  const practice = suggestion.practice.map(({ sentence, project }) => ({
    project: project.id,
    fact: { item, measure: t('briefing.pairRan'), text: sentence, source: project.source } satisfies Fact,
  }));
  const limits = suggestion.limits.map((limit) => of(t('briefing.pairLimits'), limit));
  return {
    name: item,
    venue: suggestion.venue?.id,
    lines,
    points: told,
    practice,
    limits,
    all: [
      ...lines,
      ...told.flatMap(({ given, reason }) => [given, reason]),
      ...practice.map(({ fact }) => fact),
      ...limits,
    ],
  };
}

export type SuggestionFacts = ReturnType<typeof suggestionFacts>;
