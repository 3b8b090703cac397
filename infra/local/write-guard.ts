import { constants } from 'node:fs';
import { access, open, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, faultOf } from './store-fault.ts';

/** Why nothing can be written. */
export type WriteFault = 'DISK_FULL' | 'NOT_WRITABLE' | 'WRITE_FAILED';

/**
 * Room that is left free, in bytes. LevelDB needs some to put its log into files and to open again, so writes are
 * refused before the disk is full to the last byte: then the store goes on reading, and opens after a restart.
 */
export const roomKept = 32 * 1024 * 1024;

/** Whether a folder can be written to now, before anything is written; undefined: it can. */
export async function writeFaultOf(folder: string, roomNeeded: number): Promise<WriteFault | undefined> {
  try {
    await access(folder, constants.W_OK);
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize < roomNeeded ? 'DISK_FULL' : undefined;
  } catch (error) {
    return asWriteFault(error);
  }
}

/**
 * Tries it: writes a file of some size, waits until it is on the disk, and removes it. A disk can refuse for what it
 * does not tell before, a quota for one.
 */
export async function tryToWrite(folder: string, bytes: number): Promise<WriteFault | undefined> {
  const file = join(folder, 'room.tmp');
  try {
    const handle = await open(file, 'w');
    try {
      await handle.writeFile(Buffer.alloc(bytes, 1));
      await handle.sync();
    } finally {
      await handle.close();
    }
    return undefined;
  } catch (error) {
    return asWriteFault(error);
  } finally {
    await rm(file, { force: true }).catch(() => {});
  }
}

/** The cause of a write that failed. */
export function asWriteFault(error: unknown): WriteFault {
  const fault = faultOf(error);
  if (fault === 'DISK_FULL' || fault === 'NOT_WRITABLE') return fault;
  return codeOf(error) === 'ENOENT' ? 'NOT_WRITABLE' : 'WRITE_FAILED';
}
