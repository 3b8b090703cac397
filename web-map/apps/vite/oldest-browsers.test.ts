import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { oldestBrowsers } from './oldest-browsers.ts';

/** What came to browsers after the oldest ones, by how it is written. Source: MDN browser compatibility data. */
const newer = [
  /\bPromise\.(?:withResolvers|try)\b/,
  /\bArray\.fromAsync\b/,
  /\bAbortSignal\.any\b/,
  /\bRegExp\.escape\b/,
  /\bMath\.(?:sumPrecise|f16round)\b/,
  /\bIterator\.from\b/,
  /\bIntl\.DurationFormat\b/,
  /\bUint8Array\.from(?:Base64|Hex)\b/,
  /\.to(?:Base64|Hex)\(/,
  /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  /\.(?:values|keys|entries)\(\)\.(?:map|filter|take|drop|flatMap|reduce|toArray|some|every|find|forEach)\(/,
  /\.getOrInsert(?:Computed)?\(/,
];

describe('the oldest browsers', () => {
  const files = globSync('{web-map,domain}/**/*.{ts,tsx}', {
    exclude: ['**/dist/**', '**/testing/**', '**/*.test.ts*', '**/*.browser.ts', '**/generated/**'],
  });

  it('are stated where readers look', () => {
    const told = readFileSync('docs/architecture.md', 'utf8');
    expect(oldestBrowsers).toEqual(['chrome117', 'edge117', 'firefox119', 'safari17.4']);
    expect(told).toContain('Chrome and Edge 117, Firefox 119 and Safari 17.4');
  });

  it('know all that the pages rest on', () => {
    expect(files.length).toBeGreaterThan(500);
    const found = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return newer.filter((each) => each.test(text)).map((each) => `${file}: ${each.source}`);
    });
    expect(found).toEqual([]);
  });
});
