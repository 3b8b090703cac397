import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, isDone, markDone } from './fingerprint.ts';
import { runStep } from './run-step.ts';

/** What the page is built from, beside its packages. */
const sources = ['web-map', 'schema', 'domain', 'package-lock.json'];

/** Builds the map and the explorer into web-map/dist when there is none or its sources have changed; returns the folder. */
export async function buildSite(
  root: string,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<string> {
  const dist = join(root, 'web-map/dist');
  const stamp = join(root, '.local/site-built');
  const current = fingerprint(sources.map((path) => join(root, path)));
  if (existsSync(join(dist, 'index.html')) && isDone(stamp, current)) return dist;
  say('Building the map ...');
  await runStep('Building the map', npm('run', '--silent', 'build'), { cwd: root, signal });
  await markDone(stamp, current);
  return dist;
}

/** npm itself: the one that runs this process where there is one, else the one on the PATH. */
function npm(...args: readonly string[]): [string, ...string[]] {
  const path = process.env.npm_execpath;
  return path ? [process.execPath, path, ...args] : ['npm', ...args];
}
