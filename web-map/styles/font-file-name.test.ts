import { expect, test } from 'vitest';
import { fontFileName } from './font-file-name.ts';

test('a font is named after its file and its bytes, and otherwise where these change', () => {
  const name = fontFileName('noto-sans-cyrillic-400-normal.woff2', new Uint8Array([1, 2, 3]));
  expect(name).toBe('assets/noto-sans-cyrillic-400-normal-039058c6.woff2');
  expect(fontFileName('noto-sans-cyrillic-400-normal.woff2', new Uint8Array([1, 2, 4]))).not.toBe(name);
});
