import { dirname, join } from 'node:path';
import { legalDayOf } from '../../domain/provenance/legal-day.ts';
import type { FoundRecords, Rescue } from './store-damage.ts';

/** What an operator is told of a damaged store, with the very commands that come next. */
export function sayRescue(folder: string, rescue: Rescue, now: Date): string {
  switch (rescue.kind) {
    case 'NO_ROOM':
      return [
        'No copy of it was made, because the disk has no room for one: ' +
          `${megabytes(rescue.needed)} are needed and ${megabytes(rescue.free)} are free. Nothing was touched.`,
        'What to do next: make room on that disk, or copy the whole folder to a larger one:',
        `  cp -a ${quoted(folder)} <a larger disk>/dynamodb`,
        'and start again, there with STORE_FOLDER=<a larger disk>/dynamodb.',
      ].join('\n');
    case 'NOT_REPAIRED':
      return [
        `A copy was made, ${rescue.copy}, and LevelDB could not repair it (${rescue.why}).`,
        'What to do next: keep both folders, and bring the records back from the last export or backup (import-records).',
      ].join('\n');
    case 'REPAIRED':
      return [
        `A copy was made and repaired: ${rescue.copy}`,
        `It holds ${told(rescue.found)}.`,
        'What to do next:',
        '1. Check and write out what the copy holds. This can be done while the map runs:',
        `     npm run export -- ${quoted(exportFile(folder))} --store ${quoted(rescue.copy)}`,
        '2. Stop the map, and put the damaged store aside. Keep it:',
        `     mv ${quoted(folder)} ${quoted(`${folder}-damaged-${legalDayOf(now)}`)}`,
        '3. Bring the records into a new store, and start:',
        `     npm run import-records -- ${quoted(exportFile(folder))}`,
        '     npm start',
      ].join('\n');
  }
}

const exportFile = (folder: string): string => join(dirname(folder), 'records.jsonl');

const told = ({ assessments, revisions, packs, unreadable }: FoundRecords): string =>
  `${many(assessments, 'assessment')} with ${many(revisions, 'revision')}, and ${many(packs, 'evidence pack')}` +
  (unreadable > 0 ? `; ${many(unreadable, 'entry', 'entries')} cannot be read` : '');

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;
const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;

/** A path as a shell takes it for one word. */
const quoted = (path: string): string =>
  /^[\w./:\\-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
