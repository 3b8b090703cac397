import { expect, it } from 'vitest';
import { readLanguages, writeLanguages } from './spoken-languages.ts';

it('languages are read with their days and written in one way', () => {
  expect(writeLanguages(readLanguages('ur; pa wed,Mon; PA Friday'))).toBe('pa Monday, Wednesday, Friday; ur');
  expect(readLanguages('')).toEqual([]);
  expect(() => readLanguages('klingon')).toThrow('"klingon" is none of');
  expect(() => readLanguages('pa someday')).toThrow('no day of the week');
});
