import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { StartProblem } from '../local/start-problem.ts';
import { importRecords } from './import-records.ts';
import { openRecords } from './open-records.ts';
import { readArguments } from './read-arguments.ts';
import { countsSaid, run } from './run.ts';

const usage = `Brings a file of npm run export back: npm run import-records -- <file> [--store <folder>]
The whole file is checked before anything is written; nothing that stands is changed; a run that was stopped is finished
by the next. Without --store: the table of TABLE_NAME and AWS_REGION where these are set, else the store of npm start.`;

await run(usage, async (args, tell) => {
  const { file, folder } = readArguments(args);
  const source = resolve(file);
  if (!existsSync(source)) throw new StartProblem(`There is no file ${source}.`);
  const records = await openRecords(process.env, resolve(import.meta.dirname, '../..'), {
    folder,
    make: true,
  });
  try {
    const { manifest, written } = await importRecords(records.connection, source);
    tell(`${countsSaid(manifest)} of ${source} stand in ${records.place}.`);
    tell(`This run wrote ${countsSaid(written)}; the rest stood there before.`);
    if (manifest.gaps.length === 0) return;
    tell('\nThe file itself was NOT WHOLE when it was made:');
    for (const { record, reason } of manifest.gaps) tell(`  ${record}: ${reason}`);
    process.exitCode = 3;
  } finally {
    await records.close();
  }
});
