import { expect, it } from 'vitest';
import { isOlder, whyInstall, whyNoTypeScript } from './ensure-installed.mjs';

const lock = (packages: Record<string, object>) => JSON.stringify({ packages });
const wanted = lock({
  '': { name: 'project' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/for-another-machine': { version: '1.0.0', integrity: 'sha512-b', optional: true },
});

it('installs when nothing is installed', () => {
  expect(whyInstall(wanted, undefined)).toContain('not installed yet');
});

it('installs nothing when all is there but packages for other machines', () => {
  expect(
    whyInstall(wanted, lock({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } })),
  ).toBeUndefined();
});

it.each([
  ['missing', {}],
  ['of another version', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
  ['of another content', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } }],
])('installs when a package is %s', (_what, installed) => {
  expect(whyInstall(wanted, lock(installed))).toContain('have changed');
});

it('compares versions of Node by number', () => {
  expect(isOlder('9.11.0', [20, 0])).toBe(true);
  expect(isOlder('22.9.0', [22, 18])).toBe(true);
  expect(isOlder('22.18.0', [22, 18])).toBe(false);
  expect(isOlder('24.0.0', [22, 18])).toBe(false);
});

it('asks for a newer Node only where the project brings none and the one at hand is too old', () => {
  const machine = { version: '20.20.2', platform: 'darwin', arch: 'arm64', hasOwnNode: false };
  expect(whyNoTypeScript(machine)).toContain('darwin arm64');
  expect(whyNoTypeScript(machine)).toContain('20.20.2');
  expect(whyNoTypeScript({ ...machine, hasOwnNode: true })).toBeUndefined();
  expect(whyNoTypeScript({ ...machine, version: '24.1.0' })).toBeUndefined();
});
