/**
 * Words for places that are told nowhere: refuges, victim support, probation and transit sites. "Refugee" is another word.
 * Source: method "Practice on record", section 6; docs/decisions 0043.
 */
const sensitiveWords: readonly RegExp[] = [
  /\brefuges?\b/i,
  /women.?s aid/i,
  /domestic[- ]+(abuse|violence)/i,
  /safe[- ]?house/i,
  /\bprobation\b/i,
  /victim[- ]support/i,
  /sexual[- ]+(assault|violence)/i,
  /\btransit site/i,
  /stopping site/i,
];

/** A text as it is read, without what is not seen in it: soft hyphens, joiners, spaces of other widths. */
const asRead = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/g, ' ');

/**
 * The first words in a text that stand for a place which is told nowhere; undefined: there are none.
 * @example sensitiveWordsIn('Made-up: coffee at the refuge') // 'refuge'
 */
export const sensitiveWordsIn = (text: string): string | undefined => {
  const read = asRead(text);
  return sensitiveWords.map((word) => read.match(word)?.[0]).find((found) => found !== undefined);
};
