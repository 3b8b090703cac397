import * as v from 'valibot';
import type { ActionType } from './assessment-action.ts';
import type { PairReading } from './detail-answers.ts';
import {
  amount,
  day,
  type Given,
  itemId,
  line,
  oneOf,
  saying,
  sentence,
  wholeNumber,
} from './written-value.ts';

/** Kinds of action, in the order in which they are to be thought of. Source: method, section 8. */
export const actionTypes = [
  'AVOID',
  'REDUCE',
  'COMPENSATE',
  'ENHANCE',
  'MONITOR',
  'ENGAGE',
] as const satisfies readonly ActionType[];

export const pairEffects = [
  'BETTER',
  'SAME',
  'WORSE',
  'NOT_KNOWN',
] as const satisfies readonly PairReading['effect'][];

/** Who was heard, as it is given. */
export const engagementSchema = v.object({
  id: itemId,
  who: line,
  on: day,
  how: sentence,
  whatChanged: sentence,
});

/** Relations between two groups, as they are given. */
export const pairSchema = v.object({
  id: itemId,
  one: line,
  other: line,
  effect: oneOf(pairEffects),
  reason: saying.sentence,
});

/** An action, as it is given; whether its question is one of level 2, its assessment knows. */
export const actionSchema = v.object({
  id: itemId,
  question: v.nullish(v.string()),
  type: oneOf(actionTypes),
  what: sentence,
  ownerRole: line,
  ownerName: v.nullish(line),
  dueOn: day,
  funding: v.nullish(sentence),
  measure: sentence,
  baseline: v.nullish(amount),
  target: v.nullish(amount),
  unit: v.nullish(line),
});

/** A dated expectation in numbers, as it is given. */
export const predictionSchema = v.object({
  id: itemId,
  measure: sentence,
  unit: line,
  baseline: v.nullish(amount),
  expected: amount,
  atLeast: v.nullish(amount),
  atMost: v.nullish(amount),
  dueOn: day,
});

/** Most homes that an option, or one tenure of it, may have. */
const homes = wholeNumber(0, 100_000);

/** What an option says of itself, besides where it is, and what it closes and opens. */
export const optionSchema = v.object({
  name: line,
  homes: v.nullish(homes),
  homesByTenure: v.nullish(v.object({ social: homes, shared: homes, private: homes })),
});

/** What a request gives of each: a field that is null, or left out, is not there. */
export type EngagementGiven = Given<typeof engagementSchema>;
export type PairGiven = Given<typeof pairSchema>;
export type ActionGiven = Given<typeof actionSchema>;
export type PredictionGiven = Given<typeof predictionSchema>;
