import { spoken } from './translator.ts';

/** Attributes that say of an element that its text is English. None on an English page. */
export interface EnglishText {
  readonly lang?: 'en';
  readonly dir?: 'ltr';
}

/**
 * Attributes of an element whose whole text comes from the API: it is English whatever the page speaks, says so to
 * screen readers, and runs from left to right. None on an English page.
 *
 * @example fromRecords() // { lang: 'en', dir: 'ltr' } on a page in Urdu
 */
export const fromRecords = (): EnglishText => (spoken().code === 'en' ? {} : { lang: 'en', dir: 'ltr' });
