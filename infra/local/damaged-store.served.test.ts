import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publishedAssessment } from '../../functions/graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import { assessmentOffice } from '../../functions/graphql/resolvers/assessment/testing/people-fixtures.ts';
import type { StoreConnection } from '../../functions/store/connection.ts';
import { exportRecords } from '../records/export-records.ts';
import { importRecords } from '../records/import-records.ts';
import { openRecords } from '../records/open-records.ts';
import { StartProblem } from './start-problem.ts';
import { openSaying } from './testing/open-saying.ts';
import { addressIn, askApi, type Runs, root, runsIn, wardsOf } from './testing/run-start.ts';

let runs: Runs;
let store: string;
/** A file with one published assessment, and a store that it was brought into, for copies. */
let records: string;
let filled: string;

beforeAll(async () => {
  runs = runsIn('rescue');
  store = join(runs.folder, 'store');
  const office = await assessmentOffice();
  await publishedAssessment(office);
  records = join(runs.folder, 'made.jsonl');
  writeFileSync(records, await exported(office.loaded.connection));
  await office.stop();
  filled = join(runs.folder, 'filled');
  const made = await openRecords({}, root, { folder: filled, make: true });
  await importRecords(made.connection, records);
  await made.close();
});
afterAll(() => runs.clear());

async function exported(connection: StoreConnection): Promise<string> {
  let text = '';
  await exportRecords(connection, async (part) => {
    text += part;
  });
  return text;
}

const exportScript = 'infra/records/export.ts';
const importScript = 'infra/records/import.ts';

/** The words of a command that was printed behind its name. */
const argumentsOf = (printed: string, command: string): string[] =>
  (new RegExp(`${command} (?:-- )?(.*)`).exec(printed)?.[1] ?? '').trim().split(' ');

it('a damaged store: the map starts beside it, assessments say why, and the commands that are told bring all back', async () => {
  cpSync(filled, store, { recursive: true });
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
  expect(back.printed()).toContain('1 record with 8 revisions, and 1 evidence pack');

  const restored = await openSaying(store);
  await restored.close();
  expect(restored).toMatchObject({ said: '', standsIn: false });
  const again = await openRecords({}, root, { folder: store, make: false });
  expect(await exported(again.connection)).toBe(readFileSync(records, 'utf8'));
  await again.close();
}, 180_000);

it('copies a damaged store once, however often it is started, and tells an export of it the same', async () => {
  const damaged = join(runs.folder, 'twice');
  cpSync(filled, damaged, { recursive: true });
  writeFileSync(join(damaged, 'items', 'CURRENT'), 'not what it was');
  for (let time = 0; time < 2; time += 1) {
    const { said, standsIn, close } = await openSaying(damaged);
    await close();
    expect(said).toContain('It holds 1 assessment with 8 revisions');
    expect(standsIn).toBe(true);
  }
  const out = runs.run(exportScript, [join(runs.folder, 'y.jsonl'), '--store', damaged]);
  expect(await out.ended).toBe(1);
  expect(out.printed()).toContain('It holds 1 assessment with 8 revisions');
  const copies = readdirSync(runs.folder).filter((name) => name.startsWith('twice-copy-'));
  expect(copies).toHaveLength(1);
}, 120_000);

it('an export writes over no file, and asks for a store that is there', async () => {
  const standing = runs.run(exportScript, [records]);
  expect(await standing.ended).toBe(1);
  expect(standing.printed()).toContain('stands already');
  expect(standing.printed()).not.toContain('    at ');
  const none = openRecords({}, root, { folder: join(runs.folder, 'none'), make: false });
  await expect(none).rejects.toThrow(StartProblem);
  await expect(none).rejects.toThrow('There is no store in');
});
