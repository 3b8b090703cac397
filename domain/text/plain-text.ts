/**
 * What no plain text holds: control characters other than tab and line breaks, overrides of direction, marks of byte
 * order, codes that Unicode keeps for no character, and U+FFFD, which stands where a letter was lost.
 */
const unfit = /[\p{Cc}--[\t\n\r]]|[\u202a-\u202e\ufeff\ufffd\ufffe\uffff]/v;
const lostLetter = '\ufffd';

/** What makes a text no plain text. */
export interface TextFault {
  /** Place of the character, counted from 0. */
  readonly at: number;
  /** What is wrong and what would be right, without any of the text: to follow "this" or the name of a file. */
  readonly reason: string;
}

/**
 * The first character that no plain text holds; undefined where there is none. Such characters hide words from a
 * reader, or tell that a file was read in another encoding than its own.
 * Source: Unicode 16, sections 2.14 (conforming text), 23.1 (control codes), 23.2 (direction) and 23.8 (specials).
 * @example faultInText('St\u0000 Mary')?.reason // 'holds the control character U+0000 as character 3, ...'
 */
export function faultInText(text: string): TextFault | undefined {
  const at = text.search(unfit);
  if (at < 0) {
    return text.isWellFormed()
      ? undefined
      : { at: text.search(loneHalf), reason: 'holds half a character, which no text has. Write it again.' };
  }
  const character = text.charAt(at);
  const reason =
    character === lostLetter
      ? `holds "${lostLetter}" as character ${at + 1}: a letter was lost when it was saved or copied. Write the letter.`
      : `holds the control character ${codeOf(character)} as character ${at + 1}, which nobody sees. Take it out.`;
  return { at, reason };
}

const loneHalf = /\p{Cs}/v;

const codeOf = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
