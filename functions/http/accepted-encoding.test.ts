import { expect, it } from 'vitest';
import { acceptedEncoding, namedEncodings } from './accepted-encoding.ts';

it.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['GZIP;q=1.0', 'gzip'],
  ['gzip, br;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
  ['*;q=0.1, br;q=0', 'gzip'],
  ['identity, br;q=0.5', 'identity'],
  ['br;q=nonsense', 'identity'],
  ['deflate', 'identity'],
  ['', 'identity'],
] as const)('what a client takes as "%s" is sent as %s', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding);
});

it('without a wish a body is sent as it is', () => {
  expect(acceptedEncoding(undefined)).toBe('identity');
});

it.each([
  ['gzip, deflate, br, zstd', ['br', 'gzip']],
  ['deflate, gzip, br;q=0', ['gzip']],
  ['*', []],
  [undefined, []],
] as const)('of "%s" an origin hears %j', (header, heard) => {
  expect(namedEncodings(header)).toEqual(heard);
});
