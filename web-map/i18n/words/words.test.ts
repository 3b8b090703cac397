import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { english } from './words.ts';

const root = join(import.meta.dirname, '../..');
const source = globSync('**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !/^(dist|i18n\/languages)\/|^i18n\/words\/words-of-|\.(test|browser)\.ts$/.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');
const literals = new Set([...source.matchAll(/['"`](\w+)['"`]/g)].map(([, word]) => word));
/** Beginnings of keys that are put together from a code: say(`status${...}`), sayCode('status', ...). */
const beginnings = [
  ...source.matchAll(/(?:say|sayAs)\(\s*`(\w+)\$\{|sayCode\('(\w+)'|`(unit_|qualifier_)\$\{/g),
].map(([, inSay, inCode, bySpelling]) => inSay ?? inCode ?? bySpelling ?? '');
const isCode = (rest: string): boolean => /^[A-Z_]+$|^[a-z][A-Za-z_0-9]*$/.test(rest);

test('every sentence is said somewhere', () => {
  const unsaid = Object.keys(english).filter(
    (key) =>
      !literals.has(key) &&
      !beginnings.some((start) => key.startsWith(start) && isCode(key.slice(start.length))),
  );
  expect(unsaid).toEqual([]);
});
