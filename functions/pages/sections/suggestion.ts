import type { Voice } from '../languages/voice.ts';
import type { Suggestion } from '../queries/read-findings.ts';
import type { Fact } from './section.ts';

/** One place from which practice could come: why, how far, all points, what ran there, what ended, what is known of transfer. */
export function suggestionFacts(suggestion: Suggestion, voice: Voice) {
  const { say, tell, record, figure } = voice;
  const { name: item, label, grounds, area, distanceMetres, distanceNote, points, mostPoints } = suggestion;
  const of = (measure: string, text: Fact['text']): Fact => ({ item, measure, text });
  const lines: readonly Fact[] = [
    {
      item,
      measure: say('pairPointsHead'),
      value: points,
      unit: say('unitPoints', { most: mostPoints }),
      text: tell('pairPoints', { points, most: mostPoints, area: record(area.name) }),
    },
    ...(label === null ? [] : [of(say('labelLabel'), label)]),
    of(say('pairGrounds'), grounds),
    {
      item,
      measure: say('distance'),
      value: distanceMetres === null ? null : distanceMetres / 1000,
      unit: say('unitKilometres'),
      text:
        distanceMetres === null
          ? distanceNote
          : tell('pairDistance', { distance: figure(distanceMetres / 1000), note: distanceNote }),
    },
    of(say('pairTransfer'), suggestion.transferNote),
  ];
  const told = suggestion.reasons.map((reason) => {
    const words = voice.sayCode('pair', reason.criterion);
    const given: Fact = {
      item,
      measure: words,
      value: reason.points,
      unit: say('unitPoints', { most: reason.most }),
      status: reason.outcome,
      text: say('pairGiven', {
        outcome: voice.sayCode('pairIs', reason.outcome),
        points: reason.points,
        most: reason.most,
      }),
    };
    return { words, given, reason: of(say('pairReason'), reason.reason) };
  });
  const practice = suggestion.practice.map(
    ({ sentence, project }): Fact => ({
      item,
      measure: say('pairRan'),
      text: sentence,
      source: project.source,
    }),
  );
  const limits = suggestion.limits.map((limit) => of(say('pairLimits'), limit));
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
