import { spoken } from '../words.ts';

/**
 * Attributes of an element whose text comes from the API: it is English whatever the page speaks, and says so to
 * screen readers. Its direction follows its letters (theme/languages.css). None on an English page.
 *
 * @example fromRecords() // { lang: 'en' } on a page in Urdu
 */
export const fromRecords = (): { readonly lang?: 'en' } => (spoken().code === 'en' ? {} : { lang: 'en' });
