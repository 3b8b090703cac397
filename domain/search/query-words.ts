/** Words that say nothing of what is looked for: "ESOL learners by locality" looks for learners, ESOL and locality. */
const empty = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'the', 'to', 'with']);

/**
 * The folded words of a search that have to be found; all of them where none says anything by itself.
 * @example wordsToFind(['palfrey', 'and', 'the', 'delves']) // ['palfrey', 'delves']
 */
export function wordsToFind(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !empty.has(word));
  return telling.length > 0 ? telling : words;
}
