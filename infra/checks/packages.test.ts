import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { arrows, tests } from '../../.dependency-cruiser.mjs';
import {
  faultsOfLists,
  importsByFile,
  packageIn,
  packagesIn,
  packagesOf,
  peersOf,
  programsOf,
  shippedFiles,
} from './packages.ts';
import { everything, quick } from './stages.ts';

const root = resolve(import.meta.dirname, '../..');
const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const manifest = json('package.json');
const listed: readonly string[] = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
const imports = importsByFile(['domain', 'locales', 'schema', 'functions', 'infra', 'web-map', 'data']);

/** The provider that signs people in without a password, and what it runs on. */
const passwordless = /^(oidc-provider$|koa|@koa\/)/;

const shippedCode = await shippedFiles();

/** Of use though nothing here names it: what reads it, and where that says so. */
const readByOthers = [
  ['@swc/core', 'node_modules/dependency-cruiser/src/meta.cjs', 'swc:'],
  ['@types/node', 'tsconfig.json', '"types": ["node"'],
] as const;

/** Every word of the scripts and stages: the programs that are run are among them. */
const words = new Set(
  [
    ...Object.values<string>(manifest.scripts),
    json('cdk.json').app,
    ...[...everything, ...quick].flatMap(({ command }) => command),
  ].flatMap((text: string) => text.split(/\s+/)),
);

test('an import is told by its package, whatever the way it is written', () => {
  expect(packageIn('@turf/turf/area')).toBe('@turf/turf');
  expect([packageIn('node:fs'), packageIn('./a.ts'), packageIn('../b.ts')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const text = `import a from 'alpha';\nimport type { B } from "beta/types";\nimport 'gamma/style.css';
    const d = await import('delta'); createRequire(import.meta.url).resolve('epsilon/min.js'); import './own.ts';`;
  expect([...packagesIn(text)]).toEqual(['alpha', 'beta', 'gamma', 'delta', 'epsilon']);
});

test('a package that ships as a devDependency, one that ships with nothing and one of no use are each named', () => {
  const faults = faultsOfLists(
    {
      dependencies: { idle: '1.0.0' },
      devDependencies: { sent: '1.0.0', left: '1.0.0', '@types/typed': '1.0.0' },
    },
    new Map([
      ['sent', 'web-map/main.tsx'],
      ['unlisted', 'functions/a.ts'],
    ]),
    new Set(['sent', 'typed']),
  );
  expect(faults).toEqual([
    'sent ships with web-map/main.tsx and is a devDependency',
    'unlisted ships with functions/a.ts and is not listed',
    'idle is a dependency and ships with nothing',
    'left is a devDependency that nothing uses',
  ]);
});

test('what ships is a dependency, what builds and tests is a devDependency, and all of it is of use', () => {
  for (const [name, file, says] of readByOthers) {
    expect(readFileSync(join(root, file), 'utf8'), name).toContain(says);
  }
  const used = new Set([
    ...[...imports.values()].flatMap((packages) => [...packages]),
    ...listed.filter((name) => programsOf(name).some((program) => words.has(program))),
    ...listed.flatMap(peersOf),
    ...readByOthers.map(([name]) => name),
  ]);
  const shipped = packagesOf(shippedCode);
  expect([...shipped.keys()]).toEqual(expect.arrayContaining(['graphql', 'preact', 'maplibre-gl', 'hono']));
  expect(faultsOfLists(manifest, shipped, used)).toEqual([]);
});

test('nothing that ships holds a sign-in without passwords, nor the provider behind it', () => {
  expect(Object.keys(shippedCode)).toEqual(expect.arrayContaining(['functions/graphql/handler.ts']));
  expect(Object.keys(shippedCode).filter((file) => /(^|\/)infra\//.test(file))).toEqual([]);
  const packages = [...packagesOf(shippedCode).keys()];
  expect(packages).toContain('jose');
  expect(packages.filter((name) => passwordless.test(name))).toEqual([]);
});

const outsideTests = [...imports].filter(([file]) => !new RegExp(tests).test(file));
/** A file is bound by the narrowest arrow that it stands under. */
const arrowOf = (file: string) =>
  arrows
    .map(({ from }) => from)
    .filter((from) => file.startsWith(`${from}/`))
    .sort((a, b) => b.length - a.length)[0];

test.each(arrows)('every package that $from may import is imported there', ({ from, packages }) => {
  const there = outsideTests.filter(([file]) => arrowOf(file) === from).flatMap(([, all]) => [...all]);
  const idle = packages.filter((pattern) => {
    const allowed = new RegExp(`^(${pattern.replace(/^@types\//, '')})(/|$)`);
    return !there.some((name) => allowed.test(name));
  });
  expect(idle).toEqual([]);
});

test('install scripts are decided on for every package that has one, and for no other', () => {
  const installed: Readonly<Record<string, { hasInstallScript?: boolean; optional?: boolean }>> =
    json('package-lock.json').packages;
  const withScript = Object.entries(installed)
    .filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(Object.keys(manifest.allowScripts).sort()).toEqual([...new Set(withScript)].sort());
});

// npm leaves some packages that ship out where it is asked for these alone, so that all are listed and the others marked.
test('the list of packages names every dependency, and marks those that only build and test', () => {
  const bill = execFileSync('npm', ['run', '--silent', 'sbom'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { bomFormat, components } = JSON.parse(bill) as {
    bomFormat: string;
    components: readonly {
      name: string;
      group?: string;
      version: string;
      properties?: readonly { name: string }[];
    }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  const isForBuilding = new Map(
    components.map(({ group, name, properties = [] }) => [
      group ? `${group}/${name}` : name,
      properties.some((property) => property.name === 'cdx:npm:package:development'),
    ]),
  );
  const shipped = Object.keys(manifest.dependencies);
  expect(shipped.filter((name) => isForBuilding.get(name) !== false)).toEqual([]);
  expect(isForBuilding.get('vitest')).toBe(true);
  // So no package that ships brings one of these with it.
  const provider = [...isForBuilding].filter(([name]) => passwordless.test(name));
  expect(provider.length).toBeGreaterThan(1);
  expect(provider.filter(([, building]) => !building)).toEqual([]);
  expect(components.filter(({ version }) => !/^\d+\.\d+/.test(version))).toEqual([]);
});

test('every feature flag of cdk.json is one that this CDK knows', () => {
  const known = json('node_modules/aws-cdk-lib/recommended-feature-flags.json');
  const flags = Object.keys(json('cdk.json').context).filter((name) => name.startsWith('@aws-cdk'));
  expect(flags.length).toBeGreaterThan(0);
  expect(flags.filter((name) => !(name in known))).toEqual([]);
});
