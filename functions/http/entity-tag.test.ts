import { expect, test } from 'vitest';
import { holdsTag, strongTag, weakTag } from './entity-tag.ts';

test('a strong tag names bytes, whether they come as text or not', () => {
  expect(strongTag('ö')).toMatch(/^"[\w-]{27}"$/);
  expect(strongTag(Buffer.from('ö'))).toBe(strongTag('ö'));
  expect(strongTag('o')).not.toBe(strongTag('ö'));
});

test('a tag is made weak once', () => {
  expect([weakTag('"x"'), weakTag('W/"x"')]).toEqual(['W/"x"', 'W/"x"']);
});

test.each([
  ['"x"', true],
  ['W/"x"', true],
  ['"other", W/"x"', true],
  ['*', true],
  ['"other"', false],
  ['', false],
  [undefined, false],
])('who says If-None-Match %s holds the bytes of "x": %s', (header, held) => {
  expect([holdsTag(header, '"x"'), holdsTag(header, 'W/"x"')]).toEqual([held, held]);
});
