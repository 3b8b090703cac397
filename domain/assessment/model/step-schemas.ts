import * as v from 'valibot';
import type { SigningCapacity } from '../../permission/signing-capacity.ts';
import type { ScreeningDecision } from './assessment.ts';
import type { ActionStatus } from './assessment-action.ts';
import { amount, line, oneOf, paragraph, saying, sentence } from './written-value.ts';

/**
 * What is written at each step in the life of an assessment, as it is given: requests, decisions, moves, signatures and
 * reports. Which of it a step needs, the step knows.
 */

/** Reasons shorter than this say nothing. */
const reasonAtLeast = 10;

const reasonOf = (text: typeof saying.sentence) =>
  v.pipe(
    text,
    v.minLength(
      reasonAtLeast,
      ({ input, requirement }) =>
        `this has ${input.length} characters. Give the reason in at least ${requirement}.`,
    ),
  );

/** A reason in words, by the size of its text: 10 characters or more, and three words or more. */
const reason = { sentence: reasonOf(saying.sentence), paragraph: reasonOf(saying.paragraph) } as const;

const actionStatuses = [
  'NOT_STARTED',
  'UNDER_WAY',
  'DONE',
  'DROPPED',
] as const satisfies readonly ActionStatus[];
const outcomes = ['CLOSE', 'DETAIL'] as const satisfies readonly ScreeningDecision['decision'][];
const capacities = [
  'SERVICE_HEAD',
  'EQUALITY_LEAD',
  'DIRECTOR',
  'PORTFOLIO_HOLDER',
] as const satisfies readonly SigningCapacity[];

/** Who asks for level 2, and why. */
export const detailRequestSchema = v.object({ onBehalfOf: v.nullish(line), reason: reason.sentence });

/** What a person decided after the screen, and why. */
export const decisionSchema = v.object({ decision: oneOf(outcomes), reason: reason.paragraph });

/** Why an assessment moves. */
export const moveSchema = v.object({ reason: v.nullish(reason.paragraph) });

/** As what somebody signs, and what they say with it. */
export const signingSchema = v.object({
  capacity: oneOf(capacities),
  office: v.nullish(line),
  onBehalfOf: v.nullish(line),
  justification: v.nullish(reason.paragraph),
  statement: v.nullish(paragraph),
});

/** How far an action is. */
export const progressSchema = v.object({ status: oneOf(actionStatuses), note: v.nullish(sentence) });

/** What came of an expectation. */
export const outcomeSchema = v.object({ value: v.nullish(amount), note: sentence });

/** What becomes of a report. */
export const reviewSchema = v.object({
  outcome: oneOf(['APPROVED', 'RETURNED']),
  reason: v.nullish(reason.sentence),
});

/** What is said of a part of an assessment, or in reply. */
export const commentSchema = v.object({ text: sentence });

/** What whoever asked for level 2 is told. */
export const requestAnswerSchema = v.object({
  outcome: oneOf(['TAKEN_UP', 'NOT_TAKEN_UP']),
  reason: reason.sentence,
});

/** Why a document that was published is taken back. */
export const takeBackSchema = v.object({ reason: reason.sentence });

/** Why somebody asks to write in an assessment, or takes it over. */
export const sharingSchema = v.object({
  step: oneOf(['ASK', 'LET_IN', 'TAKE_OFF', 'HAND_OVER', 'TAKE_OVER']),
  reason: v.nullish(reason.sentence),
});

/** Why content is changed, as the history says it. */
export const changeSchema = v.object({ reason: v.nullish(paragraph) });
