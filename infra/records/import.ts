import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { StartProblem } from '../local/start-problem.ts';
import { checkFile } from './check-file.ts';
import { differenceSaid, differencesOf, type RecordDifference } from './differences.ts';
import { importRecords } from './import-records.ts';
import { openRecords } from './open-records.ts';
import { readArguments } from './read-arguments.ts';
import { countsSaid, run } from './run.ts';

const usage = `Brings a file of npm run export back: npm run import-records -- <file> [--store <folder>] [--compare]
The whole file is checked before anything is written; nothing that stands is changed; a run that was stopped is finished
by the next. At the end it lists in what records the store is not as the file; --compare does that alone, and writes nothing.
Without --store: the table of TABLE_NAME and AWS_REGION where these are set, else the store of npm start.`;

/** Most records that are listed by name: a store of another place differs in all. */
const mostListed = 200;

await run(usage, async (args, tell) => {
  const { file, folder, compare } = readArguments(args);
  const source = resolve(file);
  if (!existsSync(source)) throw new StartProblem(`There is no file ${source}.`);
  const records = await openRecords(process.env, resolve(import.meta.dirname, '../..'), {
    folder,
    make: !compare,
  });
  try {
    if (compare) {
      await checkFile(source);
      tellDifferences(await differencesOf(records.connection, source), tell);
      return;
    }
    const { manifest, written } = await importRecords(records.connection, source);
    tell(`${countsSaid(manifest)} of ${source} stand in ${records.place}.`);
    tell(`This run wrote ${countsSaid(written)}; the rest stood there before.`);
    tellDifferences(await differencesOf(records.connection, source), tell);
    if (manifest.gaps.length === 0) return;
    tell('\nThe file itself was NOT WHOLE when it was made:');
    for (const { record, reason } of manifest.gaps) tell(`  ${record}: ${reason}`);
    process.exitCode = 3;
  } finally {
    await records.close();
  }
});

/** In what records the store is not as the file, one a line. */
function tellDifferences(differences: readonly RecordDifference[], tell: (line: string) => void): void {
  if (differences.length === 0) {
    tell('The store holds the very records of the file, and no others.');
    return;
  }
  tell(`\nThe store is not as the file in ${differences.length} of the records:`);
  for (const each of differences.slice(0, mostListed)) tell(`  ${differenceSaid(each)}`);
  if (differences.length > mostListed) tell(`  and ${differences.length - mostListed} more.`);
}
