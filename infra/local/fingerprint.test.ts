import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprint, isDone, markDone } from './fingerprint.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep', 'a.ts'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is the same for the same files, and for changes in tests and in what is made', () => {
  const before = fingerprint([folder]);
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'made.js'), '');
  writeFileSync(join(folder, 'deep', 'a.test.ts'), '');
  expect(fingerprint([folder])).toBe(before);
});

it('changes when a file is edited, added, renamed or removed', () => {
  const seen = [fingerprint([folder])];
  writeFileSync(join(folder, 'deep', 'a.ts'), 'longer');
  seen.push(fingerprint([folder]));
  writeFileSync(join(folder, 'b.ts'), '');
  seen.push(fingerprint([folder]));
  renameSync(join(folder, 'b.ts'), join(folder, 'c.ts'));
  seen.push(fingerprint([folder]));
  expect(new Set(seen).size).toBe(4);
  rmSync(join(folder, 'c.ts'));
  expect(fingerprint([folder])).toBe(seen[1]);
});

it('marks work as done for one fingerprint, in a folder that need not stand yet', async () => {
  const stamp = join(folder, 'new', 'stamp');
  expect(isDone(stamp, 'x')).toBe(false);
  await markDone(stamp, 'x');
  expect(isDone(stamp, 'x')).toBe(true);
  expect(isDone(stamp, 'y')).toBe(false);
});
