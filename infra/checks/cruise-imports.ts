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

/** What dependency-cruiser asks of each file, a path from the base. */
export function extract({ baseDir }: { readonly baseDir: string }, file: string): readonly FoundImport[] {
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
  const { output, exitCode } = await cruiser(
    [...folders],
    { ...(await optionsOf(join(root, rules))), baseDir: base, outputType: 'err' },
    {},
    { tsConfig: settingsOf(join(base, 'tsconfig.json')) },
  );
  return { status: exitCode, said: String(output) };
}
