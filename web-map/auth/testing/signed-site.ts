import { mkdtempSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { type Served, signedInSite } from '../../testing/signed-in-site.ts';

/** The page of this folder where the officers' app stands, over the store of the local run. */
export async function signedSite(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'signed-site-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  await buildPage(folder);
  return signedInSite(folder);
}

/** Built as modules, as the app is: a language is a file that is asked for when it is chosen. */
async function buildPage(siteFolder: string): Promise<void> {
  await build({
    entryPoints: [resolve(import.meta.dirname, 'page.tsx')],
    outdir: join(siteFolder, 'assets'),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  await copyFile(resolve(import.meta.dirname, 'page.html'), join(siteFolder, 'assess.html'));
}
