import type { DayOfWeek } from './warm-space.ts';

/**
 * Languages that somebody at a place may speak, by BCP 47 code: those of which the census of 2021 counts most speakers in
 * Walsall, those of the Welcome pack, and British Sign Language.
 */
export const spokenLanguages = [
  'ar',
  'bfi',
  'bg',
  'bn',
  'cs',
  'en',
  'es',
  'fa',
  'fr',
  'gu',
  'hi',
  'hu',
  'it',
  'ku',
  'lt',
  'lv',
  'pa',
  'pl',
  'ps',
  'pt',
  'ro',
  'ru',
  'sk',
  'so',
  'sq',
  'ta',
  'ti',
  'tr',
  'uk',
  'ur',
  'vi',
  'yue',
  'zh',
] as const;
export type SpokenLanguageCode = (typeof spokenLanguages)[number];

/** A language that is spoken at a place, and on which days of the week; none: whenever it is open, as far as is known. */
export interface SpokenLanguage {
  readonly language: SpokenLanguageCode;
  readonly days: readonly DayOfWeek[];
}
