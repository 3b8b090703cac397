import { expect, test } from 'vitest';
import { terms as english } from '../../locales/generated/terms/en.ts';
import { terms as urdu } from '../../locales/generated/terms/ur.ts';
import { interfaceTranslator } from './interface-translator.ts';

const inEnglish = interfaceTranslator('en', [english]);
const inUrdu = interfaceTranslator('ur', [urdu]);

test.each([
  [74, 'percent', '74%'],
  [60, '% of residents', '60%'],
  [2.2, 'per 10,000 residents', '2.2 per 10,000'],
  [29.25, 'score', '29.3'],
  [12.345, 'GBP', '£12.35'],
  [1, 'small areas', '1 small area'],
  [2, 'exchanges', '2 exchanges'],
  [5, 'not stated', '5'],
])('%s of %s reads "%s"', (value, unit, words) => {
  expect(inEnglish.amount(value, unit)).toBe(words);
});

test('an amount is as exact as its source gives it, in the language of the interface', () => {
  expect(inEnglish.qualifiedAmount(300, 'people', 'over')).toBe('over 300 people');
  expect(inEnglish.qualifiedAmount(300, 'people', null)).toBe('300 people');
  expect(inUrdu.qualifiedAmount(300, 'people', 'over')).toBe('300 افراد سے زیادہ');
  expect(inUrdu.qualifiedAmount(300, 'people', 'nearly')).toBe('\u2068nearly\u2069 300 افراد');
  expect(inUrdu.unitName('people')).toBe('افراد');
});

test('a chance has as many digits as tell it from the thresholds in force', () => {
  expect([0.1953, 0.2, 0.4999, 0.1317].map(inEnglish.chance)).toEqual(['19.5%', '20%', '49.99%', '13%']);
  const triedOut = interfaceTranslator('en', [english], () => [0.13]);
  expect([0.1317, 0.1953].map(triedOut.chance)).toEqual(['13.2%', '20%']);
});

test('a date that is none stays as the records have it', () => {
  expect([inEnglish, inUrdu].map(({ when }) => when('before summer 2020'))).toEqual([
    'before summer 2020',
    '\u2068before summer 2020\u2069',
  ]);
  expect(inEnglish.when('2024-06')).toBe('June 2024');
});

test('a code without a word is told in small letters, as text of the records', () => {
  expect([inEnglish, inUrdu].map(({ codeWords }) => codeWords('briefing.status', 'UNDER_REPAIR'))).toEqual([
    'under repair',
    '\u2068under repair\u2069',
  ]);
});

test('what is told of one thing stands apart by the commas and semicolons of the language', () => {
  const told = ['A', 'B', 'C'];
  expect([inEnglish.listed(told), inUrdu.listed(told)]).toEqual(['A, B, C', 'A، B، C']);
  expect([inEnglish.apart(told), inUrdu.apart(told)]).toEqual(['A; B; C', 'A؛ B؛ C']);
  expect([inEnglish.listed([]), inEnglish.apart(['A'])]).toEqual(['', 'A']);
});

test('a span of months is told by its two ends, in the words of the language', () => {
  expect(inEnglish.when('2024-04 to 2025-03')).toBe('April 2024 – March 2025');
  expect(inEnglish.when('2024-04')).toBe('April 2024');
  expect(inEnglish.when('before summer 2020')).toBe('before summer 2020');
});
