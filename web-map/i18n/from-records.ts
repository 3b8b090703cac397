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

/**
 * A text from the API as it stands within a sentence of the page: between signs that keep its direction to itself
 * (U+2068 and U+2069), which are drawn as an element that says it is English (draw-english.ts). In a label, a title or
 * an option the signs alone remain. Unchanged on an English page.
 *
 * @example t('map.backTo', { name: asRecorded('Brownhills') })
 */
export const asRecorded = (text: string): string =>
  spoken().code === 'en' || text === '' ? text : isolated(text);

/** A text between the signs that keep its direction to itself. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
