import { asLatin1 } from './bytes-begin.ts';
import { refuseDocument } from './refuse-document.ts';

/**
 * Unpacks deflated bytes. @throws where they are damaged, or unpack to more than it takes
 */
export type Unpack = (bytes: Uint8Array) => Uint8Array;

/** What makes a PDF do something, hold other files, or ask for a password. Source: ISO 32000-2, sections 7.5.7, 7.6, 12.6. */
const active = /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA|ImportData|SubmitForm)(?![A-Za-z0-9])/;
/** So short that packed pictures hold it by chance: looked for where objects are written alone. */
const script = /\/JS(?![A-Za-z0-9])/;
const streams = /stream\r?\n[\s\S]*?endstream/g;
const locked = /\/Encrypt(?![A-Za-z0-9])/;

/** Most streams of objects that are looked into; a document of four megabytes has some hundreds. */
const mostStreams = 5_000;

/**
 * Refuses a PDF that holds scripts or other files, starts programs, or is protected by a password: its objects are looked
 * into, packed ones too. What is drawn on its pages is not read.
 * @throws InvalidInput at "file"
 */
export function refuseActivePdf(bytes: Uint8Array, unpack: Unpack): void {
  const text = asLatin1(bytes);
  refuseActive(text, active);
  refuseActive(text.replaceAll(streams, ''), script);
  if (locked.test(spelled(text))) {
    throw refuseDocument(
      'this PDF is protected by a password or by rights. Save it without and attach that.',
    );
  }
  let looked = 0;
  for (const found of text.matchAll(/\/ObjStm(?![A-Za-z0-9])[\s\S]{0,2000}?stream\r?\n/g)) {
    const begins = found.index + found[0].length;
    const dictionary = text.slice(Math.max(0, found.index - 300), begins);
    // What is not packed was read with all the rest.
    if (!/\/Filter(?![A-Za-z0-9])/.test(dictionary)) continue;
    looked += 1;
    if (looked > mostStreams || /\/Predictor\s*(?:[2-9]|1\d)/.test(dictionary)) throw unreadable();
    const held = asLatin1(unpacked(bytes.subarray(begins), unpack));
    refuseActive(held, active);
    refuseActive(held, script);
  }
}

function refuseActive(text: string, acting: RegExp): void {
  const [found] = acting.exec(spelled(text)) ?? [];
  if (!found) return;
  throw refuseDocument(
    `this PDF holds something that acts (${found.slice(1)}): scripts, forms that send, or other files. Print it to a new PDF and attach that.`,
  );
}

function unpacked(bytes: Uint8Array, unpack: Unpack): Uint8Array {
  try {
    return unpack(bytes);
  } catch {
    throw unreadable();
  }
}

const unreadable = () =>
  refuseDocument('not everything in this PDF can be looked into. Print it to a new PDF and attach that.');

/** Names may be written with numbers for letters: "/J#53" is "/JS". */
const spelled = (text: string): string =>
  text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
