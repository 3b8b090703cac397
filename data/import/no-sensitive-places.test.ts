import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { sensitiveWordsIn } from '../../domain/disclosure/sensitive-place-words.ts';

const data = resolve(import.meta.dirname, '..');
const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /^walsall.*\.(csv|json|geojson)$/.test(name),
);

test.each(files)('%s names no refuge, victim-support, probation or transit site', (name) => {
  const text = readFileSync(join(data, name), 'utf8');
  expect(sensitiveWordsIn(text)).toBeUndefined();
});

test('every data file was looked at', () => {
  expect(files.length).toBeGreaterThanOrEqual(23);
});
