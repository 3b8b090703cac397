import { parseArgs } from 'node:util';

export interface Arguments {
  /** What was named: a file, or an assessment. */
  readonly file: string;
  /** Folder of a store on this machine. */
  readonly folder?: string | undefined;
  /** Whether the store is only to be held beside the file. */
  readonly compare: boolean;
}

/** Thrown where a command was called wrongly: its usage is shown. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/**
 * @param what the one thing to be named
 * @example readArguments(['records.jsonl', '--store', 'copy']) // { file: 'records.jsonl', folder: 'copy', compare: false }
 */
export function readArguments(args: readonly string[], what = 'file'): Arguments {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { store: { type: 'string' }, compare: { type: 'boolean', default: false } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new WrongUse(`Name one ${what}.`);
    return { file, folder: values.store, compare: values.compare };
  } catch (error) {
    throw error instanceof WrongUse ? error : new WrongUse(error instanceof Error ? error.message : '');
  }
}
