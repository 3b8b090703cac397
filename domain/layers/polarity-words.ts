import { type AnyMessage, message, type PlainCode } from '../messages/message.ts';
import type { Indicator } from '../records/indicator.ts';

/** What higher and lower mean for deprivation, by the end of the indicator's id. */
const deprivation: readonly (readonly [end: RegExp, code: PlainCode])[] = [
  [/-rank$/, 'polarity.deprivationRank'],
  [/-decile$/, 'polarity.deprivationDecile'],
  [/-score$/, 'polarity.deprivationScore'],
  [/-most-deprived-tenth(-share)?$/, 'polarity.mostDeprivedTenth'],
];

/**
 * What higher and lower mean, in a sentence for a key.
 * @example polarityWordsOf({ id: 'imd-2025-score', polarity: 'LOWER_IS_BETTER' }) // "Higher means more deprived."
 */
export function polarityWordsOf({ id, polarity }: Pick<Indicator, 'id' | 'polarity'>): AnyMessage {
  const own = id.startsWith('imd-') ? deprivation.find(([end]) => end.test(id))?.[1] : undefined;
  if (own !== undefined) return message(own);
  if (polarity === 'HIGHER_IS_BETTER') return message('polarity.higherAimedAt');
  if (polarity === 'LOWER_IS_BETTER') return message('polarity.lowerAimedAt');
  return message('polarity.neither');
}
