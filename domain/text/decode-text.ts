/** How the letters of a file are written as bytes. UNKNOWN: in none of these ways, so that letters of it are lost. */
export type TextEncoding = 'UTF-8' | 'UTF-16' | 'WINDOWS-1252' | 'UNKNOWN';

export interface DecodedText {
  /** Without a mark of byte order. Where the encoding is UNKNOWN, U+FFFD stands for each byte that could not be read. */
  readonly text: string;
  readonly encoding: TextEncoding;
}

/**
 * Reads the bytes of a text file. A mark of byte order is obeyed and taken off. Without one, the bytes are UTF-16 where
 * every second one of the first is 0, UTF-8 where they are sound UTF-8, and Windows-1252 only where that makes English
 * or western European words without any doubt: an accent within a word, a dash or a curly quotation mark in its place.
 * Windows-1252 gives some letter for nearly every byte, so what merely can be read so may be another encoding.
 * Source: WHATWG Encoding Standard; Unicode 16, section 23.8.
 * @example decodeText(Uint8Array.of(0x43, 0x61, 0x66, 0xe9)) // { text: 'Café', encoding: 'WINDOWS-1252' }
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideEncodingOf(bytes);
  if (wide) {
    const text = decoded(bytes, wide);
    return text === undefined
      ? { text: new TextDecoder(wide).decode(bytes), encoding: 'UNKNOWN' }
      : { text, encoding: 'UTF-16' };
  }
  const text = decoded(bytes, 'utf-8');
  if (text !== undefined) return { text, encoding: 'UTF-8' };
  const western = new TextDecoder('windows-1252').decode(bytes);
  return isPlainlyWestern(western)
    ? { text: western, encoding: 'WINDOWS-1252' }
    : { text: new TextDecoder('utf-8').decode(bytes), encoding: 'UNKNOWN' };
}

/** Undefined where the bytes are not sound in the encoding. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const looked = 64;

function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, looked - (looked % 2));
  if (start.length < 4) return undefined;
  const zeros = (parity: number): boolean => start.every((byte, at) => (at % 2 === parity) === (byte === 0));
  if (zeros(1)) return 'utf-16le';
  return zeros(0) ? 'utf-16be' : undefined;
}

const smallLetter = /[a-zß-öø-ÿœšž]/;
const capitalLetter = /[A-ZÀ-ÖØ-ÞŒŠŽŸ]/;
const isLetter = (character: string): boolean => smallLetter.test(character) || capitalLetter.test(character);
/** Letters of Windows-1252 but for those of Icelandic alone, which stand where a Macintosh has its dashes. */
const accented = /[À-ÏÑ-ÖØ-Ýß-ïñ-öø-ýÿŒœŠšŽžŸ]/;
const marks = /[‘’“”–—…•€£§°·½¼¾²³®©™«»\u00a0]/;
const notAscii = /[^\0-\x7f]/g;

/** Whether every character beyond ASCII stands where English or a western European language puts it. */
function isPlainlyWestern(text: string): boolean {
  for (const { 0: character, index } of text.matchAll(notAscii)) {
    const before = text.charAt(index - 1);
    const after = text.charAt(index + 1);
    const fits = accented.test(character)
      ? accentFits(character, before, after)
      : marks.test(character) && markFits(character, before, after);
    if (!fits) return false;
  }
  return true;
}

/** A capital within a word of small letters, or a letter beside a figure, is the sign of another encoding. */
const accentFits = (character: string, before: string, after: string): boolean =>
  capitalLetter.test(character)
    ? !smallLetter.test(before) && (isLetter(after) || capitalLetter.test(before))
    : (isLetter(before) || isLetter(after)) && !/\d/.test(before + after);

/** An apostrophe may stand within a word; a pound or euro sign stands before an amount; no other mark parts two small letters. */
function markFits(character: string, before: string, after: string): boolean {
  if (character === '£' || character === '€') return /[\d\s.(]/.test(after) || after === '';
  return character === '’' || !(smallLetter.test(before) && smallLetter.test(after));
}
