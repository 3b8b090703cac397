import { message } from '../../messages/message.ts';
import { asLatin1 } from './bytes-begin.ts';
import { type PackedObjects, refuseOpeningAddress } from './pdf-opening.ts';
import { refuseDocument } from './refuse-document.ts';
import { pdfActs, pdfUnread } from './refuse-pdf.ts';

/**
 * Unpacks deflated bytes. @throws where they are damaged, or unpack to more than it takes
 */
export type Unpack = (bytes: Uint8Array) => Uint8Array;

/**
 * What makes a PDF do something, play, hold or open other files, or ask for a password.
 * Source: ISO 32000-2, sections 7.5.7, 7.6, 7.11.4, 12.5.6.15 and 12.6.
 */
const active =
  /\/(?:JavaScript|Launch|GoTo[ER]|EmbeddedFiles?|FileAttachment|RichMedia(?:Execute)?|Rendition|Movie|XFA|ImportData|SubmitForm)(?![A-Za-z0-9])/;
/** The files that a file specification holds, as these are written; the two letters alone packed pictures hold by chance. */
const heldFiles = /\/EF[\s\0]{0,500}(?:<<|\d{1,10}[\s\0]{1,20}\d{1,10}[\s\0]{1,20}R)/;
/** So short that packed pictures hold it by chance: looked for where objects are written alone. */
const script = /\/JS(?![A-Za-z0-9])/;
/** The same with a text after it, which pictures do not hold: looked for everywhere. */
const writtenScript = /\/JS\s*[(<]/;
const locked = /\/Encrypt(?![A-Za-z0-9])/;
const packedObjects = /\/ObjStm(?![A-Za-z0-9])/g;
/** The name of the place where the first packed object begins. */
const firstPacked = /\/First(?![A-Za-z0-9])/g;

/** Most streams of objects that are looked into; a document of four megabytes has some hundreds. */
const mostStreams = 5_000;
/** Most letters from the word that says what a stream is to its beginning, and from the beginning of its object. */
const mostLetters = 2_000;
const mostBefore = 300;

/**
 * Refuses a PDF that holds scripts or other files, starts programs, goes to an address by itself, or is protected by a
 * password: its objects are looked into, packed ones too, and one whose packed objects cannot be found or read is refused.
 * What is drawn on its pages is not read. Takes time in proportion to the bytes, whatever they are.
 * @throws InvalidInput at "file"
 */
export function refuseActivePdf(bytes: Uint8Array, unpack: Unpack): void {
  const text = asLatin1(bytes);
  const names = asLatin1(spelled(bytes));
  refuseActive(names, active, heldFiles, writtenScript);
  refuseActive(withoutStreams(names), script);
  if (locked.test(names)) {
    throw refuseDocument(message('documentFile.pdfLocked'));
  }
  const places = placesOfPacked(text);
  if (places.length !== placesOfPacked(names).length) throw pdfUnread();
  refuseUnsaidPacked(text, names, places);
  const packed = places.map((place): PackedObjects => {
    const raw = unpacked(bytes.subarray(beginOfStream(text, place)), unpack);
    const held = asLatin1(spelled(raw));
    // Numbers come first; where they do not, the objects are written in another way than they are looked at here.
    if (!/^\s*\d+\s+\d+\s/.test(held.slice(0, 100))) throw pdfUnread();
    refuseActive(held, active, heldFiles, script);
    // Where letters took the place of numbers the objects no longer begin where the stream says.
    const first = held.length === raw.length ? firstOf(dictionaryAt(text, place)) : undefined;
    return { text: held, first };
  });
  refuseOpeningAddress(names, packed);
}

/** Where streams say that they hold packed objects. @throws for too many */
function placesOfPacked(text: string): readonly number[] {
  const places: number[] = [];
  for (const { index } of text.matchAll(packedObjects)) {
    if (places.length === mostStreams) throw pdfUnread();
    places.push(index);
  }
  return places;
}

/**
 * Refuses streams that have what packed objects need and do not say that they hold any: some readers unpack them all the
 * same.
 */
function refuseUnsaidPacked(text: string, names: string, places: readonly number[]): void {
  const said = places.map((place) => numbersAtFirst(dictionaryAt(text, place)));
  const all = numbersAtFirst(names);
  if (all !== numbersAtFirst(text) || all !== said.reduce((sum, each) => sum + each, 0)) throw pdfUnread();
  if (said.some((each) => each > 1)) throw pdfUnread();
  // The number may stand in an object of its own.
  for (const before of names.split(/stream(?=[\r\n])/).slice(0, -1)) {
    const dictionary = before.slice(before.lastIndexOf('obj') + 1);
    if (/\/First(?![A-Za-z0-9])/.test(dictionary) && !dictionary.includes('/ObjStm')) throw pdfUnread();
  }
}

/**
 * What is written of a stream before it begins. What stands far before a place is not looked at: to look through all of it
 * for each of thousands would take hours.
 */
function dictionaryAt(text: string, place: number): string {
  const from = Math.max(0, place - mostBefore);
  const before = text.slice(from, place);
  return text.slice(from + Math.max(0, before.lastIndexOf('obj')), beginOfStream(text, place));
}

/** Where the first packed object of a stream begins; undefined where that is told elsewhere. */
function firstOf(dictionary: string): number | undefined {
  const [, first] = /\/First[\s\0]{0,500}(\d{1,10})(?!\d|[\s\0]{1,20}\d)/.exec(dictionary) ?? [];
  return first === undefined ? undefined : Number(first);
}

/**
 * How often the place of a first packed object is given as a number; outlines name an object there.
 * @throws where so much stands between the name and what it says that nobody meant to be read
 */
function numbersAtFirst(text: string): number {
  let numbers = 0;
  for (const { index, 0: name } of text.matchAll(firstPacked)) {
    const at = afterSpace(text, index + name.length);
    const isReference = /^\d{1,10}[\s\0]{1,20}\d{1,10}[\s\0]{1,20}R(?![A-Za-z])/.test(
      text.slice(at, at + 70),
    );
    if (!isReference && /[+\-\d.]/.test(text.charAt(at))) numbers += 1;
  }
  return numbers;
}

/** Most letters of space between a name and what it says. */
const mostSpace = 500;

/**
 * Where space ends. No program writes a comment there, and one could hold the name a thousand times, each to be looked
 * behind.
 * @throws RefusedInput for a comment, and for more space than anybody leaves
 */
function afterSpace(text: string, from: number): number {
  const [space = ''] = /^[\s\0]*/.exec(text.slice(from, from + mostSpace)) ?? [];
  const at = from + space.length;
  if (space.length === mostSpace || text.charAt(at) === '%') throw pdfUnread();
  return at;
}

/** Where the stream begins whose dictionary says at a place what it is. @throws where anything else stands between */
function beginOfStream(text: string, place: number): number {
  const after = text.slice(place, place + mostLetters);
  const [dictionary] = /^[^(%]*?>>\s*stream\r?\n/.exec(after) ?? [];
  const before = text.slice(Math.max(0, place - 300), place);
  const isOne = dictionary?.match(/stream|obj(?![A-Za-z])/g)?.length === 1;
  if (!dictionary || !isOne || /\/Predictor\s*(?:[2-9]|1\d)/.test(before + dictionary)) throw pdfUnread();
  return place + dictionary.length;
}

/** What is written between streams; a stream that never ends is none. */
function withoutStreams(text: string): string {
  const parts = text.split('endstream');
  const last = parts.pop() ?? '';
  const between = parts.map((part) => {
    const begins = part.search(/stream\r?\n/);
    return begins < 0 ? part : part.slice(0, begins);
  });
  return [...between, last].join('\n');
}

function refuseActive(names: string, ...acting: readonly RegExp[]): void {
  for (const each of acting) {
    const [found] = each.exec(names) ?? [];
    if (!found) continue;
    throw pdfActs(found.slice(1).replace(/\W+$/, ''));
  }
}

function unpacked(bytes: Uint8Array, unpack: Unpack): Uint8Array {
  try {
    return unpack(bytes);
  } catch {
    throw pdfUnread();
  }
}

const numberSign = 0x23;

const digitOf = (byte: number | undefined): number =>
  byte === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16);

const isLetterOrDigit = (byte: number): boolean => /[A-Za-z0-9]/.test(String.fromCharCode(byte));

/** Names may be written with numbers for letters: "/J#53" is "/JS". A number for any other sign stays: it ends no name. */
function spelled(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(numberSign)) return bytes;
  const made = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const letter = byte === numberSign ? letterAt(bytes, at + 1) : undefined;
    made[length] = letter ?? byte;
    length += 1;
    if (letter !== undefined) at += 2;
  }
  return made.subarray(0, length);
}

/** The letter or digit of ASCII that two digits of sixteen name. */
function letterAt(bytes: Uint8Array, at: number): number | undefined {
  const number = digitOf(bytes[at]) * 16 + digitOf(bytes[at + 1]);
  return isLetterOrDigit(number) ? number : undefined;
}
