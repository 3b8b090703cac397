import { bytesOfPacks } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { fingerprintOfBytes } from '../api/fingerprint.ts';

/** The bytes that came do not have the fingerprint that the pack is known by. */
export class OtherBytes extends Error {
  override readonly name = 'OtherBytes';
}

/** SHA-256 of a text in UTF-8, in hexadecimal. @example await fingerprintOf('') // 'e3b0c442...' */
export const fingerprintOf = (text: string): Promise<string> =>
  fingerprintOfBytes(new TextEncoder().encode(text));

/**
 * The exact bytes of a pack, checked here against its fingerprint.
 * @throws OtherBytes where they are not those; and what `askSignedIn` throws
 */
export async function bytesOfPack(assessment: string, hash: string): Promise<string> {
  const answer = await askSignedIn(bytesOfPacks, { id: assessment });
  const canonical = answer.assessment?.evidence.find((pack) => pack.hash === hash)?.canonical;
  if (canonical === undefined || (await fingerprintOf(canonical)) !== hash) {
    throw new OtherBytes('The bytes are not those of the pack.');
  }
  return canonical;
}

/** Hands a text to the browser as a file. */
export function saveAsFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
