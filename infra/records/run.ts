import { Unavailable } from '../../domain/errors/errors.ts';
import { rescueSaid } from '../local/open-store.ts';
import { StartProblem } from '../local/start-problem.ts';
import { StoreProblem } from '../local/store-fault.ts';
import { RecordConflict } from './import-records.ts';
import { WrongUse } from './read-arguments.ts';
import { BadFile, type Counts } from './records-file.ts';

/** Errors whose message says all that whoever called the command needs. */
const plain = [StartProblem, BadFile, RecordConflict, Unavailable];

/** Runs a command: what it tells goes to the console, and why it failed to the console of errors. Exit code 1, or 2 for a wrong call. */
export async function run(
  usage: string,
  command: (args: readonly string[], tell: (line: string) => void) => Promise<void>,
): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) return console.log(usage);
  try {
    await command(args, console.log);
  } catch (error) {
    const isPlain = plain.some((kind) => error instanceof kind);
    const isDamaged = error instanceof StoreProblem && error.fault === 'DAMAGED';
    if (error instanceof WrongUse) console.error(`${error.message}\n\n${usage}`);
    else console.error(error instanceof Error ? (isPlain ? error.message : error.stack) : error);
    if (isDamaged) console.error(await rescueSaid(error.folder, new Date()));
    process.exitCode = error instanceof WrongUse ? 2 : 1;
  }
}

/** @example countsSaid({ records: 1, revisions: 4, packs: 1, items: 0 }) // '1 record with 4 revisions, and 1 evidence pack' */
export function countsSaid({ records, revisions, packs, items }: Counts): string {
  const others = items > 0 ? `, and ${many(items, 'other item')}` : '';
  return `${many(records, 'record')} with ${many(revisions, 'revision')}, and ${many(packs, 'evidence pack')}${others}`;
}

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
