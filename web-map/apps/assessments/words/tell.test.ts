import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assessWords, tell, tellCode } from './tell.ts';

const root = join(import.meta.dirname, '..');
/** Site, evidence and options have words of their own. */
const source = globSync('{*,{api,form,pages,steps,words}/*}.{ts,tsx}', { cwd: root })
  .filter((file) => !/^words\/words-of-|\.(test|browser)\.ts$/.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');
const literals = new Set([...source.matchAll(/['"`](\w+)['"`]/g)].map(([, word]) => word));
/** Beginnings of keys that are put together from a code: tellCode('status', ...), tell(`likelihood${...}`). */
const beginnings = [...source.matchAll(/tellCode\(\s*'(\w+)'|tell\(`(\w+)\$\{/g)].map(
  ([, inCode, inTell]) => inCode ?? inTell ?? '',
);

test('every sentence is said somewhere', () => {
  const unsaid = Object.keys(assessWords).filter(
    (key) => !literals.has(key) && !beginnings.some((start) => key.startsWith(start) && key !== start),
  );
  expect(unsaid).toEqual([]);
});

test('braces are filled in, and a code without a sentence is said as it is', () => {
  expect(tell('screenLeft', { left: 3, of: 10 })).toBe('3 of 10 are not answered yet.');
  expect(tellCode('state', 'PEER_REVIEW')).toBe('In review');
  expect(tellCode('state', 'BRAND_NEW')).toBe('brand new');
});
