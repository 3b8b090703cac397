import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const folders = ['domain', 'functions', 'web-map', 'data/import', 'infra', 'schema'];
/** Where days are worked out: instants to legal days, and days to other days. */
const homes = ['domain/provenance/legal-day.ts', 'domain/provenance/calendar-date.ts'];
const tests = /\.(test|bench|browser)\.tsx?$|\/testing\/|\/generated\//;

/** What makes a day of an instant by the zone of UTC, of the machine or of the browser. */
const raw: readonly (readonly [string, RegExp])[] = [
  ['the first ten letters of an instant', /toISOString\(\)\s*\.\s*(slice|substring|substr|split)\(/],
  ['a day cut out of a text', /\.(slice|substring|substr)\(\s*0\s*,\s*10\s*\)\s+as\s+CalendarDate/],
  [
    'a day cut out of an instant',
    /\b(at|instant|now|savedAt|madeAt|publishedAt)\.(slice|substring)\(0, ?10\)/,
  ],
  ['parts of a date in the zone of the machine', /\.(get|set)(Date|Day|Month|FullYear|Hours)\(/],
  ['parts of a date in UTC', /\.(get|set)UTC(Date|Day|Month|FullYear|Hours)\(|\bDate\.UTC\(/],
  ['the zone of the machine', /getTimezoneOffset|toDateString\(|toLocale(Date|Time)String\(/],
];

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name) && !tests.test(name) && !name.includes('node_modules'));

it('no file works out a day by itself: instants become days in one module of the domain', () => {
  const files = folders.flatMap(filesBelow).filter((name) => !homes.includes(name));
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((name) => {
    const text = readFileSync(join(root, name), 'utf8');
    return raw.flatMap(([what, pattern]) => (pattern.test(text) ? [`${name}: ${what}`] : []));
  });
  expect(found).toEqual([]);
});

it('every form of dates names its zone, so that no browser or machine chooses one', () => {
  const files = folders.flatMap(filesBelow);
  const without = files.filter((name) => {
    const text = readFileSync(join(root, name), 'utf8');
    return /DateTimeFormat\(/.test(text) && !/timeZone/.test(text);
  });
  expect(without).toEqual([]);
});
