import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  darlastonFacts,
  publishedAssessment,
} from '../../functions/graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import { assessmentOffice } from '../../functions/graphql/resolvers/assessment/testing/people-fixtures.ts';
import { exportRecords } from '../records/export-records.ts';
import { addressIn, askApi, type Runs, runsIn, wardsOf } from './testing/run-start.ts';

let runs: Runs;
let store: string;
/** A file with one published assessment. */
let records: string;

beforeAll(async () => {
  runs = runsIn('rescue');
  store = join(runs.folder, 'store');
  const office = await assessmentOffice();
  await publishedAssessment(office);
  let text = '';
  await exportRecords(office.loaded.connection, async (part) => {
    text += part;
  });
  await office.stop();
  records = join(runs.folder, 'made.jsonl');
  writeFileSync(records, text);
});
afterAll(() => runs.clear());

const exportScript = 'infra/records/export.ts';
const importScript = 'infra/records/import.ts';

/** The words of a command that was printed behind its name. */
const argumentsOf = (printed: string, command: string): string[] =>
  (new RegExp(`${command} (?:-- )?(.*)`).exec(printed)?.[1] ?? '').trim().split(' ');

it('a damaged store: the map starts beside it, assessments say why, and the commands that are told bring all back', async () => {
  const filled = runs.run(importScript, [records]);
  expect(await filled.ended, filled.printed()).toBe(0);
  expect(filled.printed()).toContain('1 record with 8 revisions, and 1 evidence pack');

  const items = join(store, 'items');
  const manifest = readdirSync(items).find((name) => name.startsWith('MANIFEST-')) ?? '';
  writeFileSync(join(items, manifest), 'not what it was');
  // LevelDB's own diary is begun anew at each attempt to open.
  const files = () =>
    readdirSync(items)
      .filter((name) => !name.startsWith('LOG'))
      .sort();
  const before = files();

  const beside = runs.start();
  const printed = await beside.says('Ready.');
  const address = addressIn(printed);
  expect(printed).toContain(`The store in the data folder ${store} is damaged`);
  expect(printed).toContain('Keep it: it may hold the only copy of assessments.');
  expect(printed).toContain('It holds 1 assessment with 8 revisions, and 1 evidence pack.');
  expect(printed).toContain('The public map starts all the same');
  expect(await wardsOf(address)).toBe(20);

  const asked = await askApi<{ errors: readonly { message: string; extensions: object }[] }>(
    address,
    '{ assessments { totalCount } }',
  );
  expect(asked.errors[0]?.extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE', reason: 'RECORDS_AWAY' });
  expect(asked.errors[0]?.message).toContain('the store that holds them is damaged');
  for (const path of ['/assessments', '/assessments.csv', '/assessments/cia-0123456789']) {
    const page = await fetch(`${address}${path}`);
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('the store that holds them is damaged');
  }
  const area = await fetch(`${address}/area/E05001308?lang=pl`);
  expect(area.status).toBe(200);
  const text = await area.text();
  expect(text).toContain('Oceny są teraz niedostępne');
  expect(text).toContain('the store that holds them is damaged');

  // The commands exactly as they were printed.
  const [file = '', ...option] = argumentsOf(printed, 'npm run export');
  const out = runs.run(exportScript, [file, ...option]);
  expect(await out.ended, out.printed()).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(readFileSync(records, 'utf8'));
  beside.process.kill('SIGTERM');
  expect(await beside.ended).toBe(0);
  expect(files()).toEqual(before);
  expect(readFileSync(join(items, manifest), 'utf8')).toBe('not what it was');
  const [from = '', to = ''] = argumentsOf(printed, 'mv');
  renameSync(from, to);
  const back = runs.run(importScript, argumentsOf(printed, 'npm run import-records'));
  expect(await back.ended, back.printed()).toBe(0);

  const again = runs.start();
  const anew = addressIn(await again.says('Ready.'));
  expect(again.printed()).not.toContain('damaged');
  const register = await fetch(`${anew}/assessments`);
  expect(register.status).toBe(200);
  expect(await register.text()).toContain(darlastonFacts.title);
  again.process.kill('SIGTERM');
  expect(await again.ended).toBe(0);
}, 180_000);

it('copies a damaged store once, however often it is started', async () => {
  const damaged = join(runs.folder, 'twice');
  const filled = runs.run(importScript, [records, '--store', damaged]);
  expect(await filled.ended, filled.printed()).toBe(0);
  writeFileSync(join(damaged, 'items', 'CURRENT'), 'not what it was');
  for (let time = 0; time < 2; time += 1) {
    const run = runs.start({ STORE_FOLDER: damaged });
    await run.says('It holds 1 assessment with 8 revisions');
    run.process.kill('SIGTERM');
    expect(await run.ended).toBe(0);
  }
  // An export of the damaged store itself tells the same, and makes no further copy.
  const out = runs.run(exportScript, [join(runs.folder, 'y.jsonl'), '--store', damaged]);
  expect(await out.ended).toBe(1);
  expect(out.printed()).toContain('It holds 1 assessment with 8 revisions');
  const copies = readdirSync(runs.folder).filter((name) => name.startsWith('twice-copy-'));
  expect(copies).toHaveLength(1);
}, 120_000);

it('export and import say what is wrong: nothing there, in use, called wrongly', async () => {
  const missing = runs.run(exportScript, [
    join(runs.folder, 'x.jsonl'),
    '--store',
    join(runs.folder, 'none'),
  ]);
  expect(await missing.ended).toBe(1);
  expect(missing.printed()).toContain('There is no store in');
  const standing = runs.run(exportScript, [records]);
  expect(await standing.ended).toBe(1);
  expect(standing.printed()).toContain('stands already');
  const wrong = runs.run(exportScript);
  expect(await wrong.ended).toBe(2);
  expect(wrong.printed()).toContain('npm run export -- <file>');
  const tampered = join(runs.folder, 'tampered.jsonl');
  writeFileSync(tampered, readFileSync(records, 'utf8').replace('NEUTRAL', 'POSITIVE'));
  const refused = runs.run(importScript, [tampered, '--store', join(runs.folder, 'fresh')]);
  expect(await refused.ended).toBe(1);
  expect(refused.printed()).toMatch(/Line \d+: cia-\w+: Revision \d+ is not what was written\./);
  expect(refused.printed()).not.toContain('    at ');
});
