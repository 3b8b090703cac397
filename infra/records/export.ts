import { createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { StartProblem } from '../local/start-problem.ts';
import { exportRecords } from './export-records.ts';
import { openRecords } from './open-records.ts';
import { readArguments } from './read-arguments.ts';
import { countsSaid, run } from './run.ts';

const usage = `Writes everything that people wrote into a file, checked: npm run export -- <file> [--store <folder>]
Assessments with all their revisions, and their evidence; figures are not among it, they stand in data/.
Without --store: the table of TABLE_NAME and AWS_REGION where these are set, else the store of npm start, stopped first.`;

await run(usage, async (args, tell) => {
  const { file, folder } = readArguments(args);
  const target = resolve(file);
  if (existsSync(target)) throw new StartProblem(`${target} stands already. Choose another name.`);
  const records = await openRecords(process.env, resolve(import.meta.dirname, '../..'), {
    folder,
    make: false,
  });
  const aside = `${target}.unfinished`;
  try {
    const stream = createWriteStream(aside);
    const failed = new Promise<never>((_, reject) => stream.once('error', reject));
    const write = (text: string) =>
      Promise.race([
        failed,
        new Promise<void>((done) => {
          if (stream.write(text)) done();
          else stream.once('drain', done);
        }),
      ]);
    const manifest = await exportRecords(records.connection, write);
    await Promise.race([failed, new Promise<void>((done) => stream.end(done))]);
    const handle = await open(aside, 'r+');
    await handle.sync();
    await handle.close();
    await rename(aside, target);
    tell(`${countsSaid(manifest)} of ${records.place} were written to ${target}.`);
    tell(`SHA-256 of all before its last line: ${manifest.sha256}`);
    if (manifest.gaps.length === 0) return;
    tell(`\nNOT WHOLE in the store, and in the file only up to the fault; keep the store:`);
    for (const { record, reason } of manifest.gaps) tell(`  ${record}: ${reason}`);
    process.exitCode = 3;
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  } finally {
    await records.close();
  }
});
