import { type AnyMessage, message } from '../../messages/message.ts';
import type { PracticeTestId } from './practice-level.ts';

/** What a label is decided by: the chance of diversity and the five tests. */
export type DecidingValue = 'diversity' | PracticeTestId;

/**
 * The name of a deciding value by itself.
 * @example testName('placesToMeet') // practiceTest.placesToMeet: "Places to meet"
 */
export const testName = (of: DecidingValue): AnyMessage => message(`practiceTest.${of}`);

/**
 * The same within a sentence.
 * @example testNameWithin('placesToMeet') // practiceTest.placesToMeetWithin: "places to meet"
 */
export const testNameWithin = (of: DecidingValue): AnyMessage => message(`practiceTest.${of}Within`);
