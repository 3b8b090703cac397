/**
 * Text as it is compared in searches: lower case, no accents, apostrophes dropped, every other sign a space.
 * @example foldText("  St. Matthew’s Café ") // 'st matthews cafe'
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'\u2019\u02bc]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
