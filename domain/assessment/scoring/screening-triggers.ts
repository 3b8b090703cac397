import { type AnyMessage, message, type ToldText, untranslated } from '../../messages/message.ts';
import { oneText } from '../../messages/one-text.ts';
import { legalDayOf } from '../../provenance/legal-day.ts';
import type { Level1Facts } from '../evidence/level1-facts.ts';
import type {
  AssessmentContent,
  DetailRequest,
  ScreeningAnswer,
  ScreeningValue,
} from '../model/assessment.ts';
import { evidenceOfSite } from '../places/place-fates.ts';
import { placesAtStake } from '../places/places-at-stake.ts';
import type { AskedQuestion } from '../questions/asked-questions.ts';
import { assessmentLines, weightyQuestions } from './assessment-method.ts';
import { calibrationBasis } from './location-calibration.ts';

/** Codes of the rules by which a screen goes to level 2. Source: "Cohesion impact assessment", section 5. */
export type TriggerCode =
  | 'any-negative'
  | 'mixed-or-not-known'
  | 'question-6'
  | 'question-8'
  | 'question-10'
  | 'touches-cold-spot'
  | 'raised-tension'
  | 'many-homes'
  | 'public-land'
  | 'people-in-catchment'
  | 'meeting-place-lost'
  | 'asked-for';

/** A rule that was met, with what met it. */
export interface ScreeningTrigger {
  readonly code: TriggerCode;
  readonly sentence: ToldText;
  /** What its line rests on, where that was measured. */
  readonly basis?: AnyMessage;
}

/** What the triggers read. */
export interface TriggerInput {
  readonly content: AssessmentContent;
  readonly answers: readonly AskedQuestion<ScreeningAnswer>[];
  readonly requests: readonly DetailRequest[];
  /** Undefined: no evidence is attached, and its triggers cannot be judged. */
  readonly evidence?: Level1Facts;
}

/**
 * Every rule that a scheme meets, in the order of the method. An answer that was not given meets none: it keeps the
 * screen incomplete instead.
 * Source: "Cohesion impact assessment", section 5, level 1 logic.
 * @example screeningTriggers({ content, answers, requests: [] }).map(({ code }) => code) // ['many-homes']
 */
export const screeningTriggers = (input: TriggerInput): ScreeningTrigger[] => [
  ...answerTriggers(input.answers),
  ...evidenceTriggers(input.evidence),
  ...sizeTriggers(input),
  ...lossTrigger(input),
  ...requestTrigger(input.requests),
];

function answerTriggers(answers: readonly AskedQuestion<ScreeningAnswer>[]): ScreeningTrigger[] {
  const withValue = (...values: ScreeningValue[]) =>
    answers
      .filter(({ answer }) => answer && values.includes(answer.value))
      .map(({ question }) => untranslated(question.id));
  const negative = withValue('NEGATIVE');
  const unsure = withValue('MIXED', 'NOT_KNOWN');
  const weighty = answers.flatMap(({ question, answer }): ScreeningTrigger[] => {
    if (!answer || !weightyQuestions.includes(question.id)) return [];
    const { value } = answer;
    if (value === 'POSITIVE' || value === 'NEUTRAL') return [];
    const sentence = message('trigger.weightyQuestion', { question: untranslated(question.id), value });
    return [{ code: `question-${question.id}` as TriggerCode, sentence }];
  });
  return [
    ...met(
      'any-negative',
      negative.length > 0 && message('trigger.anyNegative', { count: negative.length, questions: negative }),
    ),
    ...met(
      'mixed-or-not-known',
      unsure.length >= assessmentLines.mixedOrNotKnown &&
        message('trigger.mixedOrNotKnown', { questions: unsure, enough: assessmentLines.mixedOrNotKnown }),
    ),
    ...weighty,
  ];
}

/** The trigger where something met it. */
const met = (code: TriggerCode, sentence: ToldText | false): ScreeningTrigger[] =>
  sentence ? [{ code, sentence }] : [];

function evidenceTriggers(evidence: Level1Facts | undefined): ScreeningTrigger[] {
  if (!evidence) return [];
  const { coldSpotsTouched, tension, peopleInCatchment: people, catchmentMetres: metres } = evidence;
  const areas = coldSpotsTouched.map(({ name }) => untranslated(name));
  const line = assessmentLines.peopleInCatchment;
  return [
    ...met('touches-cold-spot', areas.length > 0 && message('trigger.coldSpot', { areas })),
    ...met('raised-tension', tension === 'RAISED' && message('trigger.tensionRaised')),
    ...met(
      'people-in-catchment',
      people > line && message('trigger.peopleInCatchment', { people, metres, line }),
    ).map((trigger) => ({ ...trigger, basis: calibrationBasis() })),
  ];
}

function sizeTriggers({ content: { facts } }: TriggerInput): ScreeningTrigger[] {
  const { homes = 0, publicLandHectares: hectares = 0 } = facts;
  const { homes: mostHomes, publicLandHectares: mostHectares } = assessmentLines;
  return [
    ...met('many-homes', homes > mostHomes && message('trigger.manyHomes', { homes, line: mostHomes })),
    ...met(
      'public-land',
      hectares > mostHectares && message('trigger.publicLand', { hectares, line: mostHectares }),
    ),
  ];
}

function lossTrigger({ content, evidence }: TriggerInput): ScreeningTrigger[] {
  const { lost, moved, notKnown, unsaid } = placesAtStake(content, evidence);
  // What evidence found on other ground says nothing of this site.
  const isAsked = evidenceOfSite(content) !== undefined;
  const [first, ...others] = [
    ...named('trigger.placesLost', lost),
    ...named('trigger.placesMoved', isAsked ? moved : []),
    ...named('trigger.placesNotKnown', isAsked ? notKnown : []),
    ...named('trigger.placesUnsaid', isAsked ? unsaid : []),
  ];
  return met(
    'meeting-place-lost',
    first !== undefined && oneText(first, ...others, ...amongOthers(evidence)),
  );
}

const named = (
  code: 'trigger.placesLost' | 'trigger.placesMoved' | 'trigger.placesNotKnown' | 'trigger.placesUnsaid',
  names: readonly string[],
): AnyMessage[] =>
  names.length > 0 ? [message(code, { count: names.length, places: names.map(untranslated) })] : [];

/** Losses that are small one by one add up: the third is judged as the third. Source: section 9, nearby assessments. */
const amongOthers = (evidence: Level1Facts | undefined): AnyMessage[] => {
  const place = evidence?.takesPlaceAs ?? 1;
  return place > 1 ? [message('trigger.amongOthers', { place })] : [];
};

function requestTrigger(requests: readonly DetailRequest[]): ScreeningTrigger[] {
  const [first] = requests;
  if (!first) return [];
  const day = legalDayOf(first.at);
  const asked = first.onBehalfOf
    ? message('trigger.askedForBy', { who: untranslated(first.onBehalfOf), day })
    : message('trigger.askedFor', { day });
  const inAll = message('trigger.requestsInAll', { count: requests.length });
  return met('asked-for', requests.length > 1 ? oneText(asked, inAll) : asked);
}
