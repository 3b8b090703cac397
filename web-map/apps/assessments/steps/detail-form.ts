import {
  confidences,
  detailKinds,
  detailSchema,
} from '../../../../domain/assessment/model/answer-schemas.ts';
import type {
  Confidence,
  DetailAnswerInput,
  DetailAnswerKind,
} from '../../../../schema/generated/assess-operations.ts';
import { codeWords, type OfficersCode, t } from '../../../i18n/officers.ts';
import type { Assessment } from '../api/held.ts';
import { type Choice, type Field, numberOf, sentText, textOf, ticked, type Values } from '../form/fields.ts';
import { textLimits } from '../form/schema-limits.ts';
import {
  besideFields,
  evidenceFields,
  evidenceOf,
  evidenceValues,
  type QuestionEvidence,
} from './evidence-beside.ts';

type Detail = NonNullable<Assessment['detail']>;
export type DetailAnswer = Detail['answers'][number];

const { entries } = detailSchema;

/** Likelihoods with their words: 1 to 5. */
export const likelihoodChoices: readonly Choice[] = [1, 2, 3, 4, 5].map((value) => ({
  value: String(value),
  label: `${value} · ${t(`officers.likelihood${value}` as OfficersCode)}`,
}));

const severityWords: readonly (readonly [value: number, word: OfficersCode])[] = [
  [-3, 'officers.severityMinus3'],
  [-2, 'officers.severityMinus2'],
  [-1, 'officers.severityMinus1'],
  [0, 'officers.severity0'],
  [1, 'officers.severityPlus1'],
  [2, 'officers.severityPlus2'],
  [3, 'officers.severityPlus3'],
];

/** A severity as it is written, with a sign that is read out: "−2". @example signed(3) // '+3' */
export const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');

/** Severities with their words, from lasting harm to lasting improvement: -3 to 3. */
export const severityChoices: readonly Choice[] = severityWords.map(([value, word]) => ({
  value: String(value),
  label: `${signed(value)} · ${t(word)}`,
}));

const isKind =
  (...wanted: readonly string[]) =>
  (values: Values): boolean =>
    wanted.includes(textOf(values, 'kind'));

/** Fields of a question of level 2, before mitigation. @param evidence what the newest evidence holds for the question */
export const detailFields = (evidence: QuestionEvidence): readonly Field[] => [
  ...besideFields(evidence, 'detail.evidence'),
  {
    kind: 'radios',
    name: 'kind',
    written: 'detail.kind',
    label: t('officers.howAnswered'),
    required: true,
    choices: detailKinds.map((value) => ({
      value,
      label: codeWords('officers.detailKind', value),
      hint: codeWords('officers.detailKindHint', value),
    })),
  },
  {
    kind: 'text',
    name: 'answer',
    written: 'detail.answer',
    label: t('officers.detailAnswer'),
    hint: t('officers.detailAnswerHint'),
    ...textLimits(entries.answer),
  },
  {
    kind: 'radios',
    name: 'likelihood',
    written: 'detail.effect',
    label: t('officers.likelihood'),
    hint: t('officers.likelihoodHint'),
    choices: likelihoodChoices,
    required: true,
    when: isKind('ANSWERED'),
    path: 'before.likelihood',
  },
  {
    kind: 'radios',
    name: 'severity',
    written: 'detail.effect',
    label: t('officers.severity'),
    hint: t('officers.severityHint'),
    choices: severityChoices,
    required: true,
    when: isKind('ANSWERED'),
    path: 'before.severity',
  },
  {
    kind: 'text',
    name: 'whoIsAffected',
    written: 'detail.whoIsAffected',
    label: t('officers.whoIsAffected'),
    hint: t('officers.whoIsAffectedHint'),
    ...textLimits(entries.whoIsAffected),
    when: isKind('ANSWERED', 'NOT_KNOWN'),
  },
  {
    kind: 'radios',
    name: 'confidence',
    written: 'detail.confidence',
    label: t('officers.confidence'),
    choices: confidences.map((value) => ({ value, label: codeWords('officers.confidence', value) })),
    required: true,
    when: isKind('ANSWERED'),
  },
  {
    kind: 'ticks',
    name: 'concern',
    written: 'detail.unlawfulConductConcern',
    label: t('officers.concern'),
    hint: t('officers.concernHint'),
    choices: [{ value: 'yes', label: t('officers.concernYes') }],
    path: 'unlawfulConductConcern',
  },
  ...evidenceFields(evidence, 'detail.evidence'),
];

const answerOf = (assessment: Pick<Assessment, 'detail'>, question: string): DetailAnswer | undefined =>
  assessment.detail?.answers.find((each) => each.question.id === question);

const numberText = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** What is saved of a question of level 2, in the terms of its fields. */
export function detailValues(
  assessment: Pick<Assessment, 'detail'>,
  question: string,
  evidence: QuestionEvidence,
): Values {
  const answer = answerOf(assessment, question);
  return {
    kind: answer?.kind ?? '',
    answer: answer?.answer ?? '',
    likelihood: numberText(answer?.before?.likelihood),
    severity: numberText(answer?.before?.severity),
    whoIsAffected: answer?.whoIsAffected ?? '',
    confidence: answer?.confidence ?? '',
    concern: answer?.unlawfulConductConcern ? ['yes'] : [],
    ...evidenceValues(answer?.evidence ?? [], evidence),
  };
}

/** What is sent of a question of level 2; what is left after mitigation stays as it is saved. */
export function detailInput(
  assessment: Pick<Assessment, 'detail'>,
  question: string,
  values: Values,
): DetailAnswerInput {
  const kind = textOf(values, 'kind') as DetailAnswerKind;
  const [likelihood, severity] = [numberOf(values, 'likelihood'), numberOf(values, 'severity')];
  const after = answerOf(assessment, question)?.after;
  const isAnswered = kind === 'ANSWERED';
  return {
    question,
    kind,
    answer: sentText(values, 'answer'),
    before:
      isAnswered && likelihood !== undefined && severity !== undefined ? { likelihood, severity } : null,
    after: isAnswered && after ? { likelihood: after.likelihood, severity: after.severity } : null,
    whoIsAffected: kind === 'NOT_RELEVANT' ? null : sentText(values, 'whoIsAffected'),
    confidence: isAnswered ? (sentText(values, 'confidence') as Confidence | null) : null,
    unlawfulConductConcern: ticked(values, 'concern').includes('yes'),
    evidence: evidenceOf(values),
  };
}

/** Fields of what is left of a risk after its actions. */
export const afterFields: readonly Field[] = [
  {
    kind: 'radios',
    name: 'likelihood',
    written: 'detail.residual',
    label: t('officers.likelihoodAfter'),
    choices: likelihoodChoices,
    required: true,
    path: 'after.likelihood',
  },
  {
    kind: 'radios',
    name: 'severity',
    written: 'detail.residual',
    label: t('officers.severityAfter'),
    choices: severityChoices,
    required: true,
    path: 'after.severity',
  },
];

export function afterValues(assessment: Pick<Assessment, 'detail'>, question: string): Values {
  const after = answerOf(assessment, question)?.after;
  return { likelihood: numberText(after?.likelihood), severity: numberText(after?.severity) };
}

/** The answer as it is saved, with another effect after mitigation. */
export function afterInput(
  assessment: Pick<Assessment, 'detail'>,
  question: string,
  values: Values,
): DetailAnswerInput {
  const answer = answerOf(assessment, question);
  const [likelihood, severity] = [numberOf(values, 'likelihood'), numberOf(values, 'severity')];
  return {
    question,
    kind: answer?.kind ?? null,
    answer: answer?.answer ?? null,
    before: answer?.before
      ? { likelihood: answer.before.likelihood, severity: answer.before.severity }
      : null,
    after: likelihood !== undefined && severity !== undefined ? { likelihood, severity } : null,
    whoIsAffected: answer?.whoIsAffected ?? null,
    confidence: answer?.confidence ?? null,
    unlawfulConductConcern: answer?.unlawfulConductConcern ?? false,
    evidence: answer?.evidence ?? [],
  };
}
