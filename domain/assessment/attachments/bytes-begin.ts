/** Whether bytes have these at a place. @example bytesAt(png, 0, [0x89, 0x50]) // true */
export const bytesAt = (bytes: Uint8Array, at: number, wanted: readonly number[]): boolean =>
  wanted.every((byte, index) => bytes[at + index] === byte);

/** Bytes as the letters of the same numbers: what a search for words of ASCII reads. */
export function asLatin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  }
  return text;
}
