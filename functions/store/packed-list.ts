import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { CorruptRecord } from '../../domain/errors/errors.ts';

/**
 * Largest body of an item, in bytes: an item may hold 400 KB with its keys.
 * Source: Amazon DynamoDB Developer Guide, "Quotas in Amazon DynamoDB", item size.
 */
export const largestBodyBytes = 350_000;

/** No more text than this goes into one chunk, so that reading a chunk never takes much memory. Bytes. */
const largestTextBytes = 4_000_000;

/**
 * Packs a list into as few chunks as fit, in order; an empty list is one chunk. Lists that are read whole are kept
 * like this because a read unit pays for 4 KB of stored bytes, and such text packs to a tenth.
 * @throws RangeError when one record alone is too large.
 */
export function packList(records: readonly unknown[], largest = largestBodyBytes): Uint8Array[] {
  const text = Buffer.from(JSON.stringify(records));
  const packed = text.length <= largestTextBytes ? compress(text) : undefined;
  if (packed && packed.length <= largest) return [packed];
  if (records.length < 2) throw new RangeError(`A record of ${text.length} bytes does not fit into an item.`);
  const half = Math.ceil(records.length / 2);
  return [...packList(records.slice(0, half), largest), ...packList(records.slice(half), largest)];
}

/** Lists that somebody holds, by the hash of their chunk. */
const held = new Map<string, WeakRef<readonly unknown[]>>();
/** A list is held as long as its first record is, whatever was made of the list itself. */
const listOfFirst = new WeakMap<object, readonly unknown[]>();
const letGo = new FinalizationRegistry<string>((hash) => {
  // The same bytes may have been unpacked again meanwhile.
  if (held.get(hash)?.deref() === undefined) held.delete(hash);
});

/**
 * The records of one chunk; nobody changes them. Of a chunk whose records are still held these are given: of a new version of the
 * data, whose lists are mostly those of the one before, only what changed is unpacked, and takes memory.
 * @throws CorruptRecord when it is not what `packList` made.
 */
export function unpackList(chunk: unknown, what: string): readonly unknown[] {
  try {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('not a packed list');
    const hash = createHash('sha256').update(chunk).digest('base64');
    const known = held.get(hash)?.deref();
    if (known) return known;
    const records: unknown = JSON.parse(brotliDecompressSync(chunk).toString());
    if (!Array.isArray(records)) throw new TypeError('not a list');
    hold(hash, records);
    return records;
  } catch (cause) {
    throw new CorruptRecord(`The stored list of ${what} cannot be read.`, { cause });
  }
}

function hold(hash: string, records: readonly unknown[]): void {
  const [first] = records;
  if (typeof first !== 'object' || first === null) return;
  listOfFirst.set(first, records);
  held.set(hash, new WeakRef(records));
  letGo.register(records, hash);
}

/**
 * Text as it is stored. The highest quality, 11, would save a fifth of the bytes and take fifty times as long: 0.3 s for
 * the frozen evidence of one site, in which the process answers nobody.
 */
export const compress = (text: Buffer): Buffer =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
