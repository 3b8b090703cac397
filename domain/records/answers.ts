/** A question of the indicator library as a form asks it, with the answers that it takes. */
export interface Question {
  /** Id of the indicator in the library that it measures. */
  readonly indicator: string;
  /** Every answer that is counted, in the order in which the form gives them. */
  readonly answers: readonly string[];
  /** The answers that the share is of: those who agree, or belong strongly. */
  readonly numerator: readonly string[];
  /** Answers that are in no base, as "do not know" or "too few people here"; counted and told as such. */
  readonly outside: readonly string[];
}

const strength = ['VERY_STRONGLY', 'FAIRLY_STRONGLY', 'NOT_VERY_STRONGLY', 'NOT_AT_ALL_STRONGLY'] as const;
const agreement = ['DEFINITELY_AGREE', 'TEND_TO_AGREE', 'TEND_TO_DISAGREE', 'DEFINITELY_DISAGREE'] as const;
const satisfaction = [
  'VERY_SATISFIED',
  'FAIRLY_SATISFIED',
  'NEITHER_SATISFIED_NOR_DISSATISFIED',
  'FAIRLY_DISSATISFIED',
  'VERY_DISSATISFIED',
] as const;
const unsure = 'DO_NOT_KNOW';

const question = <const Answers extends readonly string[]>(
  indicator: string,
  answers: Answers,
  numerator: readonly Answers[number][],
  outside: readonly Answers[number][] = [],
): Question & { readonly answers: Answers } => ({ indicator, answers, numerator, outside });

/**
 * What is asked at the end of a course: four questions of the library that its documents name for English, digital skills,
 * work and mixing. Source: evaluation of Walsall for All, May 2022, "Guiding principles for robust evaluation"; the answers
 * are those of the census (English) and scales of four.
 */
export const courseQuestions = {
  SPEAKING_ENGLISH: question(
    'mhclg-speaking-english',
    ['VERY_WELL', 'WELL', 'NOT_WELL', 'NOT_AT_ALL'],
    ['VERY_WELL', 'WELL'],
  ),
  DIGITAL_CONFIDENCE: question(
    'ho-digital-confidence',
    ['VERY_CONFIDENT', 'FAIRLY_CONFIDENT', 'NOT_VERY_CONFIDENT', 'NOT_AT_ALL_CONFIDENT'],
    ['VERY_CONFIDENT', 'FAIRLY_CONFIDENT'],
  ),
  WORK_SUPPORT: question('mhclg-support-finding-work', agreement, ['DEFINITELY_AGREE', 'TEND_TO_AGREE']),
  COMFORTABLE_TALKING: question(
    'mhclg-comfortable-talking',
    ['VERY_COMFORTABLE', 'FAIRLY_COMFORTABLE', 'NOT_VERY_COMFORTABLE', 'NOT_AT_ALL_COMFORTABLE'],
    ['VERY_COMFORTABLE', 'FAIRLY_COMFORTABLE'],
  ),
} as const;

/**
 * What a survey of attitudes asks. Of "get on well" those are in no base who do not know, find too few people here, or find
 * all of one background: the same answers give 64% or 76% by the base. Source: national indicator 1 of 2008 and the
 * Community Life Survey, as "Indicators, disaggregation, intervals", section 2, has them; whoever runs a wave checks them
 * against their own questionnaire and says in `wording` how it was put.
 */
export const surveyQuestions = {
  GET_ON_WELL: question(
    'mhclg-get-on-well',
    [...agreement, unsure, 'TOO_FEW_PEOPLE', 'ALL_SAME_BACKGROUND'],
    ['DEFINITELY_AGREE', 'TEND_TO_AGREE'],
    [unsure, 'TOO_FEW_PEOPLE', 'ALL_SAME_BACKGROUND'],
  ),
  BELONGING: question(
    'mhclg-belonging',
    [...strength, unsure],
    ['VERY_STRONGLY', 'FAIRLY_STRONGLY'],
    [unsure],
  ),
  PULL_TOGETHER: question(
    'mhclg-pull-together',
    [...agreement, unsure, 'NOTHING_NEEDS_IMPROVING'],
    ['DEFINITELY_AGREE', 'TEND_TO_AGREE'],
    [unsure, 'NOTHING_NEEDS_IMPROVING'],
  ),
  RESPECT_DIFFERENCES: question(
    'mhclg-respect-differences',
    [...agreement, unsure],
    ['DEFINITELY_AGREE', 'TEND_TO_AGREE'],
    [unsure],
  ),
  FRIENDS_OF_OTHER_GROUPS: question(
    'mhclg-friends-different-ethnicity',
    ['ALL_SAME_GROUP', 'MORE_THAN_HALF', 'ABOUT_HALF', 'LESS_THAN_HALF', 'NO_FRIENDS', unsure],
    ['MORE_THAN_HALF', 'ABOUT_HALF', 'LESS_THAN_HALF'],
    ['NO_FRIENDS', unsure],
  ),
  INFLUENCE_DECISIONS: question(
    'nis-influence-decisions',
    [...agreement, unsure],
    ['DEFINITELY_AGREE', 'TEND_TO_AGREE'],
    [unsure],
  ),
  AREA_SATISFACTION: question(
    'ho-area-satisfaction',
    [...satisfaction, unsure],
    ['VERY_SATISFIED', 'FAIRLY_SATISFIED'],
    [unsure],
  ),
  LONELINESS: question(
    'ons-loneliness',
    ['OFTEN_OR_ALWAYS', 'SOME_OF_THE_TIME', 'OCCASIONALLY', 'HARDLY_EVER', 'NEVER', unsure],
    ['OFTEN_OR_ALWAYS'],
    [unsure],
  ),
} as const satisfies Readonly<Record<string, Question>>;

export type SurveyQuestion = keyof typeof surveyQuestions;
export const surveyQuestionCodes = Object.keys(surveyQuestions) as readonly SurveyQuestion[];

/** Every answer that some question of a survey takes. */
export const surveyAnswers: readonly string[] = [
  ...new Set(Object.values(surveyQuestions).flatMap(({ answers }) => [...answers])),
];
