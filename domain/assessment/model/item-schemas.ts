import * as v from 'valibot';
import type { ActionType } from './assessment-action.ts';
import type { PairReading } from './detail-answers.ts';
import {
  amount,
  day,
  type Given,
  itemId,
  line,
  number,
  oneOf,
  paragraph,
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

const homesOfPhase = v.object({
  social: v.nullish(homes),
  shared: v.nullish(homes),
  private: v.nullish(homes),
  tenureNotKnown: v.nullish(homes),
});
const squareMetres = number(0, 10_000_000);

/** A phase of a scheme, as it is given. */
export const phaseSchema = v.object({
  id: itemId,
  name: line,
  from: v.nullish(day),
  to: v.nullish(day),
  built: v.nullish(homesOfPhase),
  lost: v.nullish(homesOfPhase),
  floorSpaceSquareMetres: v.nullish(squareMetres),
  jobs: v.nullish(wholeNumber(0, 1_000_000)),
  meetingSpaceLostSquareMetres: v.nullish(squareMetres),
  meetingSpaceGainedSquareMetres: v.nullish(squareMetres),
  lettings: v.nullish(paragraph),
  section106: v.nullish(paragraph),
});

/** What a request gives of each: a field that is null, or left out, is not there. */
export type EngagementGiven = Given<typeof engagementSchema>;
export type PairGiven = Given<typeof pairSchema>;
export type ActionGiven = Given<typeof actionSchema>;
export type PredictionGiven = Given<typeof predictionSchema>;
export type PhaseGiven = Given<typeof phaseSchema>;
