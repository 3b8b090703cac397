/**
 * SHA-256 of bytes, in hexadecimal, by the browser itself and beside the page: by script, ten million bytes hold a phone up
 * for a second.
 * @example await fingerprintOfBytes(new Uint8Array()) // 'e3b0c442...'
 */
export async function fingerprintOfBytes(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
