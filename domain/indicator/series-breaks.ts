/** Indicators whose figures over time are measured anew, and why a later figure must not be set against an earlier one. */
interface SeriesBreak {
  readonly indicator: RegExp;
  readonly why: string;
}

const breaks: readonly SeriesBreak[] = [
  {
    indicator: /^imd-\d{4}-/,
    why: 'Break: each edition of the Indices of Deprivation has measures, weights and small areas of its own, so its scores and ranks are not to be compared with the edition before.',
  },
  {
    indicator: /^ctx-(deprivation-rank|neighbourhoods-most-deprived-decile)$/,
    why: 'Break: each edition of the index has a method of its own, and the authorities and neighbourhoods that are ranked changed in number.',
  },
];

/**
 * Why figures of different periods of an indicator are not one line; undefined where they are.
 * Source: Ministry of Housing, Communities and Local Government, English Indices of Deprivation 2019 and 2025, notes on
 * comparing editions.
 * @example breakBetweenPeriods('nis-get-on-well') // undefined
 */
export const breakBetweenPeriods = (indicator: string): string | undefined =>
  breaks.find((each) => each.indicator.test(indicator))?.why;

/**
 * Ids of the indicators that measure the same thing in another edition, the indicator itself among them.
 * @example editionsOf('imd-2025-score', ['imd-2019-score', 'imd-2025-score', 'imd-2025-rank']) // ['imd-2019-score', 'imd-2025-score']
 */
export function editionsOf(indicator: string, ids: readonly string[]): string[] {
  const measure = /^imd-\d{4}-(.+)$/.exec(indicator)?.[1];
  if (measure === undefined) return [indicator];
  return ids.filter((id) => /^imd-\d{4}-(.+)$/.exec(id)?.[1] === measure).sort();
}

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
