import { type AnyMessage, message, type PlainCode } from '../messages/message.ts';
import type { Indicator } from '../records/indicator.ts';
import type { DarkEnd } from './layer.ts';

/** What a number of a layer means: in words, and by the end that a map fills darkest. */
export interface Direction {
  readonly polarityWords: AnyMessage;
  readonly darkEnd: DarkEnd;
}

/** How deprivation is to be read, by the end of the indicator's id: dark is always more deprived. */
const deprivation: readonly (readonly [end: RegExp, code: PlainCode, darkEnd: DarkEnd])[] = [
  [/-rank$/, 'polarity.deprivationRank', 'LOWEST'],
  [/-decile$/, 'polarity.deprivationDecile', 'LOWEST'],
  [/-score$/, 'polarity.deprivationScore', 'HIGHEST'],
  [/-most-deprived-tenth(-share)?$/, 'polarity.mostDeprivedTenth', 'HIGHEST'],
];

/**
 * What higher and lower mean, and which end is dark: more of what the name says, never better or worse. So the lowest
 * rank and tenth of deprivation are dark, for these are the most deprived.
 * @example directionOf({ id: 'imd-2025-rank', polarity: 'HIGHER_IS_BETTER' }).darkEnd // 'LOWEST'
 */
export function directionOf({ id, polarity }: Pick<Indicator, 'id' | 'polarity'>): Direction {
  const own = id.startsWith('imd-') ? deprivation.find(([end]) => end.test(id)) : undefined;
  if (own !== undefined) return { polarityWords: message(own[1]), darkEnd: own[2] };
  const code: PlainCode =
    polarity === 'HIGHER_IS_BETTER'
      ? 'polarity.higherAimedAt'
      : polarity === 'LOWER_IS_BETTER'
        ? 'polarity.lowerAimedAt'
        : 'polarity.neither';
  return { polarityWords: message(code), darkEnd: 'HIGHEST' };
}
