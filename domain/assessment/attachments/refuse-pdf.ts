import type { RefusedInput } from '../../errors/refused-input.ts';
import { message, untranslated } from '../../messages/message.ts';
import { refuseDocument } from './refuse-document.ts';

/** That a PDF holds something that acts. @param what by the name it has there */
export const pdfActs = (what: string): RefusedInput =>
  refuseDocument(message('documentFile.pdfActs', { what: untranslated(what) }));

/** That not everything in a PDF can be looked into. */
export const pdfUnread = (): RefusedInput => refuseDocument(message('documentFile.pdfUnread'));
