import type { ActionType, AssessmentActionInput } from '../../../../schema/generated/assess-operations.ts';
import type { Assessment } from '../api/held.ts';
import { type Choice, dayOf, type Field, numberOf, sentText, textOf, type Values } from '../form/fields.ts';
import { tell, tellCode } from '../words/tell.ts';

const types: readonly ActionType[] = ['AVOID', 'REDUCE', 'COMPENSATE', 'ENHANCE', 'MONITOR', 'ENGAGE'];

/** Questions of level 2 to name with an action. */
const questionChoices = ({ detail }: Assessment): readonly Choice[] =>
  (detail?.answers ?? []).map(({ question: { id, text } }) => ({ value: id, label: `${id} ${text}` }));

const amount = { kind: 'number', whole: false, from: -1e12, to: 1e12, optional: true } as const;

/** Fields of an action. */
export const actionFields = (assessment: Assessment): readonly Field[] => [
  {
    kind: 'pick',
    name: 'question',
    written: 'actions.question',
    label: tell('actionQuestion'),
    hint: tell('actionQuestionHint'),
    choices: questionChoices(assessment),
    optional: true,
  },
  {
    kind: 'radios',
    name: 'type',
    written: 'actions.type',
    label: tell('actionKind'),
    needed: true,
    choices: types.map((value) => ({
      value,
      label: tellCode('actionType', value),
      hint: tellCode('actionTypeHint', value),
    })),
  },
  {
    kind: 'text',
    name: 'what',
    written: 'actions.what',
    label: tell('actionWhat'),
    most: 1_000,
    needed: true,
  },
  {
    kind: 'line',
    name: 'ownerRole',
    written: 'actions.ownerRole',
    label: tell('ownerRole'),
    hint: tell('officeHint'),
    most: 200,
    needed: true,
  },
  {
    kind: 'line',
    name: 'ownerName',
    written: 'actions.ownerName',
    label: tell('ownerName'),
    most: 200,
    optional: true,
  },
  {
    kind: 'day',
    name: 'dueOn',
    written: 'actions.dueOn',
    label: tell('dueOn'),
    hint: tell('dayHint'),
    needed: true,
  },
  {
    kind: 'text',
    name: 'funding',
    written: 'actions.funding',
    label: tell('funding'),
    most: 1_000,
    optional: true,
  },
  {
    kind: 'text',
    name: 'measure',
    written: 'actions.measure',
    label: tell('measure'),
    hint: tell('measureHint'),
    most: 1_000,
    needed: true,
  },
  { ...amount, name: 'baseline', written: 'actions.baseline', label: tell('baseline') },
  { ...amount, name: 'target', written: 'actions.target', label: tell('target') },
  {
    kind: 'line',
    name: 'unit',
    written: 'actions.unit',
    label: tell('unit'),
    hint: tell('unitHint'),
    most: 200,
    optional: true,
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
