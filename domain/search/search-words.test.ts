import { expect, test } from 'vitest';
import { refusalOf } from '../errors/testing/refusal.ts';
import { foldText } from './fold-text.ts';
import { matchFolded, matchWords } from './match-words.ts';
import { parseWords } from './parse-words.ts';
import { synonymsIn } from './synonyms.ts';

test('text is compared without case, accents, apostrophes and signs, in every script', () => {
  expect(foldText('  St. Matthew’s Café ')).toBe('st matthews cafe');
  expect(foldText("St Matthew's")).toBe('st matthews');
  expect(foldText('Rushall-Shelfield / (East)')).toBe('rushall shelfield east');
  expect(foldText('ŚWIĘTEGO گرمجوشی ﬁve')).toBe('swietego گرمجوشی five');
  expect(foldText(' ,;- ')).toBe('');
});

test('a search is at least one word and at most 100 characters', () => {
  expect(parseWords('text', ' Café  Walsall')).toEqual(['cafe', 'walsall']);
  expect(parseWords('text', 'x'.repeat(100))).toHaveLength(1);
  expect(refusalOf(() => parseWords('text', 'x'.repeat(101)))).toContain('text: 101 characters are too many');
  expect(refusalOf(() => parseWords('filter.text', ' ,;- '))).toContain(
    'filter.text: there is nothing to look for',
  );
});

test('the whole name matches better than its beginning, then words of it, then words beside it', () => {
  expect(matchWords(['palfrey', 'park'], 'Palfrey Park', [])).toBe(4);
  expect(matchWords(['palf'], 'Palfrey Park', [])).toBe(3);
  expect(matchWords(['palf', 'park'], 'Palfrey Park', [])).toBe(2);
  expect(matchWords(['park', 'palfrey'], 'Palfrey Park', [])).toBe(2);
  expect(matchWords(['palfrey', 'ws1'], 'Palfrey Park', ['WS1 4AB'])).toBe(1);
  expect(matchWords(['arboretum'], 'Palfrey Park', ['WS1 4AB'])).toBe(0);
});

test('a word is found at the beginning of a word only', () => {
  expect(matchFolded(['ark'], 'palfrey park', '')).toBe(0);
  expect(matchFolded(['par'], 'palfrey park', '')).toBe(2);
});

test('words that say nothing need not be found, unless there are no others', () => {
  expect(matchWords(['palfrey', 'and', 'the', 'delves'], 'Palfrey & The Delves', [])).toBe(2);
  expect(matchWords(['esol', 'by', 'locality'], 'ESOL learners', ['localities locality'])).toBe(1);
  expect(matchWords(['the'], 'The Vine', [])).toBe(3);
  expect(matchWords(['by', 'the'], 'Palfrey Park', [])).toBe(0);
});

test('other words for the same are those of whole words alone, and never those that are there', () => {
  expect(synonymsIn('esol learners')).toContain('english classes');
  expect(synonymsIn('english classes')).toContain('esol');
  expect(synonymsIn('st matthews')).toEqual(['saint']);
  expect(synonymsIn('stone street')).toEqual([]);
  expect(synonymsIn('esol')).not.toContain('esol');
});
