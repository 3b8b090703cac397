// Runs before `npm start` and `npm test`, on a fresh clone too: so it needs no dependency and any Node from 20.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install-packages.mjs';

const oldestNode = [20, 0];
/** Runs TypeScript files as they are, without a flag. Source: Node.js 22.18.0 release notes. */
const oldestNodeForTypeScript = [22, 18];
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** @param {readonly number[]} oldest */
export function isOlder(version, oldest) {
  const [major, minor] = version.split('.').map(Number);
  return major < oldest[0] || (major === oldest[0] && minor < oldest[1]);
}

/**
 * Why packages must be installed; undefined when all that the lockfile names is there. A package that is missing may
 * be one for another platform; one of another version is out of date.
 */
export function whyInstall(lockText, installedText) {
  if (installedText === undefined) return 'The packages that this project uses are not installed yet.';
  const wanted = Object.entries(JSON.parse(lockText).packages).filter(([path]) => path !== '');
  const installed = JSON.parse(installedText).packages;
  const outdated = wanted.some(([path, { version, optional, integrity }]) => {
    const found = installed[path];
    return found ? found.version !== version || found.integrity !== integrity : !optional;
  });
  return outdated ? 'The packages that this project uses have changed.' : undefined;
}

/** The sentence to stop with when TypeScript cannot run here; undefined when it can. */
export function whyNoTypeScript({ version, platform, arch, hasOwnNode }) {
  if (hasOwnNode || !isOlder(version, oldestNodeForTypeScript)) return undefined;
  return (
    `This project brings its own Node.js for most machines, but not for this one (${platform} ${arch}), and the Node.js ` +
    `${version} installed here is too old. Install Node.js ${oldestNodeForTypeScript.join('.')} or newer from ` +
    'https://nodejs.org and run the command again.'
  );
}

function stop(message) {
  process.stderr.write(`\n${message}\n\n`);
  process.exit(1);
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function install(reason) {
  process.stdout.write(
    `${reason} Installing them now; this takes a minute or two.\n` +
      'Lines that begin with "npm warn EBADENGINE" can be passed over: they speak of the Node.js that runs npm,\n' +
      'and this project brings the Node.js that its packages ask for.\n',
  );
  const npm = process.env.npm_execpath;
  if (!installPackages(root, npm ? [process.execPath, npm] : ['npm'])) {
    stop(
      'The packages could not be installed; npm says why above. Check the connection and run the command again.',
    );
  }
}

function main() {
  const version = process.versions.node;
  if (isOlder(version, oldestNode)) {
    stop(`Node.js ${version} is too old. Install Node.js ${oldestNode[0]} or newer from https://nodejs.org.`);
  }
  const reason = whyInstall(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
    read(join(root, 'node_modules/.package-lock.json')),
  );
  if (reason) install(reason);
  const bin = join(root, 'node_modules/.bin');
  const hasOwnNode = existsSync(join(bin, 'node')) || existsSync(join(bin, 'node.cmd'));
  const problem = whyNoTypeScript({ version, platform: process.platform, arch: process.arch, hasOwnNode });
  if (problem) stop(problem);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
