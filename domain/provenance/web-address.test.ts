import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../errors/errors.ts';
import { isWebAddress, parseWebAddress } from './web-address.ts';

describe('web addresses', () => {
  it.each([
    'https://www.nomisweb.co.uk/sources/census_2021',
    'http://localhost:4400/areas?asOf=2026-05-07#sources',
    'HTTPS://example.org/caf%C3%A9',
    'https://example.org/a(b)@c',
  ])('%s is one', (text) => {
    expect(parseWebAddress('url', text)).toBe(text);
    expect(isWebAddress(text)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript://example.org/%0aalert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org/',
    'mailto:a@example.org',
    'www.example.org',
    '//example.org/',
    'http:example.org',
    'https:\\\\example.org',
    'https://',
    'https://exa mple.org/',
    'https://example.org/\u0000',
    'https://example.org/\u202egnp.exe',
    `https://example.org/${'x'.repeat(2000)}`,
    '',
  ])('%j is none', (text) => {
    expect(isWebAddress(text)).toBe(false);
    expect(() => parseWebAddress('url', text)).toThrow(InvalidInput);
  });

  it('never hold a name and password, nor is either repeated', () => {
    expect(() => parseWebAddress('url', 'https://me:secret@example.org/')).toThrow(
      /url: (?!.*secret).*password/,
    );
    expect(isWebAddress('https://me@example.org/')).toBe(false);
    expect(isWebAddress(null)).toBe(false);
  });
});
