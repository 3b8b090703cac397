import { spoken } from '../words.ts';

/**
 * Attributes of an element whose text comes from the API: it is English whatever the page speaks, and says so to
 * screen readers and to the layout. None on an English page.
 *
 * @example <p {...fromRecords()}>{reason}</p>
 */
export const fromRecords = (): { readonly lang?: 'en'; readonly dir?: 'ltr' } =>
  spoken().code === 'en' ? {} : { lang: 'en', dir: 'ltr' };
