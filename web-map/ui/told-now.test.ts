import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * A status that comes together with its words, in a branch of its own or as all that a component is: nothing is then
 * changed that could be spoken.
 */
const bornFull = /(?:&&|\?|:|return)\s*\(?\s*<\w+[^<>]*role="status"/;

test('no status of the map, the officers’ app or the explorer is born full', () => {
  expect(bornFull.test(`{saved && (\n  <p role="status" class="dim">`)).toBe(true);
  expect(bornFull.test(`return (\n  <p role="status">`)).toBe(true);
  // The announcer's own stands on the page before anything is told.
  const files = globSync('web-map/**/*.tsx').filter((file) => file !== 'web-map/ui/announcer.tsx');
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => bornFull.test(readFileSync(file, 'utf8')))).toEqual([]);
});
