import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

test('no function that runs in AWS holds a sign-in without passwords, nor the provider behind it', async () => {
  const entryPoints = globSync('functions/*/handler.ts', { cwd: root }).map((path) => resolve(root, path));
  expect(entryPoints.length).toBeGreaterThan(2);
  const { metafile } = await build({
    entryPoints,
    absWorkingDir: root,
    outdir: 'unused',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.some((path) => path.includes('node_modules/jose/'))).toBe(true);
  expect(inputs.filter((path) => /oidc-provider|node_modules\/koa|infra\/local/.test(path))).toEqual([]);
});
