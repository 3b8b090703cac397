/**
 * What no plain text holds: control characters other than tab and line breaks, overrides of direction, marks of byte
 * order, codes that Unicode keeps for no character, and U+FFFD, which stands where a letter was lost.
 */
const unfit = /[\p{Cc}--[\t\n\r]]|[\u202a-\u202e\ufeff\ufffd\ufffe\uffff]/v;
const lostLetter = '\ufffd';
const mostShown = 20;

/**
 * Why a text is no plain text, in words that name the character and what stands before it; undefined where nothing is
 * wrong. Such characters hide words from a reader, or tell that a file was read in another encoding than its own.
 * Source: Unicode 16, sections 2.14 (conforming text), 23.1 (control codes), 23.2 (direction) and 23.8 (specials).
 * @example faultInText('Caf\ufffd') // 'holds "\ufffd" after "Caf": a letter was lost ... Write the letter.'
 */
export function faultInText(text: string): string | undefined {
  const at = text.search(unfit);
  if (at < 0) {
    return text.isWellFormed()
      ? undefined
      : 'holds half a character, which no text has. Write the character again.';
  }
  const character = text.charAt(at);
  const before = text.slice(Math.max(0, at - mostShown), at);
  const where = before.trim() === '' ? 'at its beginning' : `after "${before}"`;
  return character === lostLetter
    ? `holds "${lostLetter}" ${where}: a letter was lost when the text was saved or copied. Write the letter.`
    : `holds the control character ${codeOf(character)} ${where}, which nobody sees. Take it out.`;
}

const codeOf = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
