import { screeningSchema, screeningValues } from '../../../../domain/assessment/model/answer-schemas.ts';
import type { ScreeningAnswerInput, ScreeningValue } from '../../../../schema/generated/assess-operations.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import type { Assessment } from '../api/held.ts';
import { type Field, sentText, type Values } from '../form/fields.ts';
import { presence, textLimits } from '../form/schema-limits.ts';
import {
  besideFields,
  evidenceFields,
  evidenceOf,
  evidenceValues,
  type QuestionEvidence,
} from './evidence-beside.ts';

/** Fields of a question of the screen. @param evidence what the newest evidence holds for the question */
export const screenFields = (evidence: QuestionEvidence): readonly Field[] => [
  ...besideFields(evidence, 'screening.evidence'),
  {
    kind: 'radios',
    name: 'value',
    written: 'screening.value',
    label: t('officers.yourAnswer'),
    ...presence(screeningSchema.entries.value),
    choices: screeningValues.map((value) => ({
      value,
      label: codeWords('officers.answer', value),
      hint: codeWords('officers.answerHint', value),
    })),
  },
  {
    kind: 'text',
    name: 'sentence',
    written: 'screening.sentence',
    label: t('officers.inASentence'),
    hint: t('officers.inASentenceHint'),
    ...textLimits(screeningSchema.entries.sentence),
  },
  ...evidenceFields(evidence, 'screening.evidence'),
];

/** What is saved of a question of the screen, in the terms of its fields. */
export function screenAnswer(
  { screening }: Pick<Assessment, 'screening'>,
  question: string,
  evidence: QuestionEvidence,
): Values {
  const answer = screening.answers.find((each) => each.question.id === question);
  return {
    value: answer?.value ?? '',
    sentence: answer?.sentence ?? '',
    ...evidenceValues(answer?.evidence ?? [], evidence),
  };
}

/** What is sent of a question of the screen. */
export const screenInput = (question: string, values: Values): ScreeningAnswerInput => ({
  question,
  value: sentText(values, 'value') as ScreeningValue | null,
  sentence: sentText(values, 'sentence'),
  evidence: evidenceOf(values),
});
