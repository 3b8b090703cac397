import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Source: LevelDB 1.20, doc/log_format.md. */
const blockBytes = 32_768;
const headerBytes = 7;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
  return value >>> 0;
});

/** CRC-32C of some bytes. Source: RFC 3720, appendix B.4. */
function crc32c(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** As LevelDB writes it. Source: LevelDB 1.20, util/crc32c.h. */
const masked = (crc: number): number => (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;

/**
 * Where a log of LevelDB breaks off with more written behind it, in bytes; undefined: it is whole, or merely cut off at
 * its end, as a process leaves it that was killed. LevelDB opens a broken log without a word, drops what stands behind
 * the break, and removes the file.
 */
export function breakInLog(log: Uint8Array): number | undefined {
  const view = Buffer.from(log.buffer, log.byteOffset, log.byteLength);
  let broken: number | undefined;
  for (let start = 0; start < view.length; start += blockBytes) {
    const block = view.subarray(start, start + blockBytes);
    if (broken !== undefined && block.some((byte) => byte !== 0)) return broken;
    for (let at = 0; at + headerBytes <= block.length; at += headerBytes + block.readUInt16LE(at + 4)) {
      if (isWhole(block, at)) {
        if (broken !== undefined) return broken;
      } else if (block.subarray(at).some((byte) => byte !== 0)) {
        broken ??= start + at;
      } else break;
    }
  }
  return undefined;
}

/** Whether a part of a record stands there whole: checksum, length, type, bytes. */
function isWhole(block: Buffer, at: number): boolean {
  const next = at + headerBytes + block.readUInt16LE(at + 4);
  return next <= block.length && block.readUInt32LE(at) === masked(crc32c(block.subarray(at + 6, next)));
}

/** The first log in a folder of LevelDB that is broken, with the place; undefined: none is. */
export async function brokenLogIn(
  items: string,
): Promise<{ readonly file: string; readonly at: number } | undefined> {
  const files = (await readdir(items)).filter((name) => /^\d+\.log$/.test(name)).sort();
  for (const file of files) {
    const at = breakInLog(await readFile(join(items, file)));
    if (at !== undefined) return { file, at };
  }
  return undefined;
}
