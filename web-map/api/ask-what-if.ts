import type { WhatIfInput } from '../../schema/generated/operations.ts';
import { urlState } from '../navigation/navigation.ts';
import { whatIfState } from './tried-out.ts';

/**
 * What is tried out, as the address has it, for questions that the API answers under a what-if; '' while nothing is, and
 * where it cannot be run: then the answer is the published one, as the banner says.
 */
export const whatIfAsked = (): string =>
  whatIfState.value.status === 'shown' ? (urlState.value.whatIf ?? '') : '';

/** The argument of the API for the text of an address: the same that a partner would give. None for ''. */
export async function whatIfArgument(text: string): Promise<{ readonly whatIf?: WhatIfInput }> {
  if (!text) return {};
  const { parseWhatIf } = await import('../navigation/what-if-text.ts');
  return { whatIf: parseWhatIf(text).whatIf };
}
