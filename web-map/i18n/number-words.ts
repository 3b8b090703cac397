import type { InterfaceTranslator } from '../../domain/wording/interface-translator.ts';
import { pageTranslator, t } from './translator.ts';

// Each as the translator has it, in the language that the page speaks when it is called.
export const count: InterfaceTranslator['count'] = (value) => pageTranslator().count(value);
export const percent: InterfaceTranslator['percent'] = (share) => pageTranslator().percent(share);
export const chance: InterfaceTranslator['chance'] = (value) => pageTranslator().chance(value);
export const figure: InterfaceTranslator['figure'] = (value) => pageTranslator().figure(value);
export const decimal: InterfaceTranslator['decimal'] = (...given) => pageTranslator().decimal(...given);
export const amount: InterfaceTranslator['amount'] = (...given) => pageTranslator().amount(...given);
export const unitName: InterfaceTranslator['unitName'] = (unit) => pageTranslator().unitName(unit);
/** A day, month or year as exactly as it is given: "11 July 2025"; any other text as it is. */
export const dateInWords = (date: string): string => pageTranslator().date(date);

/**
 * A chance in everyday words, for reading aloud: the nearest "1 in n" where it is at most a third, else tenths.
 *
 * @example oneIn(0.13) // '1 in 8'
 * @example oneIn(0.62) // '6 in 10'
 */
export function oneIn(share: number): string {
  if (share <= 0) return t('map.shareNone');
  return share <= 0.34
    ? t('map.shareOneIn', { count: Math.round(1 / share) })
    : t('map.shareTenths', { count: Math.round(share * 10) });
}
