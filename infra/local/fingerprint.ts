import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Folders that hold what is made, not what it is made from. */
const made = new Set(['dist', 'node_modules', 'test-results']);

/**
 * A short text that changes when any file in the folders (or any of the files named) is added, removed, renamed or
 * edited. Tests are left out.
 */
export function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesIn)) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\n${size}\n${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}

function filesIn(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !made.has(name) && !/\.(test|bench|browser)\.tsx?$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesIn(join(path, entry.name)));
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
