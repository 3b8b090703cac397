import { actionSchema, actionTypes } from '../../../../domain/assessment/model/item-schemas.ts';
import type { ActionType, AssessmentActionInput } from '../../../../schema/generated/assess-operations.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import type { Assessment } from '../api/held.ts';
import { type Choice, dayOf, type Field, numberOf, sentText, textOf, type Values } from '../form/fields.ts';
import { numberLimits, presence, textLimits } from '../form/schema-limits.ts';

/** Questions of level 2 to name with an action. */
const questionChoices = ({ detail }: Assessment): readonly Choice[] =>
  (detail?.answers ?? []).map(({ question: { id, text } }) => ({ value: id, label: `${id} ${text}` }));

const { entries } = actionSchema;

/** Fields of an action. */
export const actionFields = (assessment: Assessment): readonly Field[] => [
  {
    kind: 'pick',
    ...presence(entries.question),
    name: 'question',
    written: 'actions.question',
    label: t('officers.actionQuestion'),
    hint: t('officers.actionQuestionHint'),
    choices: questionChoices(assessment),
  },
  {
    kind: 'radios',
    ...presence(entries.type),
    name: 'type',
    written: 'actions.type',
    label: t('officers.actionKind'),
    choices: actionTypes.map((value) => ({
      value,
      label: codeWords('officers.actionType', value),
      hint: codeWords('officers.actionTypeHint', value),
    })),
  },
  {
    kind: 'text',
    ...textLimits(entries.what),
    name: 'what',
    written: 'actions.what',
    label: t('officers.actionWhat'),
  },
  {
    kind: 'line',
    ...textLimits(entries.ownerRole),
    name: 'ownerRole',
    written: 'actions.ownerRole',
    label: t('officers.ownerRole'),
    hint: t('officers.officeHint'),
  },
  {
    kind: 'line',
    ...textLimits(entries.ownerName),
    name: 'ownerName',
    written: 'actions.ownerName',
    label: t('officers.ownerName'),
  },
  {
    kind: 'day',
    ...presence(entries.dueOn),
    name: 'dueOn',
    written: 'actions.dueOn',
    label: t('officers.dueOn'),
    hint: t('officers.dayHint'),
  },
  {
    kind: 'text',
    ...textLimits(entries.funding),
    name: 'funding',
    written: 'actions.funding',
    label: t('officers.funding'),
  },
  {
    kind: 'text',
    ...textLimits(entries.measure),
    name: 'measure',
    written: 'actions.measure',
    label: t('officers.measure'),
    hint: t('officers.measureHint'),
  },
  {
    kind: 'number',
    ...numberLimits(entries.baseline),
    name: 'baseline',
    written: 'actions.baseline',
    label: t('officers.baseline'),
  },
  {
    kind: 'number',
    ...numberLimits(entries.target),
    name: 'target',
    written: 'actions.target',
    label: t('officers.target'),
  },
  {
    kind: 'line',
    ...textLimits(entries.unit),
    name: 'unit',
    written: 'actions.unit',
    label: t('officers.unit'),
    hint: t('officers.unitHint'),
  },
];

const numberText = (value: number | null | undefined): string => (value == null ? '' : String(value));

/** What is saved of an action, in the terms of its fields. @param forQuestion what a new one begins with */
export function actionValues(
  { actions }: Pick<Assessment, 'actions'>,
  item: string | undefined,
  forQuestion = '',
): Values {
  const action = actions.find(({ id }) => id === item);
  return {
    question: action ? (action.question ?? '') : forQuestion,
    type: action?.type ?? '',
    what: action?.what ?? '',
    ownerRole: action?.ownerRole ?? '',
    ownerName: action?.ownerName ?? '',
    dueOn: action?.dueOn ?? '',
    funding: action?.funding ?? '',
    measure: action?.measure ?? '',
    baseline: numberText(action?.baseline),
    target: numberText(action?.target),
    unit: action?.unit ?? '',
  };
}

/** What is sent of an action: the whole of it. */
export const actionInput = (values: Values, id: string): AssessmentActionInput => ({
  id,
  question: sentText(values, 'question'),
  type: textOf(values, 'type') as ActionType,
  what: textOf(values, 'what'),
  ownerRole: textOf(values, 'ownerRole'),
  ownerName: sentText(values, 'ownerName'),
  dueOn: dayOf(values, 'dueOn') ?? '',
  funding: sentText(values, 'funding'),
  measure: textOf(values, 'measure'),
  baseline: numberOf(values, 'baseline') ?? null,
  target: numberOf(values, 'target') ?? null,
  unit: sentText(values, 'unit'),
});
