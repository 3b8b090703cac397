import { strToU8, zipSync, zlibSync } from 'fflate';

/** Made-up documents for tests, as small as their kinds allow. */

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const made = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => {
    made.set(part, at);
    return at + part.length;
  }, 0);
  return made;
};
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

/** A PDF with these words among its objects. */
export const pdfWith = (objects: string, packed?: string): Uint8Array => {
  const stream = packed === undefined ? new Uint8Array() : zlibSync(strToU8(packed));
  return joined(
    strToU8(`%PDF-1.7\n1 0 obj << /Type /Catalog ${objects} >> endobj\n`),
    ...(packed === undefined
      ? []
      : [
          strToU8(
            `2 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${stream.length} >>\nstream\n`,
          ),
          stream,
          strToU8('\nendstream endobj\n'),
        ]),
    strToU8('trailer << /Root 1 0 R >>\n%%EOF\n'),
  );
};

/** A Word document with these parts besides the least that one has. */
export const wordWith = (parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': '<Types/>',
        'word/document.xml': '<w:document/>',
        ...parts,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

const segment = (marker: number, text: string): Uint8Array =>
  joined(bytes(0xff, marker, 0, text.length + 2), strToU8(text));

/** A JPEG with a place in it, and the same without. */
export const photo = (place?: string): Uint8Array =>
  joined(
    bytes(0xff, 0xd8),
    segment(0xe0, 'JFIF\0'),
    ...(place === undefined ? [] : [segment(0xe1, `Exif\0\0${place}`), segment(0xfe, place)]),
    segment(0xe2, 'ICC_PROFILE\0'),
    bytes(0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9),
  );

const chunk = (name: string, text: string): Uint8Array =>
  joined(bytes(0, 0, 0, text.length), strToU8(name), strToU8(text), bytes(0, 0, 0, 0));

/** A PNG with words in it, and the same without. */
export const drawing = (words?: string): Uint8Array =>
  joined(
    bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', '13 bytes here'),
    ...(words === undefined ? [] : [chunk('tEXt', words), chunk('eXIf', words)]),
    chunk('IDAT', 'pixels'),
    chunk('IEND', ''),
  );
