import { message } from '../../messages/message.ts';
import type { AttachmentKind } from '../model/attachment.ts';
import { bytesAt } from './bytes-begin.ts';
import { refuseActivePdf, type Unpack } from './look-into-pdf.ts';
import { isWord } from './look-into-word.ts';
import { isJpeg, isPng, withoutPictureMetadata } from './picture-metadata.ts';
import { refuseDocument, refuseSize } from './refuse-document.ts';

const pdfStart = [0x25, 0x50, 0x44, 0x46, 0x2d] as const;
const zipStart = [0x50, 0x4b, 0x03, 0x04] as const;

/**
 * What kind of document bytes are, by what they hold: a PDF that does not act, a Word document without macros, a picture
 * without metadata. Names and what a browser says of them are not asked.
 * @param unpack unpacks deflated bytes within bounds
 * @throws RefusedInput at "file" for anything else, what is empty or too large, with what would be right
 * @example recogniseDocument(bytes, unpack) // 'PDF'
 */
export function recogniseDocument(bytes: Uint8Array, unpack: Unpack): AttachmentKind {
  refuseSize(bytes.length);
  if (bytesAt(bytes, 0, pdfStart)) {
    refuseActivePdf(bytes, unpack);
    return 'PDF';
  }
  if (isPng(bytes) || isJpeg(bytes)) {
    if (withoutPictureMetadata(bytes) !== bytes) {
      throw refuseDocument(message('documentFile.pictureHoldsMore'));
    }
    return isPng(bytes) ? 'PNG' : 'JPEG';
  }
  if (bytesAt(bytes, 0, zipStart) && isWord(bytes)) return 'DOCX';
  throw refuseDocument(message('documentFile.otherKind'));
}
