import { spoken } from './words.ts';

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
 * @example say('backTo', { name: asRecorded('Brownhills') })
 */
export const asRecorded = (text: string): string =>
  spoken().code === 'en' || text === '' ? text : isolated(text);

let told: (text: string) => string | undefined = () => undefined;

/** Has the fixed texts of the API told in the language of the page, from here on. */
export const haveFixedTold = (tell: typeof told): void => {
  told = tell;
};

/**
 * A text of the API that is one of a fixed set (a label, its public wording, a summary, a strength) in the language of
 * the page; as it is recorded where it is none of them.
 *
 * @example asFixed('Catalyst of change') // 'Katalizator zmian' on a page in Polish
 */
export const asFixed = (text: string): string => told(text) ?? asRecorded(text);

/** A text between the signs that keep its direction to itself. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
