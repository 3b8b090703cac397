// Runs before anything is installed: so it needs no dependency and any Node from 20.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The lockfile, which names no registry, with the address of each package at one. Of a package without an address npm first
 * reads the list of all its versions, a quarter of the time of an installation. What comes from there is held to the same
 * hashes of the lockfile.
 * @param {string} lockText text of package-lock.json, version 3
 * @param {string} registry address of a registry that keeps packages where npm's own does
 */
export function withAddresses(lockText, registry) {
  const lock = JSON.parse(lockText);
  const from = registry.replace(/\/*$/, '/');
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (!entry.integrity || entry.resolved) continue;
    const name = entry.name ?? path.split('node_modules/').at(-1);
    entry.resolved = `${from}${name}/-/${name.split('/').at(-1)}-${entry.version}.tgz`;
  }
  return JSON.stringify(lock);
}

/** Whether a folder took another's place: one that is mounted, or that a program holds open, can stay where it is. */
function replaced(folder, by) {
  try {
    rmSync(folder, { recursive: true, force: true });
    renameSync(by, folder);
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs what the lockfile names, aside first, so that what is there stays until all of the new is: then it takes its
 * place. Where a registry keeps its packages elsewhere, npm finds them by itself; where the place cannot be taken, it
 * installs there.
 * @param {string} root folder of package.json and package-lock.json
 * @param {readonly [string, ...string[]]} npm words by which npm is run
 * @returns {boolean} whether the packages are there
 */
export function installPackages(root, npm) {
  const [program, ...words] = npm;
  const run = (given, stdio) =>
    spawnSync(program, [...words, ...given], {
      cwd: root,
      stdio,
      encoding: 'utf8',
      shell: process.platform === 'win32' && program === 'npm',
    });
  const ci = ['ci', '--no-audit', '--no-fund'];
  const registry = run(['config', 'get', 'registry'], ['ignore', 'pipe', 'inherit']).stdout?.trim();
  // From the root, so that no space of a path comes into the words of a shell.
  const inRoot = '.local/installing';
  const aside = join(root, inRoot);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  copyFileSync(join(root, 'package.json'), join(aside, 'package.json'));
  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const locks = registry ? [withAddresses(lockText, registry), lockText] : [lockText];
  const canInstall = locks.some((lock) => {
    writeFileSync(join(aside, 'package-lock.json'), lock);
    return run([...ci, '--prefix', inRoot], 'inherit').status === 0;
  });
  const isThere = canInstall && replaced(join(root, 'node_modules'), join(aside, 'node_modules'));
  rmSync(aside, { recursive: true, force: true });
  return isThere || (canInstall && run(ci, 'inherit').status === 0);
}
