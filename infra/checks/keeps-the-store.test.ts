import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** A sentence that tells somebody to take the folder of a store away. */
const advice =
  /\b(remove|delete|wipe|rm -\w+|empty)\b[^.\n]{0,60}(\bfolder\b[^.\n]{0,40}(again|anew)|\.local\b|\bdata folder\b|STORE_FOLDER)/i;

it('nothing advises to remove the folder of a store: it may hold the only copy of assessments', () => {
  const files = globSync(
    ['README.md', 'docs/**/*.md', '{infra,functions,data,web-map,domain}/**/*.{ts,tsx,mjs}'],
    {
      cwd: root,
      exclude: (name) => /node_modules|dist|cdk\.out|\.test\.ts/.test(String(name)),
    },
  );
  expect(files.length).toBeGreaterThan(500);
  const found = files.filter((file) =>
    advice.test(readFileSync(resolve(root, file), 'utf8').replaceAll(/'\s*\+\s*'/g, '')),
  );
  expect(found).toEqual([]);
  expect('Nothing in it is lost for good: remove the folder and start again').toMatch(advice);
});
