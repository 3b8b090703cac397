import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const data = resolve(import.meta.dirname, '..');
const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /^walsall.*\.(csv|json|geojson)$/.test(name),
);

/** Words for sites that are never shown. "Refugee" is another word. */
const sensitive = [
  /\brefuges?\b/i,
  /women.s aid/i,
  /domestic (abuse|violence)/i,
  /safe ?house/i,
  /\bprobation\b/i,
  /victim[- ]support/i,
  /sexual (assault|violence)/i,
  /\btransit site/i,
  /stopping site/i,
];

test.each(files)('%s names no refuge, victim-support, probation or transit site', (name) => {
  const text = readFileSync(join(data, name), 'utf8');
  expect(sensitive.flatMap((word) => text.match(word)?.[0] ?? [])).toEqual([]);
});

test('every data file was looked at', () => {
  expect(files.length).toBeGreaterThanOrEqual(23);
});
