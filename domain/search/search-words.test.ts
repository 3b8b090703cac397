import { expect, test } from 'vitest';
import { refusalOf } from '../errors/testing/refusal.ts';
import { foldText } from './fold-text.ts';
import { matchFolded, matchWords } from './match-words.ts';
import { nearlyBegins } from './nearly-begun.ts';
import { parseWords } from './parse-words.ts';
import { subjectOf, subjects } from './subjects.ts';
import { synonymsIn } from './synonyms.ts';
import { WordIndex } from './word-index.ts';

test('text is compared without case, accents, apostrophes and signs, in every script', () => {
  expect(foldText('  St. Matthew’s Café ')).toBe('st matthews cafe');
  expect(foldText("St Matthew's")).toBe('st matthews');
  expect(foldText('Rushall-Shelfield / (East)')).toBe('rushall shelfield east');
  expect(foldText('ŚWIĘTEGO گرمجوشی ﬁve')).toBe('swietego گرمجوشی five');
  expect(foldText("Saint Matthew's")).toBe('st matthews');
  expect(foldText('Szkoła')).toBe('szkola');
  expect(foldText('مكتبة')).toBe(foldText('مکتبہ'));
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
  expect(synonymsIn('stone street')).toEqual([]);
  expect(synonymsIn('esol')).not.toContain('esol');
});

test('a kind of place that is not listed is known by its words, whole words alone', () => {
  const all = subjects(() => ['bank żywności']);
  expect(subjectOf(['food', 'bank', 'bloxwich'], all)?.name.code).toBe('searchSubject.foodBank');
  expect(subjectOf(['bank', 'zywnosci'], all)?.name.code).toBe('searchSubject.foodBank');
  expect(subjectOf(['seafood', 'banks'], all)).toBeUndefined();
  expect(subjectOf(['library'], all)).toBeUndefined();
});

const indexOf = (...names: string[]) => new WordIndex(names.map((name) => ({ item: name, name, weight: 1 })));

test('the whole name comes before its beginning and that before a word of it; equals keep their order', () => {
  const index = indexOf('Friends of Palfrey', 'Palfrey Park', 'Palfrey', 'Old Park', 'New Park');
  expect(index.find(['palfrey']).items).toEqual(['Palfrey', 'Palfrey Park', 'Friends of Palfrey']);
  expect(index.find(['park']).items.slice(1)).toEqual(['Old Park', 'New Park']);
});

test('a slip is forgiven in a word that begins nothing, and in no other', () => {
  const index = indexOf('Bloxwich', 'Park Hall', 'Bark Hall');
  expect(index.find(['bloxwhich'])).toEqual({ items: ['Bloxwich'], how: 'NEARLY' });
  expect(index.find(['park'])).toEqual({ items: ['Park Hall'], how: 'AS_WRITTEN' });
  expect(index.find(['hal', 'parc'])).toEqual({ items: ['Park Hall'], how: 'NEARLY' });
  expect(index.find(['xyz'])).toEqual({ items: [], how: 'SOME_WORDS' });
});

test.each([
  ['bloxwh', 'bloxwich', true],
  ['bloxwec', 'bloxwich', true],
  ['blxowic', 'bloxwich', false],
  ['brownhls', 'brownhills', true],
  ['brwnhills', 'brownhills', false],
  ['aldrdge', 'aldridge', true],
  ['willenal', 'willenhall', true],
  ['willehal', 'willenhall', true],
  ['darlsto', 'darlaston', true],
  ['shelfeild', 'shelfield', false],
  ['pelsl', 'pelsall', true],
  ['walsh', 'walsall', false],
  ['park', 'parkview', false],
  ['markat', 'marketing', true],
  ['chusch', 'churchill', true],
  ['sutton', 'button', false],
  ['bentham', 'bentley', false],
  ['streets', 'streetly', false],
  ['palace', 'palfrey', false],
] as const)('%s, which begins nothing, may be meant for %s: %s', (word, term, is) => {
  expect(nearlyBegins(word, term)).toBe(is);
});

test('a word cut in its middle, or typed so far with a slip, is found where nothing is spelt so', () => {
  const index = indexOf('Bloxwich East', 'Bloxwich Library', 'Walsall Wood');
  expect(index.find(['bloxwh'])).toEqual({ items: ['Bloxwich East', 'Bloxwich Library'], how: 'NEARLY' });
  expect(index.find(['library', 'bloxwh'])).toEqual({ items: ['Bloxwich Library'], how: 'NEARLY' });
  expect(index.find(['bloxwh', 'xyz']).how).toBe('SOME_WORDS');
  expect(index.find(['walsh']).items).toEqual([]);
});

test('where nothing carries all words, what carries some is found and said to be', () => {
  const index = indexOf('Library', 'Moon Street');
  expect(index.find(['library', 'moon'])).toMatchObject({ how: 'SOME_WORDS' });
  expect(index.find(['library', 'moon']).items).toHaveLength(2);
});

test('what is meant more often comes first where the words match as well', () => {
  const index = new WordIndex([
    { item: 'figure', name: 'Sikh', weight: 0.4 },
    { item: 'place', name: 'Temple', kindWords: ['sikh'], weight: 1.4 },
    { item: 'note', name: 'Walk', about: ['a sikh walk'], weight: 1 },
  ]);
  expect(index.find(['sikh']).items.at(-1)).toBe('note');
});
