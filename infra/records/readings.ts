import { resolve } from 'node:path';
import { readingTrail } from '../../functions/store/reading-trail.ts';
import { openRecords } from './open-records.ts';
import { readArguments } from './read-arguments.ts';
import { run } from './run.ts';

const usage = `Lists who, having signed in, read the block on conflict of an assessment or was refused it:
npm run readings -- <id of the assessment> [--store <folder>]
Without --store: the table of TABLE_NAME and AWS_REGION where these are set, else the store of npm start, stopped first.`;

await run(usage, async (args, tell) => {
  const { file: id, folder } = readArguments(args, 'assessment');
  const records = await openRecords(process.env, resolve(import.meta.dirname, '../..'), {
    folder,
    make: false,
  });
  try {
    const readings = await readingTrail(records.connection).of(id);
    tell(`${readings.length} on record for ${id} in ${records.place}.`);
    for (const { at, decision, name, subject, roles, field } of readings)
      tell([at, decision, name, subject, roles.join(' '), field].join('\t'));
  } finally {
    await records.close();
  }
});
