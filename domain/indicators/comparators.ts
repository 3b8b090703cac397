/** Indicators of other places that asked the same question, with what to be careful of. */
const sameQuestion: Readonly<Record<string, { readonly id: string; readonly note: string }>> = {
  'nis-get-on-well': {
    id: 'ps-get-on-well',
    note: 'Figures of other places are from the Place Survey of 2008, asked by post; the figures of Walsall are those of its own strategy. Set them side by side with care, not in one line.',
  },
};

/**
 * The indicator that holds figures of other places for the same question; undefined where none is known.
 * @example comparatorsOf('nis-get-on-well')?.id // 'ps-get-on-well'
 */
export const comparatorsOf = (
  indicator: string,
): { readonly id: string; readonly note: string } | undefined => sameQuestion[indicator];
