import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { installPackages, withAddresses } from './install-packages.mjs';

const registry = 'https://packages.example/npm/';
const lock = {
  packages: {
    '': { name: 'project' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/a/node_modules/@some/b': { version: '2.0.0', integrity: 'sha512-b' },
    'node_modules/c': { name: '@other/d', version: '3.0.0', integrity: 'sha512-d' },
    'node_modules/e': {
      version: '4.0.0',
      integrity: 'sha512-e',
      resolved: 'https://elsewhere.example/e.tgz',
    },
    'node_modules/a/node_modules/in-the-bundle-of-a': { version: '5.0.0', inBundle: true },
  },
};

/** Keeps what it was asked, and installs one package unless it is to fail at that. */
const npm = `
const { appendFileSync, mkdirSync, readFileSync, writeFileSync, existsSync } = require('node:fs');
const given = process.argv.slice(2);
if (given[0] === 'config') { console.log('${registry}'); process.exit(0); }
const at = given.includes('--prefix') ? given.at(-1) : '.';
const stood = existsSync('node_modules/old');
appendFileSync('asked.log', JSON.stringify({ given, stood, lock: JSON.parse(readFileSync(at + '/package-lock.json')) }) + '\\n');
if (at !== '.' && process.env.NOTHING_ASIDE) process.exit(0);
mkdirSync(at + '/node_modules', { recursive: true });
if (process.env.FAIL === 'all' || (process.env.FAIL && readFileSync(at + '/package-lock.json', 'utf8').includes('/a-1.0.0.tgz'))) process.exit(1);
writeFileSync(at + '/node_modules/new', '');
`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'installed-'));
  writeFileSync(join(root, 'npm.cjs'), npm);
  writeFileSync(join(root, 'package.json'), '{}');
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lock));
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules/old'), '');
});
afterEach(() => {
  rmSync(root, { recursive: true });
  delete process.env.FAIL;
  delete process.env.NOTHING_ASIDE;
});

const install = () => installPackages(root, [process.execPath, join(root, 'npm.cjs')]);
const asked = () =>
  readFileSync(join(root, 'asked.log'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const isThere = (file: string) => existsSync(join(root, file));

it('gives each package that is fetched its address at the registry, and none to what says its own or lies in another', () => {
  const { packages } = JSON.parse(withAddresses(JSON.stringify(lock), 'https://packages.example/npm'));
  expect(Object.values<{ resolved?: string }>(packages).map(({ resolved }) => resolved)).toEqual([
    undefined,
    'https://packages.example/npm/a/-/a-1.0.0.tgz',
    'https://packages.example/npm/@some/b/-/b-2.0.0.tgz',
    'https://packages.example/npm/@other/d/-/d-3.0.0.tgz',
    'https://elsewhere.example/e.tgz',
    undefined,
  ]);
});

it('installs aside with addresses, and puts all of it in the place of what was there', () => {
  expect(install()).toBe(true);
  const [{ given, stood, lock: read }, ...further] = asked();
  expect(further).toEqual([]);
  expect(given.slice(0, 3)).toEqual(['ci', '--no-audit', '--no-fund']);
  expect(stood, 'what was there stays meanwhile').toBe(true);
  expect(read.packages['node_modules/a']).toEqual({
    version: '1.0.0',
    integrity: 'sha512-a',
    resolved: `${registry}a/-/a-1.0.0.tgz`,
  });
  expect(isThere('node_modules/new')).toBe(true);
  expect(isThere('node_modules/old')).toBe(false);
  expect(isThere('.local/installing')).toBe(false);
  expect(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))).toEqual(lock);
});

it('leaves npm to find the packages where a registry keeps them elsewhere', () => {
  process.env.FAIL = 'with addresses';
  expect(install()).toBe(true);
  const [, { stood, lock: read }, ...further] = asked();
  expect(further).toEqual([]);
  expect(stood, 'what was there stays meanwhile').toBe(true);
  expect(read).toEqual(lock);
  expect(isThere('node_modules/new')).toBe(true);
  expect(isThere('.local/installing')).toBe(false);
});

it('leaves it to npm where nothing can be put in the place of what is there', () => {
  process.env.NOTHING_ASIDE = 'yes';
  expect(install()).toBe(true);
  expect(asked().map(({ given }) => given.includes('--prefix'))).toEqual([true, false]);
  expect(isThere('node_modules/new')).toBe(true);
});

it('says so where packages cannot be had, and what was there stays', () => {
  process.env.FAIL = 'all';
  expect(install()).toBe(false);
  // In its place npm would take away what is there before it asks.
  expect(asked().every(({ given }) => given.includes('--prefix'))).toBe(true);
  expect(isThere('node_modules/old')).toBe(true);
  expect(isThere('.local/installing')).toBe(false);
});
