import type { Indicator } from '../records/indicator.ts';

/** What higher and lower mean for deprivation, by the end of the indicator's id. */
const deprivation: readonly (readonly [end: RegExp, words: string])[] = [
  [/-rank$/, 'Lower means more deprived: rank 1 is the most deprived small area in England.'],
  [/-decile$/, 'Lower means more deprived: tenth 1 is the most deprived tenth of England.'],
  [/-score$/, 'Higher means more deprived.'],
  [
    /-most-deprived-tenth(-share)?$/,
    'Higher means that more of its small areas are in the most deprived tenth of England.',
  ],
];

/**
 * What higher and lower mean, in a sentence for a key.
 * @example polarityWordsOf({ id: 'imd-2025-score', polarity: 'LOWER_IS_BETTER' }) // 'Higher means more deprived.'
 */
export function polarityWordsOf({ id, polarity }: Pick<Indicator, 'id' | 'polarity'>): string {
  const own = id.startsWith('imd-') ? deprivation.find(([end]) => end.test(id))?.[1] : undefined;
  if (own !== undefined) return own;
  if (polarity === 'HIGHER_IS_BETTER') return 'Higher is what was aimed at.';
  if (polarity === 'LOWER_IS_BETTER') return 'Lower is what was aimed at.';
  return 'Neither higher nor lower is better.';
}
