/** Letters from which a word that is still being typed, or was shortened, may be taken for another. */
const leastLetters = 5;
/** Letters that must be right at its beginning: people slip later in a word. */
const rightAtFirst = 3;
/** Letters that may be left out of the middle of a word. */
const mostLeftOut = 2;

/**
 * Whether a word that begins no term may still be meant for this one: typed so far with one slip ("bloxwec" for
 * Bloxwich), or shortened in its middle ("bloxwh"). Its first three letters must be right; in a shortened word the last
 * too. In words of fewer than six letters a slip makes another word, so those may be shortened alone.
 * @param word folded
 * @param term folded
 * @example nearlyBegins('bloxwh', 'bloxwich') // true
 * @example nearlyBegins('walsh', 'walsall') // false
 */
export function nearlyBegins(word: string, term: string): boolean {
  if (word.length < leastLetters || word.length >= term.length) return false;
  if (!term.startsWith(word.slice(0, rightAtFirst))) return false;
  return isShortened(word, term) || (word.length > leastLetters && hasOneSlip(word, term));
}

/** Whether the word is the term with letters left out between its first and its last. */
function isShortened(word: string, term: string): boolean {
  if (term.length - word.length > mostLeftOut || word.at(-1) !== term.at(-1)) return false;
  let at = 0;
  for (const letter of term) if (letter === word[at]) at += 1;
  return at === word.length;
}

/** Whether the word begins the term but for one letter that is wrong, missing, too many, or changed with its neighbour. */
function hasOneSlip(word: string, term: string): boolean {
  let right = 0;
  while (right < word.length && word[right] === term[right]) right += 1;
  const rest = word.slice(right + 1);
  // The slip must not be the last letter: two words that part there are most often two words.
  if (rest === '') return false;
  return (
    term.startsWith(rest, right + 1) ||
    term.startsWith(word.slice(right), right + 1) ||
    term.startsWith(rest, right) ||
    term.startsWith(`${word[right + 1] ?? ''}${word[right] ?? ''}${word.slice(right + 2)}`, right)
  );
}
