import { plainDate } from '../../provenance/calendar-date.ts';
import { legalDayOf } from '../../provenance/legal-day.ts';
import { ordinalWord } from '../../wording/ordinal-word.ts';
import { nameList, plural } from '../../wording/plural.ts';
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
import { calibrationSentence } from './location-calibration.ts';

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

/** A rule that was met, with the sentence that says what met it. */
export interface ScreeningTrigger {
  readonly code: TriggerCode;
  readonly sentence: string;
  /** What its line rests on where that was measured, in a sentence. */
  readonly basis?: string;
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

const words: Readonly<Record<ScreeningValue, string>> = {
  POSITIVE: 'positive',
  NEUTRAL: 'neutral',
  NEGATIVE: 'negative',
  MIXED: 'mixed',
  NOT_KNOWN: 'not known',
};

function answerTriggers(answers: readonly AskedQuestion<ScreeningAnswer>[]): ScreeningTrigger[] {
  const withValue = (...values: ScreeningValue[]) =>
    answers
      .filter(({ answer }) => answer && values.includes(answer.value))
      .map(({ question }) => question.id);
  const negative = withValue('NEGATIVE');
  const unsure = withValue('MIXED', 'NOT_KNOWN');
  const weighty = answers.flatMap(({ question, answer }): ScreeningTrigger[] => {
    if (!answer || !weightyQuestions.includes(question.id)) return [];
    if (answer.value === 'POSITIVE' || answer.value === 'NEUTRAL') return [];
    const sentence = `Question ${question.id} is ${words[answer.value]}: only positive or neutral would let it pass.`;
    return [{ code: `question-${question.id}` as TriggerCode, sentence }];
  });
  return [
    ...(negative.length > 0
      ? [
          {
            code: 'any-negative' as const,
            sentence: `${questionList(negative)} answered negative: one is enough.`,
          },
        ]
      : []),
    ...(unsure.length >= assessmentLines.mixedOrNotKnown
      ? [
          {
            code: 'mixed-or-not-known' as const,
            sentence: `${questionList(unsure)} answered mixed or not known: ${assessmentLines.mixedOrNotKnown} are enough.`,
          },
        ]
      : []),
    ...weighty,
  ];
}

const questionList = (ids: readonly string[]): string =>
  ids.length === 1 ? `Question ${ids[0]} is` : `Questions ${nameList(ids)} are`;

function evidenceTriggers(evidence: Level1Facts | undefined): ScreeningTrigger[] {
  if (!evidence) return [];
  const { coldSpotsTouched, tension, peopleInCatchment, catchmentMetres } = evidence;
  const names = coldSpotsTouched.map(({ name }) => name);
  return [
    ...(names.length > 0
      ? [
          {
            code: 'touches-cold-spot' as const,
            sentence: `The site touches a cold spot: ${nameList(names)}.`,
          },
        ]
      : []),
    ...(tension === 'RAISED'
      ? [
          {
            code: 'raised-tension' as const,
            sentence: 'Tension is raised in a locality that the site touches.',
          },
        ]
      : []),
    ...over(
      'people-in-catchment',
      peopleInCatchment,
      assessmentLines.peopleInCatchment,
      (count) => `${count} residents live within ${catchmentMetres} m of the site`,
    ).map((trigger) => ({ ...trigger, basis: calibrationSentence() })),
  ];
}

function sizeTriggers({ content: { facts } }: TriggerInput): ScreeningTrigger[] {
  return [
    ...over('many-homes', facts.homes, assessmentLines.homes, (count) => `The scheme has ${count} homes`),
    ...over(
      'public-land',
      facts.publicLandHectares,
      assessmentLines.publicLandHectares,
      (count) => `The scheme takes ${count} ha of public land`,
    ),
  ];
}

const over = (
  code: TriggerCode,
  value: number | undefined,
  line: number,
  say: (count: string) => string,
): ScreeningTrigger[] =>
  value !== undefined && value > line
    ? [
        {
          code,
          sentence: `${say(value.toLocaleString('en-GB', { maximumFractionDigits: 4 }))}: more than ${line.toLocaleString('en-GB')}.`,
        },
      ]
    : [];

function lossTrigger({ content, evidence }: TriggerInput): ScreeningTrigger[] {
  const { lost, notKnown, unsaid } = placesAtStake(content, evidence);
  // What evidence found on other ground says nothing of this site.
  const isAsked = evidenceOfSite(content) !== undefined;
  const parts = [
    ...(lost.length > 0
      ? [`It takes ${plural(lost.length, 'meeting place', 'meeting places')}: ${nameList(lost)}.`]
      : []),
    ...stillOpen(isAsked ? notKnown : [], 'it is not known yet what becomes of'),
    ...stillOpen(isAsked ? unsaid : [], 'nobody has said what becomes of'),
  ];
  if (parts.length === 0) return [];
  return [{ code: 'meeting-place-lost', sentence: [...parts, ...amongOthers(evidence)].join(' ') }];
}

const stillOpen = (names: readonly string[], words: string): string[] => {
  if (names.length === 0) return [];
  const [stands, them] = names.length === 1 ? ['stands', 'it'] : ['stand', 'them'];
  return [`${nameList(names)} ${stands} inside the site, and ${words} ${them}.`];
};

/** Losses that are small one by one add up: the third is judged as the third. Source: section 9, nearby assessments. */
const amongOthers = (evidence: Level1Facts | undefined): string[] => {
  const place = evidence?.takesPlaceAs ?? 1;
  return place > 1
    ? [`It is the ${ordinalWord(place)} scheme near here that takes one: read them together.`]
    : [];
};

function requestTrigger(requests: readonly DetailRequest[]): ScreeningTrigger[] {
  const [first] = requests;
  if (!first) return [];
  const asked = first.onBehalfOf ? `${first.onBehalfOf} asked for level 2` : 'Level 2 was asked for';
  const sentence = `${asked} on ${plainDate(legalDayOf(first.at))}.`;
  return [
    {
      code: 'asked-for',
      sentence: requests.length > 1 ? `${sentence} ${requests.length} requests in all.` : sentence,
    },
  ];
}
