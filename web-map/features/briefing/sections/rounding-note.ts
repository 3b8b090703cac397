import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import { roundedSum } from '../../../../domain/wording/rounded-sum.ts';
import type { Fact } from '../parts/fact.ts';

/**
 * That shares do not add up as they are shown, and to what they do; undefined where all of them do.
 * @param wholes shares of one whole each, 0 to 1
 */
export function roundingNote(
  item: string,
  wholes: readonly (readonly number[])[],
  { t, list, percent }: InterfaceTranslator,
): Fact | undefined {
  const sums = [...new Set(wholes.flatMap((shares) => roundedSum(shares) ?? []))];
  if (sums.length === 0) return undefined;
  return {
    item,
    measure: t('briefing.shareHere'),
    text: t('briefing.sharesRounded', { sums: list(sums.map((sum) => percent(sum))) }),
  };
}
