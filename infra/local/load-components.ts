import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { resolve } from 'node:path';
import type { TransformOptions } from 'esbuild';
import { keptCode } from './kept-code.ts';

const required = createRequire(import.meta.url);
const folder = resolve(import.meta.dirname, '../../.local/components');
const settings = {
  loader: 'tsx',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  target: 'node22',
  sourcemap: 'inline',
} as const satisfies TransformOptions;
const { version } = required('esbuild/package.json') as { version: string };
const compiler = `esbuild ${version} ${JSON.stringify(settings)}`;

/**
 * Lets this process import components. Node strips types from `.ts` and refuses `.tsx`; esbuild, which bundles the
 * functions for AWS, takes markup as tsconfig.json says there and here alike: about 3 ms a file, when it is first
 * imported. What it made is kept for the next start, which then does without esbuild: a second of CPU less.
 */
registerHooks({
  load(address, context, next) {
    const file = new URL(address);
    if (!file.pathname.endsWith('.tsx')) return next(address, context);
    const source = readFileSync(file, 'utf8');
    const compile = (): string => {
      const { transformSync } = required('esbuild') as typeof import('esbuild');
      return transformSync(source, { ...settings, sourcefile: address }).code;
    };
    return {
      format: 'module',
      source: keptCode(folder, { address, source, compiler }, compile),
      shortCircuit: true,
    };
  },
});
