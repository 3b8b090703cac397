import { foldText } from './fold-text.ts';
import { wordsToFind } from './query-words.ts';

/**
 * How well folded words match a name: 4 the whole name, 3 its beginning, 2 every word begins a word of the name,
 * 1 every word begins a word of the name or of the other texts, 0 no match. Words that say nothing need not be there.
 * @example matchWords(['palf', 'park'], 'Palfrey Park', []) // 2
 */
export function matchWords(words: readonly string[], name: string, others: readonly string[]): number {
  return matchFolded(words, foldText(name), others.map(foldText).join(' '));
}

/** The same on texts that are folded already. */
export function matchFolded(words: readonly string[], name: string, others: string): number {
  const phrase = words.join(' ');
  if (name === phrase) return 4;
  if (name.startsWith(phrase)) return 3;
  const begins = (text: string, word: string) => text.startsWith(word) || text.includes(` ${word}`);
  const toFind = wordsToFind(words);
  if (toFind.every((word) => begins(name, word))) return 2;
  return toFind.every((word) => begins(name, word) || begins(others, word)) ? 1 : 0;
}
