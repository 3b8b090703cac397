import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of a few megabytes that a test can fill and set read-only. */
export interface SmallDisk {
  readonly path: string;
  setReadOnly(readOnly: boolean): void;
  /** Takes it away, with everything on it. */
  remove(): void;
}

const run = (...args: [string, ...string[]]): boolean => spawnSync(args[0], args.slice(1)).status === 0;

/** Whether this user may mount one: root on Linux. Where not, the tests that need one are left out. */
export const hasSmallDisks: boolean = (() => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    smallDisk(1).remove();
    return true;
  } catch {
    return false;
  }
})();

export function smallDisk(megabytes: number): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'disk-'));
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path)) {
    rmdirSync(path);
    throw new Error('A small disk cannot be mounted.');
  }
  return {
    path,
    setReadOnly(readOnly) {
      if (!run('mount', '-o', `remount,${readOnly ? 'ro' : 'rw'}`, path))
        throw new Error('The disk is busy.');
    },
    remove() {
      run('umount', '-l', path);
      rmdirSync(path);
    },
  };
}

const filling = 'fill-';

/** Leaves no room on it: the part that does not fit takes what was left. */
export function fill(disk: SmallDisk): void {
  const megabyte = Buffer.alloc(1024 * 1024);
  try {
    for (let part = 0; ; part += 1) writeFileSync(join(disk.path, `${filling}${part}`), megabyte);
  } catch {}
}

/** Takes away what filled it. */
export function makeRoom(disk: SmallDisk): void {
  for (const name of readdirSync(disk.path)) if (name.startsWith(filling)) rmSync(join(disk.path, name));
}
