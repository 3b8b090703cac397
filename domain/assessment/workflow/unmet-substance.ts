import { message, untranslated } from '../../messages/message.ts';
import type { AssessmentContent } from '../model/assessment.ts';
import { hasSubstance } from '../model/substance.ts';
import type { UnmetRequirement } from '../model/unmet-requirement.ts';
import { countedAnswers } from '../questions/asked-questions.ts';
import { characteristicName } from '../questions/equality-grid.ts';

/**
 * Words that say nothing, in an assessment that was written before they were refused. Asked on the way to others alone:
 * what was signed and published before stays as it is.
 */

/** Answers of the screen without a reason in words. Empty ones the screen itself misses. */
export const unmetScreenWords = (content: AssessmentContent): readonly UnmetRequirement[] =>
  countedAnswers(content).screening.flatMap(({ question: { id }, answer }) =>
    answer && saysTooLittle(answer.sentence)
      ? [
          {
            field: `screening.${id}.sentence`,
            reason: message('unmet.screeningSentence', { question: untranslated(id) }),
          },
        ]
      : [],
  );

/** The same of level 2: answers, the grid and the pairs. */
export const unmetDetailWords = (content: AssessmentContent): readonly UnmetRequirement[] => [
  ...countedAnswers(content).detail.flatMap(({ question: { id }, answer }) =>
    answer && saysTooLittle(answer.answer)
      ? [
          {
            field: `detail.${id}.answer`,
            reason: message('unmet.detailText', { question: untranslated(id) }),
          },
        ]
      : [],
  ),
  ...content.grid.flatMap(({ characteristic, limb, reason }) =>
    saysTooLittle(reason)
      ? [
          {
            field: `grid.${characteristic}.${limb}.reason`,
            reason: message('unmet.gridReason', { group: characteristicName(characteristic) }),
          },
        ]
      : [],
  ),
  ...content.pairs.flatMap(({ id, one, other, reason }) =>
    saysTooLittle(reason)
      ? [
          {
            field: `pairs.${id}.reason`,
            reason: message('unmet.pairReason', { one: untranslated(one), other: untranslated(other) }),
          },
        ]
      : [],
  ),
];

const saysTooLittle = (text: string): boolean => text.trim() !== '' && !hasSubstance(text);
