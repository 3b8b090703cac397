import { brotliDecompressSync } from 'node:zlib';
import { CorruptRecord } from '../../domain/errors/errors.ts';
import { compress, largestBodyBytes } from './packed-list.ts';

/** A value as compressed JSON, in pieces that each fit into an item; most values are one. */
export function packJson(value: unknown, largest = largestBodyBytes): Uint8Array[] {
  const packed = compress(Buffer.from(JSON.stringify(value)));
  const pieces = Math.ceil(packed.length / largest);
  return Array.from({ length: pieces }, (_, piece) =>
    packed.subarray(piece * largest, (piece + 1) * largest),
  );
}

/** The value whose pieces these are, in order. @throws CorruptRecord when they are not what `packJson` made */
export function unpackJson(pieces: readonly unknown[], what: string): unknown {
  try {
    const bytes = pieces.map((piece) => {
      if (!(piece instanceof Uint8Array)) throw new TypeError('not packed');
      return piece;
    });
    return JSON.parse(brotliDecompressSync(Buffer.concat(bytes)).toString());
  } catch (cause) {
    throw new CorruptRecord(`The stored ${what} cannot be read.`, { cause });
  }
}
