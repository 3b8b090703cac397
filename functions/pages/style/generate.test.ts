import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { packedStyle } from './generate.ts';

test('the style that is served is made of the style files as they are: else run npm run codegen:style', async () => {
  const held = await readFile(new URL('../generated/packed-style.ts', import.meta.url), 'utf8');
  expect(held === (await packedStyle())).toBe(true);
});
