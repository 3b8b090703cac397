import { strFromU8, unzipSync } from 'fflate';
import { message } from '../../messages/message.ts';
import { type AttachmentKind, attachmentLimits } from '../model/attachment.ts';
import { bytesAt } from './bytes-begin.ts';
import { refuseActivePdf, type Unpack } from './look-into-pdf.ts';
import { isJpeg, isPng, withoutPictureMetadata } from './picture-metadata.ts';
import { refuseDocument } from './refuse-document.ts';

const pdfStart = [0x25, 0x50, 0x44, 0x46, 0x2d] as const;
const zipStart = [0x50, 0x4b, 0x03, 0x04] as const;

/** Parts of a Word document that act, or hold other programs' files or pages. Source: ECMA-376, part 1, sections 11 and 17.17. */
const actingPart =
  /(?:vbaProject\.bin|vbaData\.xml|\/activeX\/|\/embeddings\/|\.(?:exe|dll|js|vbs|bat|cmd|ps1|x?html?|mht|mhtml|rtf))$|\/(?:activeX|embeddings)\//i;
const mostParts = 5_000;
const contentTypes = '[Content_Types].xml';
const settingsLinks = 'word/_rels/settings.xml.rels';
/** A template that is fetched when the document is opened. Source: ECMA-376, part 1, section 17.15.1.6. */
const templateElsewhere = /Target\s*=\s*["'](?:https?:|\\\\|\/\/|file:\/\/[^/])/i;
const readParts: readonly string[] = [contentTypes, settingsLinks];
const mostBytesOfTypes = 500_000;
/** Packed; what a part says it unpacks to need not be so, and packed zeros grow a thousandfold. */
const mostPackedOfTypes = 50_000;

/**
 * What kind of document bytes are, by what they hold: a PDF that does not act, a Word document without macros, a picture
 * without metadata. Names and what a browser says of them are not asked.
 * @param unpack unpacks deflated bytes within bounds
 * @throws RefusedInput at "file" for anything else, what is empty or too large, with what would be right
 * @example recogniseDocument(bytes, unpack) // 'PDF'
 */
export function recogniseDocument(bytes: Uint8Array, unpack: Unpack): AttachmentKind {
  if (bytes.length === 0) throw refuseDocument(message('documentFile.empty'));
  if (bytes.length > attachmentLimits.bytes) {
    throw refuseDocument(
      message('documentFile.tooLarge', { size: bytes.length, most: attachmentLimits.bytes }),
    );
  }
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

function isWord(bytes: Uint8Array): boolean {
  const names: string[] = [];
  const parts = partsOf(bytes, names);
  const textOf = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const types = textOf(contentTypes);
  if (!names.includes('word/document.xml') || types === '') return false;
  const isLinkUnread = names.includes(settingsLinks) && parts[settingsLinks] === undefined;
  const acts = names.some((name) => actingPart.test(name)) || /macroEnabled/i.test(types);
  if (acts || isLinkUnread || templateElsewhere.test(textOf(settingsLinks))) {
    throw refuseDocument(message('documentFile.wordActs'));
  }
  return true;
}

/** The parts that are read; the names of all go into `names`. Nothing else is unpacked. */
function partsOf(bytes: Uint8Array, names: string[]): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        names.push(name);
        if (names.length > mostParts) throw new RangeError('too many parts');
        return readParts.includes(name) && originalSize <= mostBytesOfTypes && size <= mostPackedOfTypes;
      },
    });
  } catch {
    throw refuseDocument(message('documentFile.damaged'));
  }
}
