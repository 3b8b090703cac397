import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Metafile } from 'esbuild';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const left = ['**/node_modules', '**/dist', '**/cdk.out', '**/.local', '**/generated/schema.json'];

/** Package names by file that imports them, `@scope/name` or `name`. */
export type ImportsByFile = ReadonlyMap<string, ReadonlySet<string>>;

/** The package of what an import names; undefined for a file and for a module of Node. */
export function packageIn(named: string): string | undefined {
  if (/^(node:|[./]|[a-z]+:)/.test(named)) return undefined;
  return /^(@[^/]+\/)?[^/]+/.exec(named)?.[0];
}

const importing =
  /(?:\bfrom\s*|\bimport\s*|\bimport\(\s*|\b(?:require|need)\(\s*|\bresolve\(\s*|@import\s+)(['"])([@a-z][\w@./-]*)\1/g;

/** The packages that a text imports, as types too. */
export const packagesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(importing)].flatMap(([, , named = '']) => packageIn(named) ?? []));

/** What each file of these folders and of the root imports, tests and tools too. */
export function importsByFile(folders: readonly string[]): ImportsByFile {
  const files = globSync([...folders.map((folder) => `${folder}/**/*.{ts,tsx,mts,mjs,css}`), '*.{ts,mjs}'], {
    cwd: root,
    exclude: left,
  });
  return new Map(files.map((file) => [file.replaceAll('\\', '/'), packagesIn(read(file))]));
}

/** The scripts that a page starts with, as files of the project. */
function scriptsOf(page: string): string[] {
  const [, script] = /<script type="module" src="([^"]+)"/.exec(read(page)) ?? [];
  if (!script) throw new Error(`${page} starts no script`);
  return [join(page, '..', script)];
}

/** What ships: every Lambda handler with the worker beside it, and the script of each page. */
export const shippedEntries = (): readonly string[] => [
  ...globSync('functions/**/handler.ts', { cwd: root }),
  'functions/graphql/measuring/worker.ts',
  ...globSync('web-map/apps/*/*.html', { cwd: root }).flatMap(scriptsOf),
];

/** Files by what they import, as a bundle of them holds both. */
export type BundledFiles = Metafile['inputs'];

/**
 * The files that go into a Lambda bundle or a built page: what their entries reach, types apart, and files that fall
 * away as unused apart. Packages stand among what a file imports, not among the files.
 */
export async function shippedFiles(entries = shippedEntries()): Promise<BundledFiles> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...entries],
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    external: ['node:*'],
    outdir: 'dist',
    format: 'esm',
    platform: 'neutral',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  return metafile.inputs;
}

/** The packages that files import. The first file that imports each is its value. */
export const packagesOf = (files: BundledFiles): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(files)
      .flatMap(([file, { imports }]) =>
        imports
          .filter(({ external }) => external)
          .map(({ path }): [string | undefined, string] => [packageIn(path), file]),
      )
      .filter((found): found is [string, string] => found[0] !== undefined),
  );

/** What package.json lists. */
export interface Listed {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/**
 * What is wrong with the lists, a sentence each: what ships must be a dependency and the rest must not; what is imported
 * nowhere, and is of no other use, must go.
 *
 * @param shipped of the files that ship, from `packagesOf`
 * @param used every package that a file imports, a script runs or a listed package asks for beside itself
 */
export function faultsOfLists(
  { dependencies, devDependencies }: Listed,
  shipped: ReadonlyMap<string, string>,
  used: ReadonlySet<string>,
): readonly string[] {
  const fromTypes = (name: string) => name.replace(/^@types\//, '');
  return [
    ...[...shipped].flatMap(([name, file]) => {
      if (name in dependencies) return [];
      return [
        `${name} ships with ${file} and is ${name in devDependencies ? 'a devDependency' : 'not listed'}`,
      ];
    }),
    ...Object.keys(dependencies)
      .filter((name) => !shipped.has(name))
      .map((name) => `${name} is a dependency and ships with nothing`),
    ...Object.keys(devDependencies)
      .filter((name) => !used.has(name) && !used.has(fromTypes(name)))
      .map((name) => `${name} is a devDependency that nothing uses`),
  ];
}

interface Manifest {
  readonly bin?: string | Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { optional?: boolean }>>;
}

const manifestOf = (name: string): Manifest => JSON.parse(read(`node_modules/${name}/package.json`));

/** The programs that a package brings. */
export function programsOf(name: string): readonly string[] {
  const { bin = {} } = manifestOf(name);
  return typeof bin === 'string' ? [name.replace(/^.*\//, '')] : Object.keys(bin);
}

/** The packages that a package asks for beside itself. */
export function peersOf(name: string): readonly string[] {
  const { peerDependencies = {}, peerDependenciesMeta = {} } = manifestOf(name);
  return Object.keys(peerDependencies).filter((peer) => !peerDependenciesMeta[peer]?.optional);
}
