import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { type FoundImport, importsOf } from './imports-of.ts';

const root = resolve(import.meta.dirname, '../..');

/**
 * dependency-cruiser takes TypeScript from a compiler of before version 7. Without one it reads our files as JavaScript
 * with faults, and loses some of what they import; the parser that bundles the site reads them as they are.
 */
registerHooks({
  load(address, context, next) {
    if (!address.endsWith('/dependency-cruiser/src/extract/acorn/extract.mjs')) return next(address, context);
    const source = `export { extract } from '${import.meta.url}'; export { getStats } from '${address}?theirs';`;
    return { format: 'module', source, shortCircuit: true };
  },
});

/** What was found in a text: both sets of rules look at most files. */
const known = new Map<string, readonly FoundImport[]>();
/** The files that the rules that are asked now have looked at. */
const read = new Set<string>();

/** What dependency-cruiser asks of each file, a path from the base. */
export function extract({ baseDir }: { readonly baseDir: string }, file: string): readonly FoundImport[] {
  read.add(file);
  const text = readFileSync(join(baseDir, file), 'utf8');
  const kept = `${file}\n${text}`;
  const found = known.get(kept) ?? importsOf(file, text);
  known.set(kept, found);
  return found;
}

/** The files of rules, and the folders that each looks at. */
export const checked = {
  '.dependency-cruiser.mjs': ['domain', 'functions', 'schema', 'infra', 'web-map', 'data', 'locales'],
  '.dependency-cruiser.folders.mjs': ['domain', 'functions', 'web-map', 'locales'],
} as const;

/**
 * Looks whether the imports of some folders keep rules of the project.
 * @param base where the folders lie
 * @throws Error where no file of a folder was read, so that nothing is found wrong with it. Without @swc/core dependency-cruiser sees no TypeScript.
 */
export async function cruise(
  rules: keyof typeof checked,
  folders: readonly string[],
  base = root,
): Promise<{ readonly status: number; readonly said: string }> {
  const [{ cruise: cruiser }, { default: optionsOf }, { default: settingsOf }] = await Promise.all([
    import('dependency-cruiser'),
    import('dependency-cruiser/config-utl/extract-depcruise-options'),
    import('dependency-cruiser/config-utl/extract-ts-config'),
  ]);
  read.clear();
  const { output, exitCode } = await cruiser(
    [...folders],
    { ...(await optionsOf(join(root, rules))), baseDir: base, outputType: 'err' },
    {},
    { tsConfig: settingsOf(join(base, 'tsconfig.json')) },
  );
  const unread = folders.filter((folder) => ![...read].some((file) => file.startsWith(`${folder}/`)));
  if (unread.length > 0) {
    throw new Error(`No file of ${unread.join(', ')} was read. Is @swc/core installed for this machine?`);
  }
  return { status: exitCode, said: String(output) };
}
