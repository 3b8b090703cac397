import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keptCode } from './kept-code.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-code-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = { address: 'file:///page.tsx', source: '<p>one</p>', compiler: 'made-up 1' };
const compiled = (given: Partial<typeof page> = {}, into = folder) => {
  const compile = vi.fn(() => `code of ${given.source ?? page.source}`);
  const code = keptCode(into, { ...page, ...given }, compile);
  return { code, times: compile.mock.calls.length };
};

it('is compiled once for the same source, whichever process asks', () => {
  expect(compiled()).toEqual({ code: 'code of <p>one</p>', times: 1 });
  expect(compiled()).toEqual({ code: 'code of <p>one</p>', times: 0 });
  expect(compiled({ address: 'file:///other.tsx' }).times).toBe(1);
});

it('is compiled anew where its source or the compiler is another, and keeps one file an address', () => {
  compiled();
  expect(compiled({ source: '<p>two</p>' })).toEqual({ code: 'code of <p>two</p>', times: 1 });
  expect(compiled({ source: '<p>two</p>' }).times).toBe(0);
  expect(compiled({ source: '<p>two</p>', compiler: 'made-up 2' }).times).toBe(1);
  expect(readdirSync(folder)).toHaveLength(1);
});

it('is compiled where what was kept is broken, or nothing can be kept', () => {
  compiled();
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{ "from": ');
  expect(compiled().times).toBe(1);
  const file = join(folder, 'no-folder');
  writeFileSync(file, '');
  expect(compiled({}, file)).toEqual({ code: 'code of <p>one</p>', times: 1 });
});

it('keeps nothing of a source that does not compile', () => {
  const fails = () =>
    keptCode(folder, page, () => {
      throw new Error('Unexpected ">"');
    });
  expect(fails).toThrow('Unexpected ">"');
  expect(compiled().times).toBe(1);
});
