import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Folders that hold what is made, not what it is made from. */
const made = new Set(['dist', 'node_modules', 'test-results']);

/**
 * A short text that changes when any file in the folders (or any of the files named) is added, removed, renamed or
 * edited. Tests are left out.
 */
export async function fingerprint(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await Promise.all(paths.map(filesIn))).flat()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\n${size}\n${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}

async function filesIn(path: string): Promise<string[]> {
  if (statSync(path).isFile()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const files = entries
    .filter(({ name }) => !made.has(name) && !/\.(test|bench|browser)\.tsx?$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => join(path, entry.name));
  return (await Promise.all(files.map(filesIn))).flat();
}

/** True when the stamp says that the work was last finished for this fingerprint. */
export function isDone(stamp: string, forFingerprint: string): boolean {
  try {
    return readFileSync(stamp, 'utf8').trim() === forFingerprint;
  } catch {
    return false;
  }
}

export async function markDone(stamp: string, forFingerprint: string): Promise<void> {
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, `${forFingerprint}\n`);
}
