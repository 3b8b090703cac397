import { strFromU8, unzipSync } from 'fflate';
import { type AttachmentKind, attachmentLimits } from '../model/attachment.ts';
import { bytesAt } from './bytes-begin.ts';
import { refuseActivePdf, type Unpack } from './look-into-pdf.ts';
import { isJpeg, isPng, withoutPictureMetadata } from './picture-metadata.ts';
import { refuseDocument } from './refuse-document.ts';

const pdfStart = [0x25, 0x50, 0x44, 0x46, 0x2d] as const;
const zipStart = [0x50, 0x4b, 0x03, 0x04] as const;

/** Parts of a Word document that act or hold other programs' files. Source: ECMA-376, part 1, section 11. */
const actingPart =
  /(?:vbaProject\.bin|vbaData\.xml|\/activeX\/|\/embeddings\/|\.(?:exe|dll|js|vbs|bat|cmd|ps1))$|\/(?:activeX|embeddings)\//i;
const mostParts = 5_000;
const contentTypes = '[Content_Types].xml';
const mostBytesOfTypes = 500_000;
/** Packed; what a part says it unpacks to need not be so, and packed zeros grow a thousandfold. */
const mostPackedOfTypes = 50_000;

/**
 * What kind of document bytes are, by what they hold: a PDF that does not act, a Word document without macros, a picture
 * without metadata. Names and what a browser says of them are not asked.
 * @param unpack unpacks deflated bytes within bounds
 * @throws InvalidInput at "file" for anything else, what is empty or too large, with what would be right
 * @example recogniseDocument(bytes, unpack) // 'PDF'
 */
export function recogniseDocument(bytes: Uint8Array, unpack: Unpack): AttachmentKind {
  if (bytes.length === 0) throw refuseDocument('this file is empty.');
  if (bytes.length > attachmentLimits.bytes) {
    throw refuseDocument(
      `this file has ${megabytes(bytes.length)} MB; at most ${megabytes(attachmentLimits.bytes)} MB are kept. Make it smaller, or split it.`,
    );
  }
  if (bytesAt(bytes, 0, pdfStart)) {
    refuseActivePdf(bytes, unpack);
    return 'PDF';
  }
  if (isPng(bytes) || isJpeg(bytes)) {
    if (withoutPictureMetadata(bytes) !== bytes) {
      throw refuseDocument(
        'this picture holds more than its pixels: perhaps where and by whom it was taken. Take that off before you send it; the page of officers does.',
      );
    }
    return isPng(bytes) ? 'PNG' : 'JPEG';
  }
  if (bytesAt(bytes, 0, zipStart) && isWord(bytes)) return 'DOCX';
  throw refuseDocument(
    'this is no PDF, PNG, JPEG or Word document (.docx), whatever its name says. Save it as one of these.',
  );
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

function isWord(bytes: Uint8Array): boolean {
  const names: string[] = [];
  const types = strFromU8(partsOf(bytes, names)[contentTypes] ?? new Uint8Array());
  if (!names.includes('word/document.xml') || types === '') return false;
  if (names.some((name) => actingPart.test(name)) || /macroEnabled/i.test(types)) {
    throw refuseDocument(
      'this Word document holds macros or files of other programs. Save it as .docx without them, or as PDF.',
    );
  }
  return true;
}

/** The one part that is read; the names of all go into `names`. Nothing else is unpacked. */
function partsOf(bytes: Uint8Array, names: string[]): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        names.push(name);
        if (names.length > mostParts) throw new RangeError('too many parts');
        return name === contentTypes && originalSize <= mostBytesOfTypes && size <= mostPackedOfTypes;
      },
    });
  } catch {
    throw refuseDocument('this file is damaged, or holds far more than a document does. Save it again.');
  }
}
