import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const hashOf = (...texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 32);

interface Kept {
  readonly from: string;
  readonly code: string;
}

/** What is kept under a name; undefined where nothing is, or nothing that can be read. */
function kept(file: string): Partial<Kept> | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * What a compiler makes of a source, kept in a folder from one process to the next: one file an address, which is made
 * anew where the source or the compiler is another. A folder that cannot be written to costs time and nothing else.
 * @param compiler its name, version and settings: whatever decides, beside the source, what comes out
 * @throws what `compile` throws
 */
export function keptCode(
  folder: string,
  { address, source, compiler }: { address: string; source: string; compiler: string },
  compile: () => string,
): string {
  const file = join(folder, `${hashOf(address)}.json`);
  const from = hashOf(compiler, source);
  const known = kept(file);
  if (known?.from === from && typeof known.code === 'string') return known.code;
  const code = compile();
  try {
    mkdirSync(folder, { recursive: true });
    // At once or not at all: another process may start at the same time.
    const aside = `${file}.${randomUUID()}`;
    writeFileSync(aside, JSON.stringify({ from, code } satisfies Kept));
    renameSync(aside, file);
  } catch {
    // The next start compiles it once more.
  }
  return code;
}
