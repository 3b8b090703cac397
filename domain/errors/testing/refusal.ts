import { told } from '../../messages/testing/told.ts';
import { InvalidInput } from '../errors.ts';
import { RefusedInput } from '../refused-input.ts';

/**
 * Why something is refused, in English, behind the field where it is put right.
 * @example refusalOf(() => move(draft, 'SCREENING_DONE')) // 'screening.1: Answer question 1. ...'
 */
export function refusalOf(step: () => unknown): string {
  try {
    step();
  } catch (error) {
    if (error instanceof RefusedInput) return `${error.field}: ${told(error.told)}`;
    if (error instanceof InvalidInput) return error.message;
    throw error;
  }
  throw new Error('It is not refused.');
}
