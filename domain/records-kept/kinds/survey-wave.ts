import {
  type Question,
  type SurveyQuestion,
  surveyQuestionCodes,
  surveyQuestions,
} from '../../records/answers.ts';
import { preferNotToSay } from '../../records/people-counted.ts';
import { surveyModes } from '../../records/survey-facts.ts';
import { countsIn } from '../declaration/counts-in.ts';
import { area, oneOf, pastDay, people, peopleBy, text, wholeNumber } from '../declaration/field.ts';
import { type KeptContent, recordKind } from '../declaration/record-kind.ts';

/**
 * One question of one wave of a survey of attitudes in one area, as it was counted. Approved waves become figures of the
 * indicator that the question measures; the answers themselves are read by those who keep them.
 * Source: evaluation of Walsall for All, May 2022, "Guiding principles for robust evaluation" (resident attitude survey);
 * "Indicators, disaggregation, intervals", sections 1, 2 and 4 (what a figure must carry).
 */
export const surveyWave = recordKind({
  name: 'surveyWave',
  plural: 'surveyWaves',
  noun: 'wave of a survey',
  purpose:
    'One question of one wave of a survey of attitudes in one area: how it was put, to whom, when and how, and, for those who keep the waves, how many gave each answer. Approved, it is a figure of the indicator that the question measures, with its base, response and caveat.',
  fields: {
    survey: text('line', { says: 'What the survey is called, the same in each of its waves.' }),
    question: oneOf(surveyQuestionCodes, { says: 'The question of the indicator library that was asked.' }),
    wording: text('sentence', {
      says: 'The question exactly as it was put. Waves that were asked in other words are not one line.',
    }),
    area: area({ says: 'Whose residents were asked: a ward, a locality or the borough.' }),
    startedOn: pastDay({ says: 'The first day on which people were asked.' }),
    endedOn: pastDay({ says: 'The last day on which people were asked.' }),
    asked: text('line', {
      says: 'Who was asked: of which age, drawn or found how. Waves that asked others are not one line.',
    }),
    mode: oneOf(surveyModes, { says: 'How they were asked.' }),
    invited: people({
      says: 'How many were asked, where that is known; without it there is no rate of response.',
      required: false,
      sensitive: true,
    }),
    answers: peopleBy('ANSWER', {
      says: 'How many gave each answer of the question, unweighted. Who did not want to say is counted as such. Told to everyone as a share alone.',
      required: true,
    }),
    weighting: oneOf(['UNWEIGHTED', 'WEIGHTED'], {
      says: 'Whether answers were weighted, so that those asked stand for everybody.',
    }),
    weightedPercent: wholeNumber(0, 100, {
      says: 'Of a weighted wave the share that the survey reports, in whole per cent.',
      required: false,
      sensitive: true,
    }),
    effectiveBase: wholeNumber(1, 1_000_000, {
      says: 'Of a weighted wave how many unweighted answers it is worth (Kish), where that is known; without it there is no interval.',
      required: false,
      sensitive: true,
    }),
    source: text('line', { says: 'The report or file where the figures stand: title, publisher, date.' }),
    caveat: text('sentence', { says: 'What to be careful of with these figures.', required: false }),
  },
  contradiction,
  may: {
    propose: ['PARTNER', 'LOCALITY_LEAD', 'COHESION_OFFICER'],
    approve: ['COHESION_OFFICER', 'DIRECTOR'],
    confirm: ['COHESION_OFFICER', 'DIRECTOR'],
    ownAlone: ['PARTNER', 'LOCALITY_LEAD'],
  },
  // A wave that is over does not change: nobody has to say again what was answered in it.
  confirmAfterMonths: 120,
});

/** The answers of a wave, summed as its question counts them. All numbers of people. */
export interface CountedAnswers {
  /** Who gave an answer that the share is of. */
  readonly numerator: number;
  /** Who gave an answer that is in the base. */
  readonly base: number;
  /** Everybody who answered anything, those too who are in no base. */
  readonly responses: number;
}

/** The question of the library that a wave asked. */
export const questionOfWave = ({ question }: KeptContent): Question =>
  surveyQuestions[question as SurveyQuestion];

export function countedAnswers(content: KeptContent): CountedAnswers {
  const { numerator, outside } = questionOfWave(content);
  const [{ counts } = { counts: [] }] = countsIn(surveyWave, content);
  const sum = (isMeant: (answer: string) => boolean): number =>
    counts.filter(({ group }) => isMeant(group)).reduce((all, { people: each }) => all + each, 0);
  return {
    numerator: sum((answer) => numerator.includes(answer)),
    base: sum((answer) => answer !== preferNotToSay && !outside.includes(answer)),
    responses: sum(() => true),
  };
}

function contradiction(
  content: KeptContent,
): { readonly field: string; readonly reason: string } | undefined {
  const { startedOn = '', endedOn = '', invited, weighting, weightedPercent, effectiveBase } = content;
  if (endedOn < startedOn) return { field: 'endedOn', reason: `${endedOn} is before ${startedOn}.` };
  const taken = [...questionOfWave(content).answers, preferNotToSay];
  const [{ counts } = { counts: [] }] = countsIn(surveyWave, content);
  const other = counts.find(({ group }) => !taken.includes(group));
  if (other)
    return {
      field: 'answers',
      reason: `${other.group} is no answer to this question. Take ${taken.join(', ')}.`,
    };
  const { base, responses } = countedAnswers(content);
  if (invited !== undefined && responses > Number(invited))
    return { field: 'invited', reason: `${responses} answered, and ${invited} were asked.` };
  if (weighting === 'WEIGHTED' && weightedPercent === undefined)
    return { field: 'weightedPercent', reason: 'give the share that the survey reports.' };
  if (weighting === 'UNWEIGHTED' && weightedPercent !== undefined)
    return {
      field: 'weightedPercent',
      reason: 'the wave is not weighted: the share follows from the answers.',
    };
  if (weighting === 'UNWEIGHTED' && effectiveBase !== undefined)
    return { field: 'effectiveBase', reason: 'the wave is not weighted: every answer counts once.' };
  if (effectiveBase !== undefined && Number(effectiveBase) > base)
    return { field: 'effectiveBase', reason: `it is never more than the base, which is ${base}.` };
  return undefined;
}
