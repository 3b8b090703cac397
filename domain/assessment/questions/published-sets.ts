import { InvalidInput } from '../../errors/errors.ts';
import type { Question, QuestionSet } from '../model/question-set.ts';
import { level1Version1 } from './level-1.1.ts';
import { level2Version1 } from './level-2.1.ts';

/** Every version that was ever published, the oldest first. None is ever changed or taken away. */
export const publishedSets: readonly QuestionSet[] = [level1Version1, level2Version1];

/** The versions with which an assessment begins today. */
export const currentSets = { level1: level1Version1.id, level2: level2Version1.id } as const;

/**
 * A version of the questions by its id.
 * @throws InvalidInput naming the versions there are
 * @example questionSet('level-1.1').questions.length // 10
 */
export function questionSet(id: string): QuestionSet {
  const found = publishedSets.find((set) => set.id === id);
  if (found) return found;
  const known = publishedSets.map((set) => set.id).join(', ');
  throw new InvalidInput(
    'questionSets',
    `"${id.slice(0, 40)}" is not a version of the questions. Versions: ${known}.`,
  );
}

/**
 * The question of a set with this id.
 * @throws InvalidInput at `field` naming the ids there are
 * @example questionOf('detail', questionSet('level-2.1'), '6.2').points // ['RELATIONSHIPS']
 */
export function questionOf(field: string, set: QuestionSet, id: string): Question {
  const found = set.questions.find((question) => question.id === id);
  if (found) return found;
  const known = set.questions.map((question) => question.id).join(', ');
  throw new InvalidInput(field, `"${id.slice(0, 40)}" is not a question of ${set.id}. Questions: ${known}.`);
}
