import { type AnyMessage, message } from '../messages/message.ts';

/** Indicators of other places that asked the same question, with what to be careful of. */
const sameQuestion: Readonly<Record<string, { readonly id: string; readonly note: AnyMessage }>> = {
  'nis-get-on-well': {
    id: 'ps-get-on-well',
    note: message('comparators.placeSurvey'),
  },
};

/**
 * The indicator that holds figures of other places for the same question; undefined where none is known.
 * @example comparatorsOf('nis-get-on-well')?.id // 'ps-get-on-well'
 */
export const comparatorsOf = (
  indicator: string,
): { readonly id: string; readonly note: AnyMessage } | undefined => sameQuestion[indicator];
