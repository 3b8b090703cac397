import type {
  Confidence,
  DetailAnswerInput,
  DetailAnswerKind,
} from '../../../../schema/generated/assess-operations.ts';
import type { Assessment } from '../api/held.ts';
import { type Choice, type Field, numberOf, sentText, textOf, ticked, type Values } from '../form/fields.ts';
import { type AssessWord, tell, tellCode } from '../words/tell.ts';
import { evidenceFields, evidenceOf, evidenceValues } from './evidence-titles.ts';

type Detail = NonNullable<Assessment['detail']>;
export type DetailAnswer = Detail['answers'][number];

const kinds: readonly DetailAnswerKind[] = ['ANSWERED', 'NOT_KNOWN', 'NOT_RELEVANT'];
const confidences: readonly Confidence[] = ['HIGH', 'MEDIUM', 'LOW'];

/** Likelihoods with their words: 1 to 5. */
export const likelihoodChoices: readonly Choice[] = [1, 2, 3, 4, 5].map((value) => ({
  value: String(value),
  label: `${value} · ${tell(`likelihood${value}` as AssessWord)}`,
}));

const severityWords: readonly (readonly [value: number, word: AssessWord])[] = [
  [-3, 'severityMinus3'],
  [-2, 'severityMinus2'],
  [-1, 'severityMinus1'],
  [0, 'severity0'],
  [1, 'severityPlus1'],
  [2, 'severityPlus2'],
  [3, 'severityPlus3'],
];

/** A severity as it is written, with a sign that is read out: "−2". @example signed(3) // '+3' */
export const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');

/** Severities with their words, from lasting harm to lasting improvement: -3 to 3. */
export const severityChoices: readonly Choice[] = severityWords.map(([value, word]) => ({
  value: String(value),
  label: `${signed(value)} · ${tell(word)}`,
}));

const isKind =
  (...wanted: readonly string[]) =>
  (values: Values): boolean =>
    wanted.includes(textOf(values, 'kind'));

/** Fields of a question of level 2, before mitigation. @param titles of the items of the newest evidence */
export const detailFields = (titles: readonly string[]): readonly Field[] => [
  {
    kind: 'radios',
    name: 'kind',
    written: 'detail.kind',
    label: tell('howAnswered'),
    needed: true,
    choices: kinds.map((value) => ({
      value,
      label: tellCode('detailKind', value),
      hint: tellCode('detailKindHint', value),
    })),
  },
  {
    kind: 'text',
    name: 'answer',
    written: 'detail.answer',
    label: tell('detailAnswer'),
    hint: tell('detailAnswerHint'),
    most: 4_000,
    needed: true,
  },
  {
    kind: 'radios',
    name: 'likelihood',
    written: 'detail.effect',
    label: tell('likelihood'),
    hint: tell('likelihoodHint'),
    choices: likelihoodChoices,
    needed: true,
    when: isKind('ANSWERED'),
    path: 'before.likelihood',
  },
  {
    kind: 'radios',
    name: 'severity',
    written: 'detail.effect',
    label: tell('severity'),
    hint: tell('severityHint'),
    choices: severityChoices,
    needed: true,
    when: isKind('ANSWERED'),
    path: 'before.severity',
  },
  {
    kind: 'text',
    name: 'whoIsAffected',
    written: 'detail.whoIsAffected',
    label: tell('whoIsAffected'),
    hint: tell('whoIsAffectedHint'),
    most: 1_000,
    optional: true,
    when: isKind('ANSWERED', 'NOT_KNOWN'),
  },
  {
    kind: 'radios',
    name: 'confidence',
    written: 'detail.confidence',
    label: tell('confidence'),
    choices: confidences.map((value) => ({ value, label: tellCode('confidence', value) })),
    needed: true,
    when: isKind('ANSWERED'),
  },
  {
    kind: 'ticks',
    name: 'concern',
    written: 'detail.unlawfulConductConcern',
    label: tell('concern'),
    hint: tell('concernHint'),
    choices: [{ value: 'yes', label: tell('concernYes') }],
    path: 'unlawfulConductConcern',
  },
  ...evidenceFields(titles, 'detail.evidence'),
];

const answerOf = (assessment: Pick<Assessment, 'detail'>, question: string): DetailAnswer | undefined =>
  assessment.detail?.answers.find((each) => each.question.id === question);

const numberText = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** What is saved of a question of level 2, in the terms of its fields. */
export function detailValues(
  assessment: Pick<Assessment, 'detail'>,
  question: string,
  titles: readonly string[],
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
    ...evidenceValues(answer?.evidence ?? [], titles),
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
    label: tell('likelihoodAfter'),
    choices: likelihoodChoices,
    needed: true,
    path: 'after.likelihood',
  },
  {
    kind: 'radios',
    name: 'severity',
    written: 'detail.residual',
    label: tell('severityAfter'),
    choices: severityChoices,
    needed: true,
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
