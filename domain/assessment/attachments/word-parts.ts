import { Inflate, strFromU8 } from 'fflate';
import { message } from '../../messages/message.ts';
import { refuseDocument } from './refuse-document.ts';

/** A part of a Word document as its archive lists it. */
export interface WordPart {
  readonly name: string;
  /** Its bytes as they are packed. */
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
  /** How many bytes it says that it holds. */
  readonly size: number;
}

const mostParts = 5_000;
/** Most bytes that all parts of one document hold, by what they hold and not by what they say. */
const mostUnpacked = 60_000_000;
/** So few packed bytes at a time that what they unpack to is never much more than was allowed: packed zeros grow a thousandfold. */
const atOnce = 16_384;
/** Most packed bytes from which nothing comes: the longest piece that is written as it is has 65,535. */
const mostWithout = 100_000;

const unread = () => refuseDocument(message('documentFile.wordUnread'));
const damaged = () => refuseDocument(message('documentFile.damaged'));

/** Source: APPNOTE.TXT 6.3.10 (ZIP), sections 4.3.7, 4.3.12 and 4.3.16. */
const [localMark, listMark, endMark] = [0x04034b50, 0x02014b50, 0x06054b50] as const;
const [localBytes, listBytes, endBytes] = [30, 46, 22] as const;

/**
 * The parts of an archive as it lists them. Programs read archives from the list or from the front; one of which these could
 * read different things is refused: parts that lie over each other, are called or sized otherwise where they lie, are locked,
 * or packed in another way.
 * @throws RefusedInput at "file"
 */
export function wordParts(bytes: Uint8Array): readonly WordPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - endBytes;
  if (end < 0 || view.getUint32(end, true) !== endMark) throw unread();
  const count = view.getUint16(end + 10, true);
  const from = view.getUint32(end + 16, true);
  if (count > mostParts) throw damaged();
  if (from + view.getUint32(end + 12, true) !== end) throw unread();
  const listed: Listed[] = [];
  let at = from;
  for (let part = 0; part < count; part += 1) {
    if (at + listBytes > end || view.getUint32(at, true) !== listMark) throw unread();
    const found = listedAt(bytes, view, at);
    listed.push(found);
    at = found.next;
  }
  if (at !== end) throw unread();
  const inPlace = listed.toSorted((one, other) => one.at - other.at);
  inPlace.forEach(({ to }, index) => {
    if (to > (inPlace[index + 1]?.at ?? from)) throw unread();
  });
  return listed.map(({ part }) => part);
}

interface Listed {
  readonly part: WordPart;
  /** Where it begins with what is said of it there, and where it ends. */
  readonly at: number;
  readonly to: number;
  readonly next: number;
}

function listedAt(bytes: Uint8Array, view: DataView, entry: number): Listed {
  const short = (at: number): number => view.getUint16(at, true);
  const long = (at: number): number => view.getUint32(at, true);
  const [flags, method, packed, size] = [
    short(entry + 8),
    short(entry + 10),
    long(entry + 20),
    long(entry + 24),
  ];
  const at = long(entry + 42);
  const nameBytes = bytes.subarray(entry + listBytes, entry + listBytes + short(entry + 28));
  const next = entry + listBytes + short(entry + 28) + short(entry + 30) + short(entry + 32);
  if (at + localBytes > entry || long(at) !== localMark) throw unread();
  const begin = at + localBytes + short(at + 26) + short(at + 28);
  const nameThere = bytes.subarray(at + localBytes, at + localBytes + short(at + 26));
  const isSizedBehind = (flags & 8) !== 0;
  const isSame =
    method === short(at + 8) &&
    (isSizedBehind || (packed === long(at + 18) && size === long(at + 22))) &&
    nameBytes.length === nameThere.length &&
    nameBytes.every((byte, index) => byte === nameThere[index]);
  const isLocked = ((flags | short(at + 6)) & 1) !== 0;
  if (!isSame || isLocked || (method !== 0 && method !== 8) || begin + packed > bytes.length) throw unread();
  if (method === 0 && packed !== size) throw unread();
  const part: WordPart = {
    name: strFromU8(nameBytes, (flags & 0x800) === 0),
    packed: bytes.subarray(begin, begin + packed),
    isDeflated: method === 8,
    size,
  };
  return { part, at, to: begin + packed, next };
}

/**
 * Unpacks parts of one document, one after another, within one sum for all.
 * @throws RefusedInput at "file" where a part holds more or less than it says, or all hold more than a document does
 */
export function unpackerOfParts(most = mostUnpacked): (part: WordPart) => Uint8Array {
  let left = most;
  return ({ packed, isDeflated, size }) => {
    const pieces: Uint8Array[] = [];
    let held = 0;
    const take = (piece: Uint8Array): void => {
      held += piece.length;
      left -= piece.length;
      if (left < 0) throw damaged();
      if (held > size) throw unread();
      if (piece.length > 0) pieces.push(piece);
    };
    if (isDeflated) inflate(packed, take);
    else take(packed);
    if (held !== size) throw unread();
    return joined(pieces, held);
  };
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  let [at, lastGiven] = [0, 0];
  const inflating = new Inflate((piece) => {
    take(piece);
    if (piece.length > 0) lastGiven = at;
  });
  while (at < packed.length) {
    const to = Math.min(at + atOnce, packed.length);
    inflating.push(packed.subarray(at, to), to === packed.length);
    at = to;
    if (at - lastGiven > mostWithout) throw unread();
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const made = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    made.set(piece, at);
    at += piece.length;
  }
  return made;
}
