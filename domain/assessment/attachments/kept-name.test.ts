import { expect, it } from 'vitest';
import { keptName } from './kept-name.ts';

it.each([
  ['Plan.hta', 'PDF', 'Plan.hta.pdf'],
  ['Plan.PDF', 'PDF', 'Plan.PDF'],
  ['Hall.jpeg', 'JPEG', 'Hall.jpeg'],
  ['Hall.png', 'JPEG', 'Hall.png.jpg'],
  ['Letter.docx', 'DOCX', 'Letter.docx'],
] as const)('a document called %s that is a %s is kept as %s', (name, kind, kept) => {
  expect(keptName({ name, kind })).toBe(kept);
});
