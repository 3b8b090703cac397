import { InvalidInput } from '../errors/errors.ts';
import { foldText } from './fold-text.ts';

const longest = 100;

/**
 * The words of a search, folded.
 * @throws InvalidInput when the text is empty, holds no letter or digit, or is longer than 100 characters
 * @example parseWords('text', ' Café  Walsall') // ['cafe', 'walsall']
 */
export function parseWords(field: string, text: string): readonly string[] {
  if (text.length > longest) {
    throw new InvalidInput(field, `${text.length} characters are too many. Give 1 to ${longest}.`);
  }
  const words = foldText(text).split(' ').filter(Boolean);
  if (words.length === 0)
    throw new InvalidInput(field, 'there is nothing to look for. Give at least one letter or digit.');
  return words;
}
