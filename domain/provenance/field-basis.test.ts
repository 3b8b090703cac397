import { expect, test } from 'vitest';
import { basisOf } from './field-basis.ts';

const record = {
  bases: [
    { field: 'venues', item: 'hall', basis: 'INFERRED', words: 'Premises of who provides it.' },
    { field: 'startsOn', basis: 'DERIVED', words: 'First day of the month that is named.' },
  ],
} as const;

test('a field of which nothing is said stands as printed', () => {
  expect(basisOf(record, 'name')).toBe('STATED');
  expect(basisOf({}, 'name')).toBe('STATED');
});

test('one entry of a list may rest on less than the others', () => {
  expect([basisOf(record, 'venues', 'hall'), basisOf(record, 'venues', 'library')]).toEqual([
    'INFERRED',
    'STATED',
  ]);
});

test('what is said of a whole field holds for each of its entries', () => {
  expect([basisOf(record, 'startsOn'), basisOf(record, 'startsOn', 'any')]).toEqual(['DERIVED', 'DERIVED']);
});
