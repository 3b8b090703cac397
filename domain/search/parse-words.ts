import { RefusedInput } from '../errors/refused-input.ts';
import { message } from '../messages/message.ts';
import { foldText } from './fold-text.ts';

const longest = 100;

/**
 * The words of a search, folded.
 * @throws InvalidInput when the text is empty, holds no letter or digit, or is longer than 100 characters
 * @example parseWords('text', ' Café  Walsall') // ['cafe', 'walsall']
 */
export function parseWords(field: string, text: string): readonly string[] {
  if (text.length > longest) {
    throw new RefusedInput(field, message('refusal.wordsTooLong', { count: text.length, longest }));
  }
  const words = foldText(text).split(' ').filter(Boolean);
  if (words.length === 0) throw new RefusedInput(field, message('refusal.wordsNone'));
  return words;
}
