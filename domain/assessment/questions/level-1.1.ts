import type { CohesionPoint, DutyLimb, Question, QuestionId, QuestionSet } from '../model/question-set.ts';
import { type QuestionName, wordsOfQuestion } from '../model/words-of-question.ts';

const question = (
  id: string,
  points: readonly CohesionPoint[],
  limbs: readonly DutyLimb[],
  name: QuestionName,
): Question => ({ id: id as QuestionId, points, limbs, ...wordsOfQuestion(name) });

/**
 * The ten questions of the screen, first version. All ten are asked of every scheme.
 * Source: "Cohesion impact assessment", section 5, part B.
 */
export const level1Version1: QuestionSet = {
  id: 'level-1.1',
  level: 1,
  publishedOn: '2026-11-22',
  questions: [
    question('1', ['VISION'], ['GOOD_RELATIONS'], 'servesWholePlace'),
    question('2', ['VISION', 'TRUST'], ['EQUALITY_OF_OPPORTUNITY'], 'shapedBefore'),
    question('3', ['RIGHTS'], ['UNLAWFUL_CONDUCT'], 'clearDuties'),
    question('4', ['LIFE_CHANCES'], ['UNLAWFUL_CONDUCT', 'EQUALITY_OF_OPPORTUNITY'], 'harderOrDisplaced'),
    question('5', ['LIFE_CHANCES'], ['EQUALITY_OF_OPPORTUNITY'], 'narrowsGap'),
    question('6', ['TRUST'], ['GOOD_RELATIONS'], 'seemsFair'),
    question('7', ['NEWCOMERS'], ['GOOD_RELATIONS'], 'arrivalsAndHelp'),
    question('8', ['RELATIONSHIPS'], ['GOOD_RELATIONS'], 'meetingPlaceChanged'),
    question('9', ['RELATIONSHIPS'], ['GOOD_RELATIONS'], 'contactOrApart'),
    question('10', ['TRUST', 'RELATIONSHIPS'], ['GOOD_RELATIONS'], 'tensions'),
  ],
};
