import { message } from '../../messages/message.ts';
import { bytesAt } from './bytes-begin.ts';
import { refuseDocument } from './refuse-document.ts';

/**
 * Pictures without what cameras and programs write into them: the place, the day, the device, a person. Pixels, colours
 * and sizes stay as they are, byte for byte; which side is up may have been part of what is taken off. What stands behind
 * the end of the picture goes as well.
 * Sources: ISO/IEC 10918-1, annex B (JPEG); W3C Portable Network Graphics, third edition, section 11.
 */

const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));
const jpegStart = [0xff, 0xd8] as const;
const pngStart = [0x89, ...ascii('PNG'), 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** Whether bytes begin as a JPEG or a PNG. */
export const isJpeg = (bytes: Uint8Array): boolean => bytesAt(bytes, 0, [...jpegStart, 0xff]);
export const isPng = (bytes: Uint8Array): boolean => bytesAt(bytes, 0, pngStart);

/**
 * A picture without its metadata; anything else as it is. What has none is given back unchanged. What is kept stands in a
 * list: a part that nobody here has heard of is taken off.
 * @throws RefusedInput at "file" for a picture that cannot be read to its end
 * @example withoutPictureMetadata(photo).length < photo.length // where it told its place
 */
export function withoutPictureMetadata(bytes: Uint8Array): Uint8Array {
  if (isJpeg(bytes)) return kept(jpegRanges(bytes), bytes);
  return isPng(bytes) ? kept(pngRanges(bytes), bytes) : bytes;
}

/** Bytes that are kept, from one place to before another. */
interface Range {
  readonly from: number;
  readonly to: number;
}

function kept(ranges: readonly Range[], whole: Uint8Array): Uint8Array {
  const length = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  if (length === whole.length) return whole;
  const made = new Uint8Array(length);
  let at = 0;
  for (const { from, to } of ranges) {
    made.set(whole.subarray(from, to), at);
    at += to - from;
  }
  return made;
}

/** Adds a range to those before it; to the last where it goes on from there: a picture may come in hundreds of thousands. */
function keep(ranges: Range[], from: number, to: number): void {
  const last = ranges.at(-1);
  if (last?.to === from) ranges[ranges.length - 1] = { from: last.from, to };
  else ranges.push({ from, to });
}

/**
 * Segments that draw and scans, up to the end of the picture. Behind the end cameras put further pictures with metadata of
 * their own. Bytes that fill the space before a marker go too.
 * @throws RefusedInput at "file" where something stands that is no segment
 */
function jpegRanges(bytes: Uint8Array): readonly Range[] {
  const ranges: Range[] = [{ from: 0, to: 2 }];
  let at = 2;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) throw damaged();
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (marker === undefined) break;
    if (marker === 0xd9) {
      keep(ranges, at, at + 2);
      break;
    }
    if (standsAlone(marker)) {
      at += 2;
      continue;
    }
    const ends = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
    if (ends > bytes.length || ends < at + 4) throw damaged();
    const next = marker === 0xda ? endOfScan(bytes, ends) : ends;
    if (draws(bytes, at, marker)) keep(ranges, at, next);
    at = next;
  }
  return ranges;
}

const damaged = () => refuseDocument(message('documentFile.damaged'));

/** Marks from which decoding restarts, outside a scan, and the one that is of no use. */
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** Where the next marker is that is no part of a scan: neither 0xff as it is written there, nor one to restart from. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0) {
    const marker = bytes[at + 1] ?? 0;
    if (marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  return bytes.length;
}

/** Frames, tables and scans; and of the segments of programs those that say how pixels and colours are meant. */
function draws(bytes: Uint8Array, at: number, marker: number): boolean {
  const says = (name: string): boolean => bytesAt(bytes, at + 4, ascii(name));
  if (marker === 0xe0) return says('JFIF\0');
  if (marker === 0xe2) return says('ICC_PROFILE\0');
  // Adobe's word on colours has this very length; anything more is something else.
  if (marker === 0xee) return says('Adobe') && bytesAt(bytes, at + 2, [0, 14]);
  return (marker >= 0xc0 && marker <= 0xcf) || (marker >= 0xda && marker <= 0xdf);
}

/** Chunks that say what the pixels are and how they are meant; every other says something in words, of a day or of a program. */
const drawingChunks = [
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'bKGD', 'hIST', 'sPLT', 'pHYs'],
  ...['cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI'],
].map(ascii);

const lastChunk = ascii('IEND');

/** @throws RefusedInput at "file" where the picture does not end */
function pngRanges(bytes: Uint8Array): readonly Range[] {
  const ranges: Range[] = [{ from: 0, to: pngStart.length }];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at: number = pngStart.length;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) break;
    if (drawingChunks.some((name) => bytesAt(bytes, at + 4, name))) keep(ranges, at, end);
    // Nothing behind the end of the picture is part of it.
    if (bytesAt(bytes, at + 4, lastChunk)) return ranges;
    at = end;
  }
  throw damaged();
}
