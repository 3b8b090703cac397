/** Whether bytes have these at a place. @example bytesAt(png, 0, [0x89, 0x50]) // true */
export const bytesAt = (bytes: Uint8Array, at: number, wanted: readonly number[]): boolean =>
  wanted.every((byte, index) => bytes[at + index] === byte);

const western = new TextDecoder('windows-1252');

/** Bytes as letters, one for each, those of ASCII as they are: what a search for words of ASCII reads. */
export const asLatin1 = (bytes: Uint8Array): string => western.decode(bytes);
