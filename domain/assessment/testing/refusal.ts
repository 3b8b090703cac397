import { told } from '../../messages/testing/told.ts';
import { StepUnmet } from '../workflow/step-unmet.ts';

/**
 * Why a step is refused, in English, behind the field where it is put right.
 * @example refusalOf(() => move(draft, 'SCREENING_DONE')) // 'screening.1: Answer question 1. ...'
 */
export function refusalOf(step: () => unknown): string {
  try {
    step();
  } catch (error) {
    if (error instanceof StepUnmet) return `${error.field}: ${told(error.told)}`;
    throw error;
  }
  throw new Error('The step is not refused.');
}
