import { keptName } from '../../../../domain/assessment/attachments/kept-name.ts';
import { withoutPictureMetadata } from '../../../../domain/assessment/attachments/picture-metadata.ts';
import { readAttachment } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { NetworkError } from '../../../api/api-error.ts';
import { fingerprintOfBytes } from '../api/fingerprint.ts';
import type { Assessment } from '../api/held.ts';

export type Attachment = Assessment['attachments'][number];

/** The bytes of a file as they are sent: a picture without its metadata. @returns undefined where the browser cannot read it */
export async function sentBytes(
  file: File,
): Promise<{ readonly bytes: Uint8Array; readonly stripped: boolean } | undefined> {
  const read = await file.arrayBuffer().catch(() => undefined);
  if (!read) return undefined;
  const bytes = new Uint8Array(read);
  const sent = takenOff(bytes);
  return { bytes: sent, stripped: sent !== bytes };
}

/** A picture that cannot be read is sent as it is: the API says what is wrong with it. */
function takenOff(bytes: Uint8Array): Uint8Array {
  try {
    return withoutPictureMetadata(bytes);
  } catch {
    return bytes;
  }
}

/**
 * Reads a document and has the browser keep it: never shown from an address of this site.
 * @throws what asking throws, NetworkError where a part is missing or the bytes are not those that were attached
 */
export async function keepDocument(id: string, document: Attachment): Promise<void> {
  const { id: attachment } = document;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let part = 0, all = 1; part < all; part += 1) {
    const { attachmentPart } = await askSignedIn(readAttachment, { id, attachment, part });
    if (!attachmentPart) throw new NetworkError('A part of the document is missing.');
    all = attachmentPart.parts;
    parts.push(Uint8Array.from(atob(attachmentPart.base64), (letter) => letter.charCodeAt(0)));
  }
  const file = new Blob(parts, { type: 'application/octet-stream' });
  if ((await fingerprintOfBytes(await file.arrayBuffer())) !== document.sha256)
    throw new NetworkError('The bytes of the document are not those that were attached.');
  const address = URL.createObjectURL(file);
  const link = window.document.createElement('a');
  link.href = address;
  link.download = keptName(document);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
