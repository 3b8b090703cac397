/** Letters without a mark to strip that are typed as another: those of Arabic keyboards for those of Urdu, and the Polish l. */
const oneLetter: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ہ', ه: 'ہ', ł: 'l' };

/**
 * Text as it is compared in searches: lower case, no accents, apostrophes dropped, every other sign a space, "Saint" as
 * "St", and letters that keyboards write differently as one.
 * @example foldText("  St. Matthew’s Café ") // 'st matthews cafe'
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'\u2019\u02bc\u200b-\u200f]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/[يىكةهł]/g, (letter) => oneLetter[letter] ?? letter)
    .replace(/\bsaint\b/g, 'st')
    .trim();
}
