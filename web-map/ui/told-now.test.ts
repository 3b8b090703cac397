import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A status that comes together with its words, in a branch of its own: nothing is then changed that could be spoken. */
const bornFull = /(?:&&|\?|:)\s*\(?\s*<\w+[^<>]*role="status"/;

test('no status of the map, the officers’ app or the explorer is born full', () => {
  expect(bornFull.test(`{saved && (\n  <p role="status" class="dim">`)).toBe(true);
  const files = globSync('web-map/**/*.tsx');
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => bornFull.test(readFileSync(file, 'utf8')))).toEqual([]);
});
