import type { InterfaceTranslator } from '../../../domain/wording/interface-translator.ts';

/** Tells a report: in the language of its reader on a page, in English to officers. */
export interface ReportTranslator extends InterfaceTranslator {
  readonly direction: 'ltr' | 'rtl';
}
