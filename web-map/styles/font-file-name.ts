import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * Where the built site holds a font: its name with a hash of its bytes, as every file in that folder has one. Map and
 * pages make the name by this rule, so that a browser fetches each font once for both.
 *
 * @param file the file of the package, with its ending
 * @example fontFileName('noto-sans-cyrillic-400-normal.woff2', bytes) // 'assets/noto-sans-cyrillic-400-normal-1f0a9c3e.woff2'
 */
export function fontFileName(file: string, bytes: Uint8Array): string {
  const hash = bytesToHex(sha256(bytes)).slice(0, 8);
  return `assets/${file.replace(/\.woff2$/, `-${hash}$&`)}`;
}
