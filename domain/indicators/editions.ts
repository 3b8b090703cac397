import type { Indicator } from '../records/indicator.ts';

/**
 * The indicators that measure the same thing in another edition, the indicator itself among them, in the order given.
 * They carry the same series key; an indicator without one stands alone.
 * @example editionsOf(imd2025, [imd2019, imd2025, promise]) // [imd2019, imd2025]
 */
export const editionsOf = <One extends Pick<Indicator, 'id' | 'series'>>(
  indicator: One,
  all: readonly One[],
): readonly One[] =>
  indicator.series === undefined ? [indicator] : all.filter(({ series }) => series === indicator.series);
