import { StartProblem } from './start-problem.ts';

/** Why a store cannot be opened, read or written. */
export type StoreFault =
  | 'IN_USE'
  | 'DISK_FULL'
  | 'NOT_WRITABLE'
  | 'DAMAGED'
  | 'NEWER'
  | 'NOT_A_FOLDER'
  | 'UNKNOWN';

/** A store that cannot be opened: its message names the cause and what to do. It never advises to remove anything. */
export class StoreProblem extends StartProblem {
  readonly fault: StoreFault;
  readonly folder: string;

  constructor(fault: StoreFault, folder: string, detail: string, options?: ErrorOptions) {
    super(`${sentences[fault](folder, detail)} See docs/runbook.md, "The store does not open".`, options);
    this.fault = fault;
    this.folder = folder;
  }
}

const keep = 'It was not changed. Keep it: it may hold the only copy of assessments.';
const sentences: Readonly<Record<StoreFault, (folder: string, detail: string) => string>> = {
  IN_USE: (folder) =>
    `Another process uses the data folder ${folder}. Stop it first (it may be a map that already runs), ` +
    'or set STORE_FOLDER to another folder.',
  DISK_FULL: (folder) =>
    `The disk of the data folder ${folder} is full, so the store in it cannot be opened. Nothing in it is lost. ` +
    'Make room on the disk and start again.',
  NOT_WRITABLE: (folder, detail) =>
    `The data folder ${folder} cannot be written to (${detail}), so the store in it cannot be opened. Nothing in it is ` +
    'lost. Make the disk and the folder writable for this user and start again.',
  DAMAGED: (folder, detail) => `The store in the data folder ${folder} is damaged (${detail}). ${keep}`,
  NEWER: (folder, detail) =>
    `The store in the data folder ${folder} was made by a newer version of this program (${detail}). It was not ` +
    'touched. Start that version, or set STORE_FOLDER to another folder.',
  NOT_A_FOLDER: (folder) => `${folder} is not a folder. Set STORE_FOLDER to one, or to a name that is free.`,
  UNKNOWN: (folder, detail) => `The store in the data folder ${folder} cannot be opened (${detail}). ${keep}`,
};

const byCode: Readonly<Record<string, StoreFault>> = {
  LEVEL_LOCKED: 'IN_USE',
  LEVEL_CORRUPTION: 'DAMAGED',
  LEVEL_DECODE_ERROR: 'DAMAGED',
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EROFS: 'NOT_WRITABLE',
  EACCES: 'NOT_WRITABLE',
  EPERM: 'NOT_WRITABLE',
  EEXIST: 'NOT_A_FOLDER',
  ENOTDIR: 'NOT_A_FOLDER',
};

/** What LevelDB says of the operating system's errors; it gives the text of strerror and no code. */
const bySentence: readonly (readonly [RegExp, StoreFault])[] = [
  [/no space left on device|not enough space|disk quota exceeded|file too large/i, 'DISK_FULL'],
  [/read-only file system|permission denied|operation not permitted|access is denied/i, 'NOT_WRITABLE'],
  [/no such file|missing files|input\/output error|not an sstable|corruption|invalid argument/i, 'DAMAGED'],
];

/**
 * The cause behind an error of LevelDB or of the file system.
 * @example faultOf(new Error('IO error: 000003.log: No space left on device')) // 'DISK_FULL'
 */
export function faultOf(error: unknown): StoreFault {
  if (!(error instanceof Error)) return 'UNKNOWN';
  if (error.cause !== undefined) return faultOf(error.cause);
  const known = byCode[codeOf(error)];
  return known ?? bySentence.find(([sentence]) => sentence.test(error.message))?.[1] ?? 'UNKNOWN';
}

/** What opening a store failed with, as what can be told to whoever started it. */
export const problemOf = (folder: string, error: unknown): StoreProblem =>
  error instanceof StoreProblem
    ? error
    : new StoreProblem(faultOf(error), folder, codeOf(error), { cause: error });

/** The code of the innermost error that has one, or its name. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  if (error.cause !== undefined) return codeOf(error.cause);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
